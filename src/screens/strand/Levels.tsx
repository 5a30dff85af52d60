import type { Level } from '#src/domain/role.ts';
import { LEVELS_HEADING } from './words.ts';

/**
 * The levels of a strand in their order, each beside a band as wide as it is drawn there: in a row, or one below the other
 * where any has a text.
 */
export function Levels({ levels }: { levels: readonly Level[] }) {
  const isDescribed = levels.some(({ text }) => text !== undefined);
  return (
    <ol
      aria-label={LEVELS_HEADING}
      className={
        isDescribed
          ? 'mt-5 grid max-w-[46rem] gap-3'
          : 'mt-3 flex flex-wrap items-end gap-x-6 gap-y-2'
      }
    >
      {levels.map(({ title, text }, at) => (
        <li key={title} className="flex items-start gap-2.5">
          <svg aria-hidden="true" viewBox="0 0 44 20" className="mt-0.5 h-5 w-11 shrink-0">
            <rect
              x={22 - (22 * (at + 1)) / levels.length}
              width={(44 * (at + 1)) / levels.length}
              height="20"
              rx="2"
              fill="color-mix(in oklab, var(--color-ink) 16%, var(--color-paper))"
            />
            <path d="M22,0 V20" stroke="var(--color-soft)" strokeWidth="2.5" />
          </svg>
          <p className="min-w-0 wrap-anywhere">
            {title}
            {text !== undefined && <span className="block text-soft">{text}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
