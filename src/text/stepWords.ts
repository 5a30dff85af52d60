import type { Intensity } from '#src/domain/intensity.ts';
import type { JudgedPair } from '#src/domain/judgement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleChanged } from '#src/domain/role.ts';
import type { Change } from '#src/domain/steps.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import * as words from '#src/text/en/steps.ts';
import { dateInWords } from './format.ts';
import { growthInWords } from './words.ts';

/** `higher`: what happened to a changed expectation, in a word. */
export function shiftInWords(intensity: Intensity | undefined): string {
  return words.SHIFT_WORDS[intensity?.shift ?? 'same'];
}

/** `7 new, 3 changed`. */
export function newAndChanged(added: number, changed: number): string {
  return `${words.added(added)}, ${words.changed(changed)}`;
}

/** `2 clearly higher, 1 clearly lower`: what is known of the changed ones; nothing where nothing is. */
export function shiftsInWords({ raised, lowered }: Pick<Change, 'raised' | 'lowered'>): string {
  return [raised && words.raised(raised), lowered && words.lowered(lowered)]
    .filter(Boolean)
    .join(', ');
}

/** Why a step cannot be compared, from those of its ends that hold nothing. */
export function silenceInWords(ladder: Ladder, silent: readonly Role[]): string {
  const reasons = silent.map((role) => {
    const label = labelOf(ladder, role);
    if (role.status === 'named') return words.notDescribed(label);
    return role.partial === undefined ? words.listsNothing(label) : words.nothingReadOf(label);
  });
  return words.cannotBeCompared(reasons.join(words.andBecause));
}

/** From what to what an expectation rose or fell, its section included; nothing where neither is known. */
export function riseInWords(pair: JudgedPair): string | undefined {
  if (pair.intensity?.by !== 'section') return growthInWords(pair);
  return `${SECTION_WORDS[pair.before.section].one} → ${SECTION_WORDS[pair.after.section].one}`;
}

/** `Since 11 November 2022: 4 new, 2 clearly higher, 1 gone`: how much of a role an edition changed. */
export function changedInWords({ added, reworded, gone, since, ...shifts }: RoleChanged): string {
  const changes = [
    added && words.added(added),
    shiftsInWords(shifts),
    reworded && words.reworded(reworded),
    gone && words.gone(gone),
  ];
  return words.changedSince(dateInWords(since), changes.filter(Boolean).join(', '));
}

/** `14 new, 3 clearly higher, 6 worded differently`: what a step brings, in short. */
export function broughtInWords(change: Change): string {
  const { difference, raised, lowered } = change;
  const others = difference.changed.length - raised - lowered;
  const brought = [
    words.added(difference.added.length),
    shiftsInWords(change),
    others > 0 && words.reworded(others),
  ];
  return brought.filter(Boolean).join(', ');
}
