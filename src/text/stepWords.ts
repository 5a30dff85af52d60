import type { JudgedPair } from '#src/domain/judgement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Change, Verdict } from '#src/domain/steps.ts';
import { SECTION_WORDS } from './sectionWords.ts';
import { growthInWords } from './words.ts';

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
export function broughtInWords({ difference: { added, changed }, raised }: Change): string {
  const others = changed.length - raised;
  const words = [
    `${added.length} new`,
    ...(raised ? [`${raised} clearly higher`] : []),
    ...(others ? [`${others} worded differently`] : []),
  ];
  return words.join(', ');
}
