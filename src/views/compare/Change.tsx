import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Pair } from '#src/domain/difference.ts';
import { anchorOf, type Held } from '#src/domain/effective.ts';
import type { Intensity } from '#src/domain/intensity.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { similarity } from '#src/domain/wording.ts';
import { wordRuns } from '#src/domain/wordRuns.ts';
import { formatView } from '#src/url.ts';
import { roleView } from '#src/view.ts';
import { Marks } from '../parts/Expectations.tsx';
import { BUCKETS, type Bucket } from '../parts/StepSize.tsx';
import { growthInWords, SECTION_ONE, SECTION_WORDS } from '../parts/words.ts';
import { DIFFERENCE } from './Jumps.tsx';

interface EntryProps {
  readonly bucket: Bucket;
  /** What happened, in a word: it stands beside the text. */
  readonly word: string;
  readonly children: ReactNode;
}

/** One difference, with a word for it. */
export function Entry({ bucket, word, children }: EntryProps) {
  const style = BUCKETS.find(({ id }) => id === bucket);
  return (
    <li
      {...DIFFERENCE}
      className="grid gap-x-4 gap-y-1 rounded-md focus-visible:outline-offset-4 sm:grid-cols-[5.5rem_1fr]"
    >
      <span>
        <span
          className={`inline-block rounded-full px-2.5 py-0.5 text-sm font-semibold ${style?.look}`}
        >
          {word}
          <span className="sr-only">: </span>
        </span>
      </span>
      <div className="max-w-[46rem]">{children}</div>
    </li>
  );
}

/** An expectation that leads to its place on the page of a role. */
export function Expected({ ladder, held, role }: { ladder: Ladder; held: Held; role: RoleId }) {
  return (
    <>
      <Link
        to={formatView(roleView(role, { mark: anchorOf(held, role) }))}
        className="no-underline hover:underline"
      >
        {held.expectation.text}
      </Link>
      <Marks
        ladder={ladder}
        held={held}
        role={role}
        first={SECTION_WORDS[held.section].toLowerCase()}
      />
    </>
  );
}

/** Below this the two texts share so little that marks within them would only be noise. */
const WORD_BY_WORD = 0.6;

interface RewordedProps {
  readonly ladder: Ladder;
  readonly pair: Pair;
  readonly intensity: Intensity | undefined;
  /** The role that says it now. */
  readonly role: RoleId;
}

/** An expectation in both its forms, with what changed marked within the text where the two are close. */
export function Reworded({ ladder, pair, intensity, role }: RewordedProps) {
  const { before, after } = pair;
  const was = before.expectation.text;
  const now = after.expectation.text;
  return (
    <>
      <Link
        to={formatView(roleView(role, { mark: anchorOf(after, role) }))}
        className="block no-underline hover:underline"
      >
        <span className="sr-only">
          Before: {was}. Now: {now}.
        </span>
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
      </Link>
      <Marks
        ladder={ladder}
        held={after}
        role={role}
        first={[sectionWords(pair), growthInWords(pair, intensity)].filter(Boolean).join(' · ')}
      />
    </>
  );
}

function sectionWords({ before, after }: Pair): string {
  if (before.section === after.section) return SECTION_WORDS[after.section].toLowerCase();
  return `was a ${SECTION_ONE[before.section]}, now a ${SECTION_ONE[after.section]}`;
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
