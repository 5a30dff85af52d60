import type { LineKind, Mark, Side } from '#src/domain/plan/plan.ts';
import { counted } from '../format.ts';

/** The words of a plan that stand in more than one place. */
export const noMark = 'No mark yet';
export const evidence = 'Evidence';
export const due = 'By when';
export const undescribed = 'Not described yet: nobody has written down here what this role asks.';
/** Said where the ladder is no longer as the plan took it. */
export const ladderHasChanged = 'The ladder has changed since you made this plan';
export const gateDiffers = 'Sources disagree on what this step takes. Ask before you count on it.';
export const byDay = (day: string) => `by ${day}`;
export const lines = (count: number) => counted(count, 'line');
export const piecesOfEvidence = (count: number) =>
  counted(count, 'piece of evidence', 'pieces of evidence');

export interface MarkWords {
  readonly name: string;
  readonly explained: string;
}

/** How far somebody does what a line asks. Lowest first, and no distance between them: they are never added up. */
export const MARK_WORDS: Readonly<Record<Mark, MarkWords>> = {
  'not-yet': { name: 'Not yet', explained: 'I have not had the chance, or not taken it' },
  sometimes: { name: 'Sometimes', explained: 'When it comes up, or with help' },
  consistently: { name: 'Consistently', explained: 'Without being asked, whenever it matters' },
  'helping-others': { name: 'Helping others do it', explained: 'Others learn it from me' },
};

export interface SideWords {
  /** Before what they say. */
  readonly name: string;
  /** What they write about a line. */
  readonly note: string;
}

/** Who says it, to the person whose plan it is. */
export const SIDE_WORDS: Readonly<Record<Side, SideWords>> = {
  own: { name: 'Me', note: 'My note' },
  manager: { name: 'My manager', note: 'My manager’s comment' },
};

/** The same to the manager, on whose device the plan is somebody else’s. */
export const SIDE_WORDS_FOR_MANAGER: Readonly<Record<Side, SideWords>> = {
  own: { name: 'Whose plan it is', note: 'Their note' },
  manager: { name: 'I, the manager', note: 'My comment' },
};

/** What a step does with a line. */
export const LINE_KIND_WORDS: Readonly<Record<LineKind, string>> = {
  new: 'new',
  raised: 'clearly higher',
  changed: 'worded differently',
  kept: 'carried over',
};

export const theme = 'Theme';
