import type { Difference } from '#src/domain/difference.ts';
import type { Intensity } from '#src/domain/intensity.ts';
import type { Verdict } from '#src/domain/steps.ts';

/** What a step does with the expectations of the lower role and the upper one. */
export const CHANGE_WORDS: Readonly<Record<keyof Difference, string>> = {
  added: 'new',
  changed: 'changed',
  kept: 'carried over',
  unlisted: 'not mentioned',
};

/** What is known of one that changed; where nothing is, it is worded differently. */
export const SHIFT_WORDS: Readonly<Record<Intensity['shift'], string>> = {
  raised: 'higher',
  lowered: 'lower',
  same: 'reworded',
};

/** What a step is called for its size. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  thin: 'thin',
  usual: 'usual',
  large: 'oversized',
};

export const added = (count: number) => `${count} new`;
export const changed = (count: number) => `${count} changed`;
export const raised = (count: number) => `${count} clearly higher`;
export const lowered = (count: number) => `${count} clearly lower`;
export const reworded = (count: number) => `${count} worded differently`;

export const notDescribed = (role: string) => `${role} is not described yet`;
export const listsNothing = (role: string) => `${role} lists no expectations`;
export const nothingReadOf = (role: string) => `no expectation of ${role} was read`;
export const cannotBeCompared = (reasons: string) => `Cannot be compared: ${reasons}.`;
/** Between two reasons. */
export const andBecause = ', and ';
export const changedSince = (day: string, changes: string) =>
  changes ? `Changed since ${day}: ${changes}` : `Unchanged since ${day}`;
export const gone = (count: number) => `${count} gone`;
