import type { Outlook } from '#src/domain/outlook.ts';
import type { Way } from '#src/domain/plan/changes.ts';
import type { LineDriftKind } from '#src/domain/plan/drift.ts';
import type { Side } from '#src/domain/plan/plan.ts';
import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const erased = 'This plan was erased';
export const damaged = 'This plan is damaged, and nothing of it can be shown';
export const erasedAdvice = 'Nothing of it is kept in this browser any more.';
export const damagedAdvice =
  'It stays as it is. Download it as it stands: whoever runs this site may be able to read it.';
export const lockedPlan = 'A locked plan';
export const passphrase = 'Passphrase';
export const open = 'Open';
export const opening = 'Opening …';
export const stillOldWords =
  'Your plan still has the old words, with all that you wrote. What you wrote stays, whatever you do here: also of a line that is gone.';
export const takeNewWords = 'Take the new words';
export const gateNoLonger = 'No source says any more what the step takes.';
export const oldWords = 'Old words: ';
export const newWords = 'New words: ';
export const noDay = 'No day';
export const eraseTitle = 'Erase this plan?';
export const eraseLead = (name: string) =>
  `“${name}” is erased from this browser with all its notes, evidence and history, in every tab and for good. It cannot be undone. Copies that you saved stay where they are; and how soon the storage of this device itself forgets deleted data is the browser’s affair.`;
export const keepIt = 'Keep it';
export const saveCopyFirst = 'Save a copy first';
export const eraseForGood = 'Erase for good';
export const addEvidence = 'Add evidence';
export const changeEvidence = (named: string) => `Change evidence: ${named}`;
export const takeOutEvidence = (named: string) => `Take out evidence: ${named}`;
export const takeOut = 'Take out';
export const onePiece = 'A piece of evidence';
export const whatYouDid = 'What you did, or what came of it';
export const linkIfAny = 'Link, if there is one';
export const day = 'Day';
export const done = 'Done';
export const readInPart = (count: number) =>
  `${counted(count, 'part')} of this file could not be read; the rest is here.`;
export const notOpened = 'This file could not be opened.';
export const openBeside = 'Open a file beside this';
export const besideLead =
  'A copy that your manager has marked, that somebody has sent you, or that you saved yourself. Nothing of it is taken before you say so.';
export const chooseFile = 'Choose a file';
export const otherPlan =
  'This is a file of another plan of yours. Open that one, then choose the file again.';
export const goToThatPlan = 'Go to that plan';
export const bringsNothing = 'This file is older than what you have here: it brings nothing.';
export const allHere = 'All that is in this file is here already.';
export const fromManager = 'From my manager';
export const fromOwner = 'From whose plan it is';
export const takeThese = 'Take these in';
export const ofMyOwn = 'Of my own, from this file';
export const takeMyOwn = 'Take in my own too';
export const openFile = 'Open a plan’s file';
export const planOn = 'Plan on from here';
export const notThere = 'Not there yet after all';
export const hereDiffers = (here: Part, known: Part): readonly Part[] => [
  'You have said that your role is ',
  here,
  '; in this plan you are ',
  known,
  '.',
];
export const follow = 'Follow in the plan';
export const sayThatIAm = (role: string) => `Say that I am ${role}`;
export const weekByWeek = 'Week by week';
export const weekOf = (day: string) => `Week of ${day}`;
export const howKept = 'How it is kept';
export const keptForGood =
  'This browser keeps the plan until you erase it, or the data of this site.';
export const mayBeForgotten =
  'This browser may forget the plan: some drop what a site keeps after seven days without a visit, or when the device is full. Save a copy now and then.';
export const littleRoom = 'There is little room left on this device.';
export const noCopy = 'You have saved no copy yet.';
export const lastCopy = (day: string) => `Your last copy is of ${day}.`;
export const ofAlternatives = ', of one of several alternatives: it need not apply';
export const howFarAmI = 'How far am I?';
export const howFarAreThey = 'How far are they, as I see it?';
export const lockTitle = 'Lock this plan';
export const lockLead =
  'A locked plan is encrypted in this browser: without the passphrase nobody reads it, and nobody can bring it back, us included. Keep a copy, or the passphrase, where you find it.';
export const lockNow = 'Lock now';
export const takeLockAway = 'Take the lock away';
export const anotherPassphrase = 'Another passphrase';
export const sameAgain = 'The same again';
export const atLeast = (shortest: number) =>
  `At least ${shortest} characters; a few words that only you would put together are best.`;
export const bothSame = 'Both are the same.';
export const notSameYet = 'The two are not the same yet.';
export const locking = 'Locking …';
export const lock = 'Lock';
export const takeMarkAway = 'Take the mark away';
export const newPlan = 'New plan';
export const planStays = 'This plan stays; you find it under “My other plans”.';
export const whatNext = 'What to do next';
export const nothingNext =
  'You do every line of this step consistently, or help others do it. That is the time to talk about it.';
