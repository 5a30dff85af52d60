import { useState } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { inDigits } from '#src/text/format.ts';
import { More } from './More.tsx';
import type { Counts, FileCount } from './messages.ts';
import type { OpenSession } from './session.ts';

/** So many files are listed at once. */
const AT_ONCE = 40;

interface FilesProps {
  readonly files: readonly FileCount[];
  readonly counts: Counts;
  readonly session: OpenSession;
}

/** Every file with how much of it found a place, and the way to leave it out. */
export function Files({ files, counts, session }: FilesProps) {
  const [most, setMost] = useState(AT_ONCE);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="files" className="mt-10">
      <h3 id="files" className="font-serif text-xl">
        {OPEN_WORDS.filesTitle}
      </h3>
      <p className="text-soft">
        {OPEN_WORDS.filesLead(inDigits(counts.placed), inDigits(counts.lines))}
      </p>
      <ul className="mt-2">
        {files.slice(0, most).map(({ file, roles, expectations, lines, placed }) => (
          <li
            key={file}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule py-1.5"
          >
            <span className="min-w-0">
              <span className="font-medium wrap-anywhere">{file}</span>{' '}
              <span className="block text-[0.9375rem] text-soft sm:inline">
                {[
                  OPEN_WORDS.roles(roles),
                  OPEN_WORDS.expectationsIn(expectations),
                  OPEN_WORDS.linesPlaced(placed, lines),
                ].join(' · ')}
              </span>
            </span>
            {files.length > 1 && (
              <button
                type="button"
                className="button"
                aria-label={OPEN_WORDS.leaveOutFile(file)}
                onClick={() => session.mend({ kind: 'drop', file })}
              >
                {OPEN_WORDS.leaveOut}
              </button>
            )}
          </li>
        ))}
      </ul>
      <More all={files.length} shown={most} onMore={() => setMost(most + AT_ONCE * 5)} />
    </section>
  );
}
