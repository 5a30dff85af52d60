import type { Totals } from '#src/domain/route.ts';
import * as words from '#src/text/en/path.ts';
import { conditionsInWords, sumsOf } from './words.ts';

/** What a route comes to: its figures large, its conditions in a sentence. */
export function TotalsLine({ totals }: { totals: Totals }) {
  return (
    <div className="mt-8">
      <ul aria-label={words.whatItComesTo} className="flex flex-wrap gap-x-10 gap-y-2">
        {sumsOf(totals).map(([figure, words]) => (
          <li key={words} className="flex items-baseline gap-2">
            <b className="font-serif text-5xl font-normal leading-none">{figure}</b> {words}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-soft">{conditionsInWords(totals)}</p>
    </div>
  );
}
