import type { Difference } from '#src/domain/difference.ts';
import * as words from '#src/text/en/parts.ts';
import { CHANGE_WORDS } from '#src/text/en/steps.ts';

export const BUCKETS = [
  { id: 'added', name: CHANGE_WORDS.added, look: 'bg-added-wash text-added' },
  { id: 'changed', name: CHANGE_WORDS.changed, look: 'bg-changed-wash text-changed' },
  { id: 'kept', name: CHANGE_WORDS.kept, look: 'bg-kept-wash text-kept' },
  { id: 'unlisted', name: CHANGE_WORDS.unlisted, look: 'bg-unlisted-wash text-unlisted' },
] as const;

export type Bucket = (typeof BUCKETS)[number]['id'];

/** The size of a step as a bar: each bucket is as wide as it is large, and says its count in words. */
export function StepSize({ difference }: { difference: Difference }) {
  return (
    <ul
      aria-label={words.sizeOfStep}
      className="flex flex-wrap gap-0.5 overflow-hidden rounded-lg text-[0.9375rem] forced-colors:gap-0"
    >
      {BUCKETS.map(({ id, name, look }) => (
        <li
          key={id}
          className={`px-3.5 py-2.5 leading-tight max-sm:px-2.5 max-sm:py-1.5 forced-colors:border ${difference[id].length ? look : 'bg-band text-soft'}`}
          style={{ flexGrow: difference[id].length, flexBasis: 'max-content' }}
        >
          <b className="font-bold tabular-nums">{difference[id].length}</b> {name}
        </li>
      ))}
    </ul>
  );
}
