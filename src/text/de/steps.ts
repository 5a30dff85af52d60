import type * as english from '../en/steps.ts';

export const CHANGE_WORDS: typeof english.CHANGE_WORDS = {
  added: 'neu',
  changed: 'geändert',
  kept: 'unverändert',
  unlisted: 'nicht erwähnt',
};

export const SHIFT_WORDS: typeof english.SHIFT_WORDS = {
  raised: 'höher',
  lowered: 'niedriger',
  same: 'anders formuliert',
};

export const VERDICT_WORDS: typeof english.VERDICT_WORDS = {
  thin: 'klein',
  usual: 'üblich',
  large: 'übergroß',
};

export const added = (count: number) => `${count} neu`;
export const changed = (count: number) => `${count} geändert`;
export const raised = (count: number) => `${count} deutlich höher`;
export const lowered = (count: number) => `${count} deutlich niedriger`;
export const reworded = (count: number) => `${count} anders formuliert`;

export const notDescribed = (role: string) => `${role} ist noch nicht beschrieben`;
export const listsNothing = (role: string) => `${role} nennt keine Erwartungen`;
export const nothingReadOf = (role: string) => `von ${role} wurde keine Erwartung gelesen`;
export const cannotBeCompared = (reasons: string) => `Nicht vergleichbar: ${reasons}.`;
export const andBecause = ', und ';
export const changedSince = (day: string, changes: string) =>
  changes ? `Geändert seit dem ${day}: ${changes}` : `Unverändert seit dem ${day}`;
export const gone = (count: number) => `${count} weggefallen`;
