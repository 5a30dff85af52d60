import { useEffect, useState } from 'react';
import type { EditionEntry } from '#src/dataset/editions/files.ts';
import { keepLookedAt, readLookedAt } from '#src/storage/lookedAt.ts';
import * as words from '#src/text/en/changeList.ts';
import { dateInWords } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { CHANGES } from './screen.ts';

interface EditionsProps {
  /** Newest first. */
  readonly editions: readonly EditionEntry[];
  readonly shown: EditionEntry | undefined;
}

/** Every edition, newest first, and which of them came since somebody last looked. */
export function Editions({ editions, shown }: EditionsProps) {
  const newest = editions[0]?.asOf ?? '';
  const seen = useLookedAt(newest);
  return (
    <nav aria-label={words.editions} className="no-print mt-6">
      <ol className="flex flex-wrap gap-2">
        {editions.map(({ asOf, changes }) => (
          <li key={asOf}>
            <Link
              to={formatView(asOf === newest ? CHANGES : { ...CHANGES, edition: asOf })}
              aria-current={asOf === shown?.asOf ? 'page' : undefined}
              className="button"
            >
              {words.editionOf(dateInWords(asOf))}
              {(asOf === newest || changes === undefined) && (
                <span className="opacity-80">
                  {' '}
                  ({asOf === newest ? words.present : words.firstEdition})
                </span>
              )}
              {seen !== undefined && asOf > seen && <b> · {words.newToYou}</b>}
            </Link>
          </li>
        ))}
      </ol>
      <p role="status" className="mt-2 text-[0.9375rem] text-soft empty:hidden">
        {seen !== undefined &&
          (seen < newest ? words.youLookedAt(dateInWords(seen)) : words.nothingSince)}
      </p>
    </nav>
  );
}

/**
 * The edition that somebody had seen before this visit, as this device knows it; nothing at first, and on a server. That
 * of now is kept for the next visit.
 */
function useLookedAt(newest: string): string | undefined {
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    setSeen(readLookedAt());
    keepLookedAt(newest);
  }, [newest]);
  return seen;
}
