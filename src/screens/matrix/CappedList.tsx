import type { ReactNode } from 'react';
import * as words from '#src/text/en/matrix.ts';

/** More lines than this are no longer read, and the exported text has them all. */
const MOST_LISTED = 100;

interface CappedListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list of as many lines as can be read, and how many more there are. */
export function CappedList<T>({ items, keyOf, children }: CappedListProps<T>) {
  const rest = items.length - MOST_LISTED;
  return (
    <>
      <ul className="paper-columns">
        {items.slice(0, MOST_LISTED).map((item) => (
          <li
            key={keyOf(item)}
            className="border-b border-rule py-3 last:border-b-0 print:border-b-0 print:py-0.5"
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="text-soft">{words.andMore(rest)}</p>}
    </>
  );
}
