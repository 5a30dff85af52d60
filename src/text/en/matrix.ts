import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const wordings = (count: number) => counted(count, 'wording');
export const themes = (count: number) => counted(count, 'theme');
export const consistency = 'Consistency';
export const askedAlike = (silent: string) =>
  `What these roles ask alike, in whichever words: the very same line, close wording, or a step of one skill. A role’s silence is not a statement that the expectation does not hold for it. ${silent}`;
export const leftOut = (roles: string) => `${roles}: left out, without any expectation here.`;
export const notListedBy = 'Not listed by ';
export const notReadOf = 'Not read of ';
export const byTwoOrMore = 'By two or more, and missing from two or more';
export const askedBy = (roles: string) => `Asked by ${roles}`;
export const nothing = 'Nothing.';
export const andMore = (count: number) =>
  `And ${count} more, which are in the text under “Export”.`;
export const none = 'none';
export const but = (gap: string) => `, but ${gap}`;
export const legend = 'Legend';
export const shadeWeighs = (lighter: string) =>
  `A number counts expectations; its shade weighs them, ${lighter}:`;
export const upTo = (weight: number) => `to ${weight}`;
export const more = 'more';
export const gapOfEverything =
  'nothing is listed, while more than half of the other roles list something under the theme';
export const withARing = 'with a ring';
export const gapOfRequirement =
  'none of these is a requirement, while more than half of the other roles require something under the theme';
export const aDash = 'A dash: ';
export const nothingListed = 'nothing is listed, and for most of the other roles neither';
export const withoutARow = (count: number, themes: string) =>
  `Without a row, for none of these roles asks about ${count === 1 ? 'it' : 'them'}: ${themes}`;
export const themesByRoles = 'Themes by roles';
export const theme = 'Theme';
export const total = 'Total';
export const howConsistent = 'how consistent they are';
export const theJobFamily = 'The job family';
export const compareThem = 'Compare them';
export const theGrade = 'The grade';
export const ownPagesOnly =
  'What a role inherits from the pages that it extends is left out here, so a gap is one of its own page.';
export const cellNotShown = (role: string, roles: string) =>
  `The link opens a cell of ${role}, which has no column in this matrix of ${roles}.`;
export const noneIsARequirement = 'None of these is a requirement. ';
export const notAStatement =
  'Nothing is listed here, which is not a statement that nothing is expected. ';
export const inTheSameWords = 'In the same words';
export const howItGrows = (strand: Part): readonly Part[] => ['How it grows: ', strand, ' · '];
export const aJobFamily = 'a job family';
export const aGradeOfThisFamily = 'a grade of this family';
export const tooMany = (roles: string, most: number, what: string) =>
  `${roles} would make a table that nobody could read: a matrix holds ${most} at most. Choose ${what} to see its matrix.`;
export const jobFamiliesAt = (grade: string) => `Job families at ${grade}`;
export const theFirstOf = (shown: number, count: number) =>
  `The first ${shown} of ${count}, those with the most roles there.`;
export const firstRolesOf = (most: number, count: number) => `the first ${most} of ${count} roles`;
export const noRoleHere = 'No role stands here, so there is nothing to lay out by theme.';
export const andMoreRoles = (count: number) => `and ${count} more`;
export const backToTheFamily = 'Back to the job family';
export const backToTheGrade = 'Back to the grade';
export const backToTheLadder = 'Back to the ladder';
export const byOwnPages = 'by each role’s own page only.';
export const includingInherited = 'including inherited expectations.';
export const silenceIsNoStatement =
  'A role’s silence is not a statement that the expectation does not hold for it.';
export const notListedByWithin = 'not listed by';
export const notReadOfWithin = 'not read of';
export const askedByWithin = (roles: string) => `asked by ${roles}`;
export const only = (role: string) => `only ${role}`;
export const consistencyOf = (words: string, count: number) => `Consistency: ${words} (${count})`;
export const jobFamily = 'Job family';
export const role = 'Role';
export const chosenRoles = 'Chosen roles';
export const gapEverything = 'most of the other roles list something here';
export const gapRequirement = 'no requirement, while most of the other roles have one here';
export const sectionFor = (section: string, count: number) => `${section} for ${count}`;
/** What weighs less than one. */
export const lighter = (expectation: string, weight: number) =>
  `a ${expectation} as ${weight === 0.5 ? 'half' : weight}`;
export const undescribed = (roles: string, count: number) =>
  `${roles} ${count === 1 ? 'is' : 'are'} not described yet and left out.`;
export const listNothing = (roles: string, count: number) =>
  `${roles} ${count === 1 ? 'lists' : 'list'} no expectations here, so ${count === 1 ? 'its column is' : 'their columns are'} empty.`;
export const buildOnUndescribed = (roles: string, parents: string, count: number) =>
  `${roles} also ${count === 1 ? 'builds' : 'build'} on ${parents}, not described yet: what looks like a gap may be asked there.`;
export const othersRequire = (count: number, roles: string) =>
  `${counted(count, 'other role requires', 'other roles require')} something under this theme: ${roles}.`;
export const othersList = (count: number, roles: string) =>
  `${counted(count, 'other role lists', 'other roles list')} something under this theme: ${roles}.`;
export const undescribedHere = (count: number) =>
  `${count === 1 ? 'This role is' : 'These roles are'} not described yet, so there is nothing to lay out by theme.`;
