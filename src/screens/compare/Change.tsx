import type { ReactNode } from 'react';
import type { Pair } from '#src/domain/difference.ts';
import type { EffectiveExpectation } from '#src/domain/effective.ts';
import type { JudgedPair } from '#src/domain/judgement.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/compare.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { growthInWords } from '#src/text/words.ts';
import { Marks } from '../parts/Expectations.tsx';
import { LineLink } from '../parts/LineLink.tsx';
import { Rewording } from '../parts/Rewording.tsx';
import { BUCKETS, type Bucket } from '../parts/StepSize.tsx';
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
      className="group grid gap-x-4 gap-y-1 rounded-md focus-visible:outline-offset-4 sm:grid-cols-[5.5rem_1fr] print:mb-1 print:grid-cols-[17mm_1fr]"
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

interface ExpectedProps {
  readonly ladder: Ladder;
  readonly item: EffectiveExpectation;
  readonly role: RoleId;
}

/** An expectation, with a way to its place on the page of a role. */
export function Expected({ ladder, item, role }: ExpectedProps) {
  return (
    <>
      {expectationInWords(item)}
      <LineLink item={item} role={role} />
      <Marks
        ladder={ladder}
        item={item}
        role={role}
        first={words.within(SECTION_WORDS[item.section].title)}
      />
    </>
  );
}

interface RewordedProps {
  readonly ladder: Ladder;
  readonly pair: JudgedPair;
  /** The role that says it now. */
  readonly role: RoleId;
}

/** An expectation in both its forms, with a way to its place on the page of the role that says it now. */
export function Reworded({ ladder, pair, role }: RewordedProps) {
  const { after } = pair;
  const growth = growthInWords(pair);
  return (
    <>
      <Rewording pair={pair} />
      <LineLink item={after} role={role} />
      <Marks
        ladder={ladder}
        item={after}
        role={role}
        first={[sectionWords(pair), growth].filter(Boolean).join(' · ')}
        isLevelTold={growth !== undefined}
      />
    </>
  );
}

function sectionWords({ before, after }: Pair): string {
  if (before.section === after.section) return words.within(SECTION_WORDS[after.section].title);
  return words.wasNow(SECTION_WORDS[before.section].one, SECTION_WORDS[after.section].one);
}
