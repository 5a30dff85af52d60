import { OPEN_WORDS } from '#src/text/en/open.ts';
import type { Opening, OpenSession } from './session.ts';

interface ReadingNoteProps {
  readonly session: OpenSession;
  readonly opening: Opening;
}

/** How far the worker is, in words and as a bar, with the way to break off. */
export function ReadingNote({ session, opening: { busy, isSlow, preview } }: ReadingNoteProps) {
  const progress = busy?.progress;
  const stage = progress ? OPEN_WORDS.stages[progress.stage] : startOf(busy?.asked);
  const isCounted = progress !== undefined && progress.of > 0;
  return (
    <div className="mt-3 rounded-lg border border-rule bg-raised p-3 sm:p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0">
          <span role="status" className="font-medium">
            {stage}
          </span>
          {isCounted && (
            <span className="block text-[0.9375rem] text-soft wrap-anywhere">
              {OPEN_WORDS.readingOf(progress.done, progress.of, progress.file ?? '')}
            </span>
          )}
        </p>
        {/* What was recognised stays there while it is read once more: leaving that is a button of its own. */}
        {!preview && (
          <button type="button" className="button" onClick={() => session.leave()}>
            {OPEN_WORDS.cancel}
          </button>
        )}
      </div>
      <progress
        aria-label={stage}
        className="mt-3 block h-2 w-full accent-focus"
        {...(isCounted && { max: progress.of, value: progress.done })}
      />
      <p role="status" className="mt-2 text-[0.9375rem] text-changed empty:hidden">
        {isSlow && OPEN_WORDS.slow}
      </p>
    </div>
  );
}

function startOf(asked: NonNullable<Opening['busy']>['asked'] | undefined): string {
  return asked === 'keep' ? OPEN_WORDS.opening : OPEN_WORDS.reading;
}
