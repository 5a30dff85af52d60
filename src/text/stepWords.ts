import type { Difference } from '#src/domain/difference.ts';
import type { Intensity } from '#src/domain/intensity.ts';
import type { JudgedPair } from '#src/domain/judgement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Change, Verdict } from '#src/domain/steps.ts';
import { SECTION_WORDS } from './sectionWords.ts';
import { growthInWords } from './words.ts';

/** What a step does with the expectations of the lower role and the upper one. */
export const CHANGE_WORDS: Readonly<Record<keyof Difference, string>> = {
  added: 'new',
  changed: 'changed',
  kept: 'carried over',
  unlisted: 'not mentioned',
};

/** What is known of one that changed; where nothing is, it is worded differently. */
const SHIFT_WORDS: Readonly<Record<Intensity['shift'], string>> = {
  raised: 'higher',
  lowered: 'lower',
  same: 'reworded',
};

/** `higher`: what happened to a changed expectation, in a word. */
export function shiftInWords(intensity: Intensity | undefined): string {
  return SHIFT_WORDS[intensity?.shift ?? 'same'];
}

/** `7 new, 3 changed`. */
export function newAndChanged(added: number, changed: number): string {
  return `${added} ${CHANGE_WORDS.added}, ${changed} ${CHANGE_WORDS.changed}`;
}

/** `2 clearly higher, 1 clearly lower`: what is known of the changed ones; nothing where nothing is. */
export function shiftsInWords({ raised, lowered }: Pick<Change, 'raised' | 'lowered'>): string {
  return [raised && `${raised} clearly higher`, lowered && `${lowered} clearly lower`]
    .filter(Boolean)
    .join(', ');
}

/** What a step is called for its size. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  thin: 'thin',
  usual: 'usual',
  large: 'oversized',
};

/** Why a step cannot be compared, from those of its ends that hold nothing. */
export function silenceInWords(ladder: Ladder, silent: readonly Role[]): string {
  const reasons = silent.map((role) => {
    const label = labelOf(ladder, role);
    if (role.status === 'named') return `${label} is not described yet`;
    return role.partial === undefined
      ? `${label} lists no expectations`
      : `no expectation of ${label} was read`;
  });
  return `Cannot be compared: ${reasons.join(', and ')}.`;
}

/** From what to what an expectation rose or fell, its section included; nothing where neither is known. */
export function riseInWords(pair: JudgedPair): string | undefined {
  if (pair.intensity?.by !== 'section') return growthInWords(pair);
  return `${SECTION_WORDS[pair.before.section].one} → ${SECTION_WORDS[pair.after.section].one}`;
}

/** `14 new, 3 clearly higher, 6 worded differently`: what a step brings, in short. */
export function broughtInWords(change: Change): string {
  const { difference, raised, lowered } = change;
  const others = difference.changed.length - raised - lowered;
  const words = [
    `${difference.added.length} ${CHANGE_WORDS.added}`,
    shiftsInWords(change),
    others > 0 && `${others} worded differently`,
  ];
  return words.filter(Boolean).join(', ');
}
