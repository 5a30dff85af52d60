import { Fragment } from 'react';
import { similarity } from '#src/domain/wording.ts';
import { wordRuns } from '#src/domain/wordRuns.ts';
import * as words from '#src/text/en/expectations.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { phrase } from '#src/ui/phrase.ts';

/** Below this the two texts share so little that marks within them would only be noise. */
const WORD_BY_WORD = 0.6;

type Told = Parameters<typeof expectationInWords>[0];

interface RewordingProps {
  readonly pair: { readonly before: Told; readonly after: Told };
}

/** An expectation in both its forms, with what changed marked within the text where the two are close. */
export function Rewording({ pair: { before, after } }: RewordingProps) {
  const was = expectationInWords(before);
  const now = expectationInWords(after);
  return (
    <>
      <span className="sr-only">{phrase(words.beforeAndNow(was, now))}</span>
      <span aria-hidden="true">
        {similarity(was, now) >= WORD_BY_WORD ? (
          <Runs before={was} after={now} />
        ) : (
          <>
            <del className="block text-soft">{was}</del>
            <ins className={ADDED_WORDS}>{now}</ins>
          </>
        )}
      </span>
    </>
  );
}

function Runs({ before, after }: { before: string; after: string }) {
  return wordRuns(before, after).map(({ kind, text }, at) => (
    <Fragment key={`${at.toString()} ${text}`}>
      {at > 0 && ' '}
      {kind === 'removed' && <del className="text-soft">{text}</del>}
      {kind === 'added' && <ins className={ADDED_WORDS}>{text}</ins>}
      {kind === 'same' && text}
    </Fragment>
  ));
}

const ADDED_WORDS = 'bg-changed-wash decoration-changed decoration-2 underline-offset-4';
