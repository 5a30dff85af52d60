import type { ReactNode } from 'react';
import type { Coverage } from '#src/domain/coverage.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
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
        What it holds
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-8 border-t border-rule pt-5 sm:grid-cols-2">
        <Holding count={roles.open + roles.future + roles.named} one="role">
          <Count count={roles.open} one="described" many="described" />
          <Count
            count={coverage.partial}
            one="of these read only in part"
            many="of these read only in part"
          />
          <Count
            count={roles.future}
            one="announced for the future"
            many="announced for the future"
          />
          <Count count={roles.named} one="not described yet" many="not described yet" />
          <Count count={coverage.families} one="job family" many="job families" />
        </Holding>
        <Holding
          count={grades.stated + grades.inferred}
          one="role with a grade"
          many="roles with a grade"
        >
          <Count count={grades.stated} one="stated by a source" many="stated by a source" />
          <Count
            count={grades.inferred}
            one="inferred, with its reason"
            many="inferred, each with its reason"
          />
          <Count count={grades.none} one="role has none" many="roles have none" />
        </Holding>
        <Holding count={asked} one="expectation">
          {SECTION_KINDS.map((section) => (
            <Count
              key={section}
              count={expectations[section]}
              one={SECTION_WORDS[section].one}
              many={SECTION_WORDS[section].title.toLowerCase()}
            />
          ))}
          <Count
            count={coverage.withYears}
            one="asks for years of experience"
            many="ask for years of experience"
          />
          <Count count={coverage.inStrands} one="belongs to a skill" many="belong to a skill" />
          <Count
            count={coverage.indicators}
            one="performance indicator beside them"
            many="performance indicators beside them"
          />
          <Count count={coverage.hiringSteps} one="hiring step" />
        </Holding>
        <div>
          <Total count={ties} one="relation" />
          <table className="mt-2 w-full text-[0.9375rem]">
            <thead>
              <tr className="text-left text-soft">
                <th scope="col" className="font-normal">
                  Kind
                </th>
                <th scope="col" className="px-2 text-right font-normal">
                  Stated
                </th>
                <th scope="col" className="text-right font-normal">
                  Inferred
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
  /** What is counted, where it is one of them, and where it is several: with an s at its end, if nothing is given. */
  readonly one: string;
  readonly many?: string;
}

function Holding({ children, ...counted }: Counted & { readonly children: ReactNode }) {
  return (
    <div>
      <Total {...counted} />
      <ul className="mt-2 text-[0.9375rem]">{children}</ul>
    </div>
  );
}

function Total({ count, one, many = `${one}s` }: Counted) {
  return (
    <h3 className="flex items-baseline gap-3">
      <span className="font-serif text-5xl leading-none text-numeral tabular-nums">
        {inDigits(count)}
      </span>{' '}
      <span className="font-semibold">{count === 1 ? one : many}</span>
    </h3>
  );
}

function Count({ count, one, many = `${one}s` }: Counted) {
  if (count === 0) return null;
  return (
    <li className="border-t border-rule py-1">
      <b className="font-semibold tabular-nums">{inDigits(count)}</b> {count === 1 ? one : many}
    </li>
  );
}