export const changeOf = (label: string) => `Change: ${label}`;
export const otherPlans = 'My other plans';
export const asManager = 'as the manager · ';
export const stepsTaken = 'Steps taken';
export const otherSteps = 'Other steps';
export const iAm = 'I am';
export const iWantToBe = 'I want to be';
export const orAnyOther = 'or any other role';
export const anyRole = 'Any role';
export const makePlan = 'Make a plan';
export const openedAsManager = 'Opened as the manager';
export const nameOfPlan = 'Name of the plan';
export const signs = 'Signs';
export const howManyWhich = 'How many lines of each theme have which mark';
export const sinceLast = 'Since you last looked';
export const theWay = 'The way';
export const hereAtGoal = 'You are here, at the goal';
export const goal = 'Goal';
export const noLongerInLadder = ' · no longer in this ladder';
export const noGateKnown = 'No source says what this step takes besides its lines.';
export const iAmThere = 'I am there';
export const roleIsGone =
  'This ladder no longer has one of the two roles, and the plan had not taken the words of this step before. Make a new plan from where you are.';
export const stepNotFetched =
  'What this step asks could not be fetched. All that you wrote is here.';
export const askWhatCounts = (undescribed: string, link: Part): readonly Part[] => [
  undescribed,
  ' Ask what counts, and ',
  link,
  '.',
];
export const seeWhereItLeads = 'see where it leads';
export const whereIAm = 'Where I am, by theme';
export const whereTheyAre = 'Where they are, as I see it, by theme';
export const whatItAsks = 'What it asks, line by line';
export const differFirst = 'Where we differ first';
export const notFromBeginning =
  'This file holds changes of a plan, but not its beginning: it cannot be opened by itself.';
export const whosePlan = 'Whose plan it is';
export const whosePlanIsIt = (name: Part): readonly Part[] => [
  name,
  ' is not in this browser yet. Whose plan is it?',
];
export const itIsMine = 'It is mine';
export const iAmManager = 'I am their manager';
export const managersMarks =
  'A manager’s marks and comments stand beside those of whose plan it is, and change nothing of them.';
export const lockAgain = 'Lock now, or take the lock away';
export const erase = 'Erase';
export const planNamed = (goal: string) => `To ${goal}`;
export const before = (words: string) => `Before: ${words}`;
export const changes = (count: number) => counted(count, 'change');
export const changed = (count: number) => `${count || 'nothing'} changed`;
export const linesChanged = (lines: string) => `${lines} changed`;
export const carriedOver = (expectations: string, role: string) =>
  `${expectations} carried over from ${role}`;
export const youAreThere = (role: string) => `You are there: ${role}`;
export const stepsDone = (steps: string) => `${steps} done. All that you wrote stays here.`;
export const roleGone = (role: string) =>
  `${role} is no longer in this ladder. Your plan keeps it as it was.`;
export const roleRenamed = (was: string, now: string) => `${was} is called ${now} now.`;
export const roleRegraded = (role: string, was: string, now: string) =>
  `${role} was ${was} and is ${now} now.`;
/** What is otherwise of a line in the ladder of today. */
export const LINE_DRIFT_WORDS: Readonly<Record<LineDriftKind, string>> = {
  gone: 'gone',
  new: 'new',
  renamed: 'renamed',
  reworded: 'reworded',
  level: 'another level',
  kind: 'asked otherwise',
  moved: 'moved',
};
/** What each way on is called among the choices. */
export const WAYS: Readonly<Record<keyof Outlook, string>> = {
  next: 'Next level',
  across: 'Another track',
  far: 'The top',
};
/** How far somebody has come with a role on the way. */
export const STAGE_WORDS = {
  done: 'Done',
  here: 'You are here',
  next: 'Next',
  later: 'Later',
};
export const planMade = 'The plan was made';
export const named = (name: string) => `Named “${name}”`;
export const leadsTo = (role: string) => `The way leads to ${role} now`;
export const nowhere = 'nowhere';
export const arrivedAt = (role: string) => `Arrived at ${role}`;
export const takenIn = (role: string) => `What ${role} asks was taken in`;
export const theNextLevel = 'the next level';
export const takenAnew = (role: string) => `The words of ${role} were taken anew`;
export const aStep = 'a step';
export const summaryWritten = 'The summary of the promotion case was written';
export const linesChosen = 'The lines of the promotion case were chosen';
/** Who marked a line, to the other. */
export const WHO: Readonly<Record<Side, string>> = { own: 'they', manager: 'my manager' };
export const noMark = 'no mark';
/** Whose note it is. */
export const NOTES = {
  own: 'a note',
  manager: 'a comment of my manager',
  theirs: 'their note',
};
export const NOTE_WAYS: Readonly<Record<Way, string>> = {
  added: 'written',
  changed: 'changed',
  removed: 'removed',
};
export const noteChanged = (note: string, way: string) => `${note} ${way}`;
export const WAYS_OF_CHANGE: Readonly<Record<Way, string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
};
export const evidenceChanged = (way: string, evidence: string) => `evidence ${way}: ${evidence}`;
export const noDayAnyMore = 'no day any more';
export const lineGone = 'A line that is gone';
export const firstMarks = (count: number) => counted(count, 'first mark');
export const marksRaised = (count: number) => `${counted(count, 'mark')} raised`;
export const marksLowered = (count: number) => `${counted(count, 'mark')} lowered`;
export const notesWritten = (count: number) => `${counted(count, 'note')} written`;
export const otherChanges = (count: number) => counted(count, 'other change');
/** Which edition of the ladder the lines of a plan are of. */
export const ofEdition = (day: string) => `What it asks is as of ${day}.`;
