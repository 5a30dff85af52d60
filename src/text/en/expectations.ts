import type { Part } from '../part.ts';

export const alsoBuildsOn = (roles: Part): readonly Part[] => [
  'It also builds on ',
  roles,
  ', of which we don’t have a description: this list is incomplete to that extent.',
];
export const suggestEdit = 'Suggest an edit';
export const forExample = 'For example:';
export const markedByLinkNamed = (line: string) => `Marked by the link: ${line}`;
export const markedByLink = 'Marked by the link';
export const linkTo = (line: string) => `Link to: ${line}`;
export const howItGrows = 'How it grows';
export const levelOf = (level: number, all: number) => `, level ${level} of ${all}`;
export const fromRole = (role: string, alternative: string) => `from ${role}${alternative}`;
export const oneOfSeveral = ', one of several alternatives';
export const ofWholeFamily = 'asked of the whole family';
export const alsoAskedBy = (roles: string) => `also asked by ${roles}`;
export const howItGrowsColon = 'How it grows:';
export const noDescription = (organisation: Part, where: Part): readonly Part[] => [
  'We don’t have a description of this role: ',
  organisation,
  '’s pages name it, and no more.',
  where,
];
export const namedOn = (source: Part): readonly Part[] => [' It is named on ', source, '.'];
export const indicators = 'Performance indicators';
export const hiringProcess = 'Hiring process';
export const ingeneral = (where: Part, source: Part): readonly Part[] => [
  'This is how hiring goes in general ',
  where,
  source,
  '.',
];
export const inDepartment = (department: string) => `in ${department}`;
export const atOrganisation = (organisation: string) => `at ${organisation}`;
export const draft = 'A draft, not agreed yet. ';
export const keptBy = (owner: string) => `Kept by ${owner}. `;
export const reviewedBy = (day: string) => `To be looked over by ${day}.`;
export const source = (source: Part, wording: Part): readonly Part[] => [
  'Source: ',
  source,
  '. ',
  wording,
];
export const ownWording = 'Facts are kept, the wording is this dataset’s own.';
export const pageWording = 'The wording is the page’s.';
export const whichExpectations = 'Which expectations';
export const includingInherited = 'Including inherited';
export const ownPageOnly = 'Own page only';
export const beforeAndNow = (was: Part, now: Part): readonly Part[] => [
  'Before: ',
  was,
  '. Now: ',
  now,
  '.',
];
export const nothingNew = 'Nothing is new here.';
export const added = 'New';
export const clearlyHigher = 'Clearly higher';
export const at = (grade: string) => ` at ${grade}`;
export const andMore = (count: number, label: string) =>
  `and ${count} more ${`${label}`.toLowerCase()}`;
export const noLength = 'no stated length';
export const minutes = ' min';
export const maybe = ' · may be asked for';
export const withWhom = (who: string) => ` with ${who}`;
