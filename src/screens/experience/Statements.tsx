import { startTransition, useState } from 'react';
import type { ExperiencePoint } from '#src/domain/experience.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/experience.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { yearsInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { longLabel } from '../parts/Role.tsx';
import { addressOf, keyOf } from './point.ts';

interface StatementsProps {
  readonly ladder: Ladder;
  readonly points: readonly ExperiencePoint[];
}

/** So many rows a browser shows without pause. */
const MOST_ROWS = 300;

/** Every statement in words. On a narrow screen the last columns stand beneath the role. */
export function Statements({ ladder, points }: StatementsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? points : points.slice(0, MOST_ROWS);
  return (
    <section
      id="statements"
      tabIndex={-1}
      aria-labelledby="about-statements"
      className="mt-12 outline-none"
    >
      <h2 id="about-statements" className="flex items-baseline gap-3 font-serif text-2xl">
        {words.everyStatement}
        <span className="text-lg text-soft">{points.length}</span>
      </h2>
      <table className="mt-3 w-full text-left align-top">
        <thead className="text-[0.9375rem]">
          <tr>
            <Heading>{SHARED_WORDS.grade}</Heading>
            <Heading>{words.role}</Heading>
            <Heading>{words.years}</Heading>
            <Heading look="max-md:hidden">{words.ofWhat}</Heading>
            <Heading look="max-md:hidden">{words.section}</Heading>
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => (
            <Row key={keyOf(point)} ladder={ladder} point={point} />
          ))}
        </tbody>
      </table>
      {shown.length < points.length && (
        <p className="no-print mt-4 flex flex-wrap items-center gap-3 text-soft">
          {phrase(
            words.theFirstShown(
              MOST_ROWS,
              words.statements(points.length),
              <button
                type="button"
                className="button"
                onClick={() => startTransition(() => setWhole(true))}
              >
                {words.showAll(points.length)}
              </button>,
            ),
          )}
        </p>
      )}
    </section>
  );
}

function Heading({ look = '', children }: { look?: string; children: string }) {
  return (
    <th scope="col" className={`py-2 pr-4 font-semibold last:pr-0 sm:pr-6 ${look}`}>
      {children}
    </th>
  );
}

function Row({ ladder, point }: { ladder: Ladder; point: ExperiencePoint }) {
  const { role, years, section } = point;
  return (
    <tr className="border-t border-rule align-baseline">
      <td className="py-2.5 pr-4 sm:pr-6">
        <span className="numeral numeral-sm" data-long={longLabel(role.grade?.value)}>
          {role.grade?.value ?? (
            <>
              <span aria-hidden="true">–</span>
              <span className="sr-only">{words.none}</span>
            </>
          )}
        </span>
      </td>
      <td className="py-2.5 pr-4 wrap-anywhere sm:pr-6">
        <Link to={addressOf(point)} className="link font-semibold">
          {labelOf(ladder, role)}
        </Link>
        <span className="block text-[0.9375rem] text-soft md:hidden">
          {years.of} · {SECTION_WORDS[section].one}
        </span>
      </td>
      <td className="sm:whitespace-nowrap py-2.5 tabular-nums md:pr-6">{yearsInWords(years)}</td>
      <td className="py-2.5 pr-6 max-md:hidden">{years.of}</td>
      <td className="py-2.5 text-[0.9375rem] text-soft max-md:hidden">
        {SECTION_WORDS[section].one}
      </td>
    </tr>
  );
}
