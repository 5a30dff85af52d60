import type { Change } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import { shiftsInWords } from '#src/text/stepWords.ts';
import { BUCKETS } from '../parts/StepSize.tsx';

interface StepBarProps {
  readonly change: Change;
  /** How many expectations a whole bar stands for: the same for every step of a chain. */
  readonly scale: number;
}

/** What a step consists of: a bar to see it by, and the counts in words to know it by. */
export function StepBar({ change, scale }: StepBarProps) {
  const { difference } = change;
  const shifts = shiftsInWords(change);
  return (
    <>
      <div aria-hidden="true" className="flex h-6 w-full max-w-md gap-px">
        {BUCKETS.map(({ id, look }) =>
          difference[id].length === 0 ? null : (
            <span
              key={id}
              data-bucket={id}
              className={`border-b-4 border-current [print-color-adjust:exact] ${look}`}
              style={{ width: `${(100 * difference[id].length) / scale}%` }}
            />
          ),
        )}
      </div>
      <ul aria-label={words.consistsOf} className="mt-1.5 text-[0.9375rem] leading-snug">
        {BUCKETS.map(({ id, name, look }) => (
          <li key={id} className="flex items-baseline gap-2">
            <span
              aria-hidden="true"
              className={`h-2.5 w-2.5 shrink-0 border-b-3 border-current [print-color-adjust:exact] ${look}`}
            />
            <span className={difference[id].length ? '' : 'text-soft'}>
              <b className="tabular-nums">{difference[id].length}</b> {name}
              {id === 'changed' && shifts && <span className="text-soft"> ({shifts})</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
