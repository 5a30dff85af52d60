import type { ReactNode } from 'react';
import type { Coverage } from '#src/domain/coverage.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import * as words from '#src/text/en/data.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { inDigits } from '#src/text/format.ts';
import { wholeFamilies } from './words.ts';

/** How much the dataset holds: roles, grades, relations and expectations, told apart by how they are known. */
export function Holdings({ coverage }: { coverage: Coverage }) {
  const { roles, grades, relations, expectations } = coverage;
  const asked = SECTION_KINDS.reduce((sum, section) => sum + expectations[section], 0);
  const ties = relations.reduce((sum, { stated, inferred }) => sum + stated + inferred, 0);
  return (
    <section aria-labelledby="holdings" className="mt-10">
      <h2 id="holdings" className="font-serif text-2xl">
        {words.whatItHolds}
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-8 border-t border-rule pt-5 sm:grid-cols-2">
        <Holding count={roles.open + roles.future + roles.named} of={words.HOLDING_WORDS.roles}>
          <Count count={roles.open} of={words.HOLDING_WORDS.described} />
          <Count count={coverage.partial} of={words.HOLDING_WORDS.readInPart} />
          <Count count={roles.future} of={words.HOLDING_WORDS.announced} />
          <Count count={roles.named} of={words.HOLDING_WORDS.notDescribed} />
          <Count count={coverage.families} of={words.HOLDING_WORDS.families} />
        </Holding>
        <Holding count={grades.stated + grades.inferred} of={words.HOLDING_WORDS.graded}>
          <Count count={grades.stated} of={words.HOLDING_WORDS.statedBySource} />
          <Count count={grades.inferred} of={words.HOLDING_WORDS.inferredWithReason} />
          <Count count={grades.none} of={words.HOLDING_WORDS.ungraded} />
        </Holding>
        <Holding count={asked} of={words.HOLDING_WORDS.expectations}>
          {SECTION_KINDS.map((section) => (
            <Count key={section} count={expectations[section]} of={SECTION_WORDS[section]} />
          ))}
          <Count count={coverage.withYears} of={words.HOLDING_WORDS.withYears} />
          <Count count={coverage.inStrands} of={words.HOLDING_WORDS.inSkills} />
          <Count count={coverage.indicators} of={words.HOLDING_WORDS.indicators} />
          <Count count={coverage.hiringSteps} of={words.HOLDING_WORDS.hiringSteps} />
        </Holding>
        <div>
          <Total count={ties} of={words.HOLDING_WORDS.relations} />
          <table className="mt-2 w-full text-[0.9375rem]">
            <thead>
              <tr className="text-left text-soft">
                <th scope="col" className="font-normal">
                  {words.kind}
                </th>
                <th scope="col" className="px-2 text-right font-normal">
                  {words.stated}
                </th>
                <th scope="col" className="text-right font-normal">
                  {words.inferred}
                </th>
              </tr>
            </thead>
            <tbody>
              {relations.map(({ kind, stated, inferred }) => (
                <tr key={kind} className="border-t border-rule">
                  <th scope="row" className="py-1 text-left font-normal">
                    {RELATION_WORDS[kind].name}
                  </th>
                  <td className="px-2 text-right tabular-nums">{stated}</td>
                  <td className="text-right tabular-nums">{inferred}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {coverage.familyRelations > 0 && (
            <p className="mt-2 text-[0.9375rem] text-soft">
              {wholeFamilies(coverage.familyRelations)}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

interface Counted {
  readonly count: number;
  readonly of: words.OneOrMany;
}

function Holding({ children, ...counted }: Counted & { readonly children: ReactNode }) {
  return (
    <div>
      <Total {...counted} />
      <ul className="mt-2 text-[0.9375rem]">{children}</ul>
    </div>
  );
}

function Total({ count, of }: Counted) {
  return (
    <h3 className="flex items-baseline gap-3">
      <span className="font-serif text-5xl leading-none text-numeral tabular-nums">
        {inDigits(count)}
      </span>{' '}
      <span className="font-semibold">{count === 1 ? of.one : of.many}</span>
    </h3>
  );
}

function Count({ count, of }: Counted) {
  if (count === 0) return null;
  return (
    <li className="border-t border-rule py-1">
      <b className="font-semibold tabular-nums">{inDigits(count)}</b>{' '}
      {count === 1 ? of.one : of.many}
    </li>
  );
}
