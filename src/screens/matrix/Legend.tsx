import type { Matrix } from '#src/domain/matrix.ts';
import { SECTION_KINDS, SECTIONS } from '#src/domain/sections.ts';
import * as words from '#src/text/en/matrix.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { washOf } from '../parts/wash.ts';
import { NoRequirement } from './CellMark.tsx';
import { SHADES } from './shade.ts';

/** `a nice-to-have as half`: what weighs less than one. */
const LIGHTER = SECTION_KINDS.filter((section) => SECTIONS[section].weight < 1).map((section) => {
  const { weight } = SECTIONS[section];
  return words.lighter(SECTION_WORDS[section].one, weight);
});

/** Explains the shading and the marks of a matrix, and names the themes that have no row. */
export function Legend({ matrix }: { matrix: Matrix }) {
  const cells = matrix.rows.flatMap((row) => row.cells);
  const gaps = new Set(cells.map(({ gap }) => gap));
  const hasDash = cells.some(({ count, gap }) => count === 0 && !gap);
  return (
    <section aria-label={words.legend} className="mt-5 max-w-[52rem] text-[0.9375rem] text-soft">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{words.shadeWeighs(LIGHTER.join(', '))}</p>
        <ul className="flex overflow-hidden rounded border border-rule text-ink">
          {SHADES.map(({ upTo, percent }) => (
            <li
              key={percent}
              className="px-2.5 py-0.5 tabular-nums [print-color-adjust:exact]"
              style={{ background: washOf(percent) }}
            >
              {Number.isFinite(upTo) ? words.upTo(upTo) : words.more}
            </li>
          ))}
        </ul>
      </div>
      <ul className="mt-2 grid gap-1">
        {gaps.has('everything') && (
          <li>
            <span className="rounded border border-dashed border-edge px-2 text-sm text-ink">
              {words.none}
            </span>{' '}
            {words.gapOfEverything}
          </li>
        )}
        {gaps.has('requirement') && (
          <li>
            <span className="font-serif text-lg text-ink">
              2 <NoRequirement />
              <span className="sr-only">{words.withARing}</span>
            </span>{' '}
            {words.gapOfRequirement}
          </li>
        )}
        {hasDash && (
          <li>
            <span aria-hidden="true" className="px-2 text-ink">
              –
            </span>
            <span className="sr-only">{words.aDash}</span>
            {words.nothingListed}
          </li>
        )}
        {matrix.unasked.length > 0 && (
          <li>
            {words.withoutARow(
              matrix.unasked.length,
              matrix.unasked.map(({ title }) => title).join(', '),
            )}
          </li>
        )}
      </ul>
    </section>
  );
}
