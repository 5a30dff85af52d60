import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const lines = (count: number) => counted(count, 'line');
export const differences = (count: number) => counted(count, 'difference');
export const wasNow = (before: string, after: string) => `was a ${before}, now a ${after}`;
export const yearsApart = (before: string, earlier: number, after: string, later: number) =>
  `The two pages lie years apart: ${before} is described as of ${earlier}, ${after} as of ${later}. Some of what differs may be the time between them.`;
export const onlyOnThisPage = (role: string) => `Only on this page; ${role} inherits it from`;
export const carriedOver = (expectations: string) => `${expectations} carried over`;
export const notMentioned = (expectations: string) => `${expectations} not mentioned at this level`;
export const notCompared = (expectations: string) =>
  `Not compared: ${expectations} on pages that the edition was not made from. What stands there may have held then too.`;
export const onOtherPages = (expectations: string) =>
  `${expectations} on pages that were not read then: not compared`;
export const isNotCompared = 'not compared';
export const stillExpected = 'Not on its own page, but still expected: inherited from';
export const shifts = (known: Part, rest: Part): readonly Part[] => [
  known,
  ' (the years, the level or the must-have changed). ',
  rest,
];
export const otherReworded =
  'The other one is worded differently; that does not tell which is harder.';
export const othersReworded = (count: number) =>
  `The other ${count} are worded differently; that does not tell which is harder.`;
export const otherPage = (role: Part, twin: Part, link: Part): readonly Part[] => [
  role,
  ' builds on another page of the same title, ',
  twin,
  '. ',
  link,
];
export const compareWithThatPage = 'Compare with that page';
export const noChange = 'no change';
export const from = (roles: string) => ` from ${roles}`;
export const whatChanges = 'What changes';
export const sideBySide = 'Side by side';
export const sameRole =
  'This compares a role with itself, so nothing changes. Choose another role to see a step.';
export const coverageByTheme = 'Coverage by theme';
export const pathBetweenThem = 'Path between them';
export const swap = 'Swap';
export const firstRole = 'First role';
export const secondRole = 'Second role';
export const thirdRole = 'Third role';
export const fourthRole = 'Fourth role';
export const isNow = (role: string, place: number, count: number) =>
  `${role} is now ${place} of ${count}.`;
export const moveLeft = 'Move left';
export const moveRight = 'Move right';
export const remove = 'Remove';
export const addARole = 'Add a role';
export const previousDifference = 'Previous difference';
export const nextDifference = 'Next difference';
export const placeOf = (place: number, count: number) => `${place} of ${count}`;
export const allTheSame = 'All of these roles ask the same here.';
export const nothingToShow = 'There is nothing to show here.';
export const leftOut = (lines: string) => `${lines} that all of them ask are left out.`;
export const sectionAndTheme = 'Section and theme';
export const nothingListed = 'nothing listed';
export const onlyHere = 'only here';
export const compareWithOneOfThese = 'Compare with one of these';
export const howMany =
  'Two roles show what changes from one to the other; up to four stand side by side.';
export const beginWithAStep = 'Or begin with a step of the ladder';
export const fromTo = (from: string, to: string) => `${from} to ${to}`;
export const allStepsBySize = (count: number) => `All ${count} steps by size`;
export const view = 'View';
export const wayOfComparing = 'Way of comparing';
export const whichAreListed = 'Which expectations are listed';
export const everything = 'Everything';
export const differencesOnly = 'Differences only';
export const section = 'Section';
export const allSections = 'All sections';
export const differencesOnlyWithin = 'differences only';
export const ownPageOnly = 'own page only';
export const changesFromTo = (before: string, after: string) =>
  `${before} to ${after}: what changes`;
export const pagesOf = (before: number, after: number) =>
  `The two pages are of ${before} and ${after}.`;
export const notAChecklist = 'What is not mentioned may still apply. This is not a checklist.';
export const isNew = 'New';
export const before = (text: string) => `before: ${text}`;
export const isNotMentioned = 'Not mentioned';
export const notDescribed = (role: string) => `${role} is not described yet.`;
export const isFuture = (role: string) => `${role} is a future role without text of its own yet.`;
export const listsNothing = (role: string, where: string) => `${role} lists nothing ${where}.`;
export const inThisSection = 'in this section';
export const ofItsOwn = 'of its own';
export const buildsOnUndescribed = (role: string, names: string, count: number) =>
  `${role} also builds on ${names}, which ${count === 1 ? 'is' : 'are'} not described yet.`;
export const levelAbove = 'the level above';
export const levelBelow = 'the level below';
export const itsEquivalent = 'its equivalent';
export const sameGradeElsewhere = 'at the same grade in another family';
export const sameGradeInFamily = 'at the same grade in its family';
/** What a button does, and to which role. */
export const toRole = (label: string, role: string) => `${label} ${role}`;
/** A title within a sentence or a list. */
export const within = (title: string) => `${title}`.toLowerCase();
