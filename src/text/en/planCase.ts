import type { LineKind, Side } from '#src/domain/plan/plan.ts';
import type { MissingOfCase, MissingOfLine } from '#src/domain/plan/promotionCase.ts';

export const notToBeHad =
  'What this step asks is not in the plan: it could not be fetched, or the ladder no longer has it.';
export const stepIsTaken = 'You have taken this step. Its case stays as you left it.';
export const ownersChoice =
  'Which lines stand here, and in which order, is for whoever’s plan it is to choose.';
export const saveForWord = 'Save for Word';
export const paper = 'Paper';
export const drag = 'Drag to another place';
export const moveUp = (text: string) => `Move up: ${text}`;
export const moveDown = (text: string) => `Move down: ${text}`;
export const leaveOutOf = (text: string) => `Leave out: ${text}`;
export const leaveOut = 'Leave out';
export const changeInPlan = 'Change in my plan';
export const beforeHandingIn = 'Before you hand it in';
export const nothingMissing =
  'Nothing is missing: each line has its evidence, and both assessments agree.';
export const noPlan =
  'A case is made of a plan, and there is none in this browser yet. Make one first: it takes two clicks.';
export const notInDocument = 'Not in the document';
export const leftOut = 'Left out';
export const takeInOf = (text: string) => `Take in: ${text}`;
export const takeIn = 'Take in';
export const step = 'Step';
export const summaryHint = 'Two or three sentences: why now, and what speaks for it.';
export const changeSummary = 'Change the summary';
export const noGateKnown = 'No source says what this step takes besides its expectations.';
export const whatRoleAsks = (role: string) => `What ${role} asks`;
export const needNotApply = 'need not apply';
export const nowAt = (place: number, of: number) => `Now ${place} of ${of}.`;
export const leftOutSaid = 'Left out. It stands below the document, to be taken in again.';
export const takenIn = 'Taken in.';
export const oldWords = 'This case still has the old words.';
export const seeChanges = 'See what has changed in my plan';
export const toldOf = (told: number, expectations: string) =>
  `${told} of ${expectations} of this step are told here.`;

/** The words of the document: it is read by others, so nobody is called I or you. */
export const summary = 'Summary';
export const due = 'Aimed for by';
export const missing = 'Still to come';
export const before = 'Before';
export const noAssessment = 'none yet';
export const expectation = 'Expectation';
export const kind = 'Kind';
export const level = 'Level';
export const links = 'Links';
export const dates = 'Dates';

export const ASSESSMENT_WORDS: Readonly<Record<Side, string>> = {
  own: 'Own assessment',
  manager: 'Manager’s assessment',
};

export const NOTE_WORDS: Readonly<Record<Side, string>> = {
  own: 'Own note',
  manager: 'Manager’s comment',
};

export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  new: 'New',
  raised: 'Clearly higher',
  changed: 'Worded differently',
  kept: 'Asked before too',
};

/** What a reader of a line would look for, said without blame. */
export const MISSING_OF_LINE_WORDS: Readonly<Record<MissingOfLine, string>> = {
  'no-mark': 'not assessed by its owner yet',
  'not-yet': 'not begun yet',
  sometimes: 'done sometimes so far',
  'sides-differ': 'the two assessments differ, which is worth a talk',
  'no-evidence': 'no evidence written down yet',
};

/** The same of the whole case, to whoever writes it. */
export const MISSING_OF_CASE_WORDS: Readonly<Record<MissingOfCase, string>> = {
  'not-described':
    'Nobody has described yet what this role asks, so there is nothing to hold your work against.',
  'gate-unknown':
    'It is not certain what this step takes besides its expectations. Ask before you hand this in.',
  'no-summary':
    'A summary helps whoever reads only the first page: two or three sentences on why now.',
  'no-lines': 'No expectation is chosen. Take in the ones that you want to show.',
};

/** Why there is no case of a plan that cannot be shown. */
export const CLOSED_WORDS = {
  locked: 'The plan is locked. Open it with its passphrase, and its case is here.',
  erased: 'The plan was erased, and its case with it.',
  damaged:
    'The plan is damaged, and no case can be made of it. What is kept of it can be downloaded.',
};
