import { memo, type ReactNode } from 'react';
import { type Consistency, consistencyOf } from '#src/domain/consistency.ts';
import { type Expectations, identityOf, type Reading } from '#src/domain/effective.ts';
import type { Kin } from '#src/domain/kin.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/matrix.ts';
import { listed } from '#src/text/lists.ts';
import { AgreementSizes, sizeNames } from '../parts/AgreementSizes.tsx';
import { RoleLink } from '../parts/Role.tsx';
import { CappedList } from './CappedList.tsx';
import { OwnExpectation, SharedExpectation } from './SharedExpectation.tsx';
import { inThemeOrder, nameOf } from './subject.ts';

interface AgreementProps {
  readonly ladder: Ladder;
  readonly as: Reading;
  readonly roles: readonly Expectations[];
  /** Those among which it is found what is asked alike. */
  readonly pool: readonly Expectations[];
}

/**
 * How far the roles ask the same. It compares every role with every other, so it is rendered anew only for other
 * roles or another reading: what a role asks in one reading of a ladder never changes.
 */
export const Agreement = memo(
  ({ ladder, as, roles, pool }: AgreementProps) => {
    const shown = new Set(roles.map(({ role }) => role));
    return (
      <AgreementLists
        ladder={ladder}
        as={as}
        found={consistencyOf(pool, (role) => shown.has(role))}
      />
    );
  },
  (a, b) => a.ladder === b.ladder && a.as === b.as && idsOf(a) === idsOf(b),
);

function idsOf({ roles }: AgreementProps): string {
  return roles.map(({ role }) => role).join();
}

interface AgreementListsProps {
  readonly ladder: Ladder;
  readonly as: Reading;
  readonly found: Consistency;
}

function AgreementLists({ ladder, as, found }: AgreementListsProps) {
  const { all, allButOne, some, one } = inThemeOrder(ladder, found);
  const line = { ladder, as };
  const names = sizeNames(found.roles.length);
  return (
    <section aria-labelledby="consistency" className="mt-14">
      <h2 id="consistency" className="font-serif text-2xl">
        {words.consistency}
      </h2>
      <p className="mt-2 max-w-[46rem] text-soft">
        {words.askedAlike(
          found.silent.length === 0
            ? ''
            : words.leftOut(listed(found.silent.map((id) => nameOf(ladder, id)))),
        )}
      </p>
      <div className="mt-4">
        <AgreementSizes
          roles={found.roles.length}
          sizes={{
            all: all.length,
            allButOne: allButOne.length,
            some: some.length,
            one: one.reduce((sum, { items }) => sum + items.length, 0),
          }}
        />
      </div>
      <AgreementGroup title={capital(names.all)} count={all.length}>
        <CappedList items={all} keyOf={keyOfKin}>
          {(kin) => <SharedExpectation {...line} kin={kin} />}
        </CappedList>
      </AgreementGroup>
      {found.roles.length > 2 && (
        <AgreementGroup title={capital(names.allButOne)} count={allButOne.length}>
          <CappedList items={allButOne} keyOf={({ kin }) => keyOfKin(kin)}>
            {({ kin, without }) => {
              const role = ladder.byId.get(without);
              return (
                <SharedExpectation {...line} kin={kin}>
                  <span className="font-semibold text-ink">
                    {role?.partial === undefined ? words.notListedBy : words.notReadOf}
                  </span>
                  {role && <RoleLink ladder={ladder} role={role} className="link text-ink" />}
                </SharedExpectation>
              );
            }}
          </CappedList>
        </AgreementGroup>
      )}
      {some.length > 0 && (
        <AgreementGroup title={capital(names.some)} count={some.length}>
          <Fold summary={words.byTwoOrMore} count={some.length}>
            <CappedList items={some} keyOf={keyOfKin}>
              {(kin) => (
                <SharedExpectation {...line} kin={kin}>
                  <span className="asked-by">
                    {words.askedBy(listed(kin.members.map(({ role }) => nameOf(ladder, role))))}
                  </span>
                </SharedExpectation>
              )}
            </CappedList>
          </Fold>
        </AgreementGroup>
      )}
      <AgreementGroup
        title={capital(names.one)}
        count={one.reduce((sum, { items }) => sum + items.length, 0)}
      >
        {one.map(({ role, items }) => (
          <Fold key={role} summary={nameOf(ladder, role)} count={items.length}>
            <CappedList items={items} keyOf={identityOf}>
              {(each) => <OwnExpectation {...line} role={role} item={each} />}
            </CappedList>
          </Fold>
        ))}
      </AgreementGroup>
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function AgreementGroup({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: ReactNode;
}) {
  return (
    <section className="mt-8">
      <h3 className="flex items-baseline gap-2.5 border-b border-rule pb-2 font-serif text-xl">
        {title} <span className="text-base text-soft tabular-nums">{count}</span>
      </h3>
      {count > 0 ? children : <p className="pt-3 text-soft">{words.nothing}</p>}
    </section>
  );
}

function Fold({
  summary,
  count,
  children,
}: {
  summary: string;
  count: number;
  children: ReactNode;
}) {
  return (
    <details className="border-b border-rule">
      <summary className="py-2.5">
        {summary} <span className="text-soft">· {counts.expectations(count)}</span>
      </summary>
      <div className="pb-3 pl-4">{children}</div>
    </details>
  );
}

function keyOfKin({ members: [first] }: Kin): string {
  return first ? identityOf(first.item) : '';
}
