import type { ListedExpectation } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/strand.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { familyView } from '../family/screen.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { STRANDS } from '../strands/screen.ts';
import { type strandScreen, strandView } from './screen.ts';

/** What is left of a strand that was given up: why, and where its lines stand now. Links to it were sent to people. */
export function FormerStrand({ ladder, view, lines }: ScreenProps<typeof strandScreen>) {
  const former = ladder.info.formerStrands?.find(({ id }) => id === view.strand);
  if (!former) return null;
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">
        {phrase(
          words.noLongerOne(
            <Link to={formatView(STRANDS)} className="link">
              {words.skills}
            </Link>,
          ),
        )}
      </p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-4xl leading-tight sm:text-5xl">
        {former.title}
      </h1>
      <p className="mt-3 max-w-[46rem] text-xl leading-relaxed">{former.why}</p>
      {lines.length > 0 && (
        <>
          <h2 className="mt-10 font-serif text-2xl">{words.linesStillStand}</h2>
          <ul className="mt-4 grid max-w-[46rem] gap-3">
            {lines.map((line) => (
              <Line key={`${originOf(line)}.${line.expectation.id}`} {...{ ladder, line }} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function originOf({ origin }: ListedExpectation): string {
  return origin.kind === 'role' ? origin.role : origin.family;
}

function Line({ ladder, line }: { ladder: Ladder; line: ListedExpectation }) {
  const { origin, expectation } = line;
  const role = origin.kind === 'role' ? ladder.byId.get(origin.role) : undefined;
  const family = origin.kind === 'family' ? ladder.familyById.get(origin.family) : undefined;
  const heir = ladder.info.strands.find(({ id }) => id === expectation.strand);
  return (
    <li>
      {expectationInWords(line)}
      <span className="block text-[0.9375rem]">
        {role && (
          <Link to={formatView(roleView(role.id, { mark: expectation.id }))} className="link">
            {labelOf(ladder, role)}
          </Link>
        )}
        {family && (
          <Link to={formatView(familyView(family.id))} className="link">
            {family.title}
          </Link>
        )}
        {heir &&
          phrase(
            words.nowIn(
              <Link to={formatView(strandView(heir.id))} className="link">
                {heir.title}
              </Link>,
            ),
          )}
      </span>
    </li>
  );
}
