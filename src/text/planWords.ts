import type { LineKind, Mark, Side } from '#src/domain/plan/plan.ts';
import type { StepGate } from '#src/domain/route.ts';
import { GATE_EXPLAINED, GATE_WORDS } from '#src/text/en/words.ts';
import { FORMS } from './format.ts';

/** The words of a plan that stand in more than one place. */
export const PLAN_WORDS = {
  noMark: 'No mark yet',
  evidence: 'Evidence',
  due: 'By when',
  undescribed: 'Not described yet: nobody has written down here what this role asks.',
} as const;

/** What is said where the ladder is no longer as the plan took it. */
export const DRIFT_WORDS = {
  title: 'The ladder has changed since you made this plan',
  case: 'This case still has the old words.',
  see: 'See what has changed in my plan',
} as const;

interface MarkWords {
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

/** A mark in words, or that there is none. */
export function markInWords(mark: Mark | undefined): string {
  return mark ? MARK_WORDS[mark].name : PLAN_WORDS.noMark;
}

interface SideWords {
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

/** What a step takes besides its lines, as a sentence; nothing where no source says. */
export function gateSentence(gate: StepGate): string | undefined {
  if (gate === undefined) return undefined;
  if (gate === 'differs')
    return 'Sources disagree on what this step takes. Ask before you count on it.';
  return `${capital(GATE_WORDS[gate])}. ${GATE_EXPLAINED[gate]}`;
}

const DAY = new Intl.DateTimeFormat(FORMS, { dateStyle: 'medium', timeZone: 'UTC' });

/** `14 Mar 2027` of `2027-03-14`; what is no day as it is. */
export function dayInWords(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : DAY.format(time);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
