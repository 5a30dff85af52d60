import type { ReactNode } from 'react';
import type { Coverage } from '#src/domain/coverage.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { inDigits } from '#src/text/format.ts';
import { SECTION_WORDS } from '#src/text/sectionWords.ts';
import { RELATION_WORDS } from '#src/text/words.ts';
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
        <Holding count={roles.open + roles.future + roles.named} of="roles">
          <Count count={roles.open} of="described" />
          <Count count={coverage.partial} of="of these read only in part" />
          <Count count={roles.future} of="announced for the future" />
          <Count count={roles.named} of="named only: what they expect is not held" />
          <Count count={coverage.families} of="job families" />
        </Holding>
        <Holding count={grades.stated + grades.inferred} of="roles with a grade">
          <Count count={grades.stated} of="stated by a source" />
          <Count count={grades.inferred} of="inferred, each with its reason" />
          <Count count={grades.none} of="roles without one" />
        </Holding>
        <Holding count={asked} of="expectations">
          {SECTION_KINDS.map((section) => (
            <Count
              key={section}
              count={expectations[section]}
              of={SECTION_WORDS[section].title.toLowerCase()}
            />
          ))}
          <Count count={coverage.withYears} of="ask for years of experience" />
          <Count count={coverage.inStrands} of="belong to a strand" />
          <Count count={coverage.indicators} of="performance indicators beside them" />
          <Count count={coverage.hiringSteps} of="hiring steps" />
        </Holding>
        <div>
          <Total count={ties} of="relations" />
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

function Holding({ count, of, children }: { count: number; of: string; children: ReactNode }) {
  return (
    <div>
      <Total count={count} of={of} />
      <ul className="mt-2 text-[0.9375rem]">{children}</ul>
    </div>
  );
}

function Total({ count, of }: { count: number; of: string }) {
  return (
    <h3 className="flex items-baseline gap-3">
      <span className="font-serif text-5xl leading-none text-numeral tabular-nums">
        {inDigits(count)}
      </span>{' '}
      <span className="font-semibold">{of}</span>
    </h3>
  );
}

function Count({ count, of }: { count: number; of: string }) {
  if (count === 0) return null;
  return (
    <li className="border-t border-rule py-1">
      <b className="font-semibold tabular-nums">{inDigits(count)}</b> {of}
    </li>
  );
}
