import { GROUP_WORDS } from '#src/text/en/answers.ts';
import * as words from '#src/text/en/palette.ts';
import type { Group } from './items.ts';
import { resultsInWords } from './Results.tsx';

interface SearchStatusProps {
  readonly groups: readonly Group[];
  readonly isAsked: boolean;
  readonly isCurrent: boolean;
  /** Whether everything that is shown lacks some of what was typed. */
  readonly isPartial: boolean;
  readonly failed: 'names' | 'texts' | undefined;
  /** What a command has to say. */
  readonly said: string;
  readonly onRetry: () => void;
}

/** What is to be said of the results: how many there are, that there are none, or that the search is not there. */
export function SearchStatus({
  groups,
  isAsked,
  isCurrent,
  isPartial,
  failed,
  said,
  onRetry,
}: SearchStatusProps) {
  const found = groups.filter(({ label }) => label !== GROUP_WORDS.nearest);
  const isNothing = isAsked && isCurrent && found.length === 0;
  return (
    <>
      <p role="status" className="sr-only">
        {isAsked && isCurrent && !isNothing ? resultsInWords(found) : ''}
      </p>
      <div role="status" className="px-4 text-[0.9375rem] sm:px-5 [&>p]:py-3">
        {said && <p>{said}</p>}
        {isNothing && <p>{words.noMatch(groups.length > 0 ? words.nearest : words.fewerWords)}</p>}
        {isPartial && !isNothing && <p>{words.mostOfIt}</p>}
        {isAsked && !isCurrent && groups.length === 0 && (
          <p className="text-soft">{words.searching}</p>
        )}
      </div>
      {failed && (
        <div
          role="alert"
          className="flex flex-wrap items-center gap-3 bg-changed-wash px-4 py-2 text-[0.9375rem] text-changed sm:px-5"
        >
          {failed === 'names' ? words.namesNotLoaded : words.textsNotLoaded}
          <button type="button" className="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </div>
      )}
    </>
  );
}
