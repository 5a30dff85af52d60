import type { Part } from '../part.ts';

export const aRoleAt = (organisation: string) => `A role at ${organisation}`;
export const applyForIt = 'Apply for this role';
export const print = ' Print';
export const inferredFrom = (reason: string) => ` (inferred: ${reason})`;
export const applyAt = (link: Part): readonly Part[] => ['Apply: ', link];
export const fullPageShows = (page: Part): readonly Part[] => [
  page,
  ' shows where each line comes from, and the levels around it.',
];
export const fullPage = 'The full page of this role';
export const hiringProcess = 'The hiring process';
export const whereItLeads = 'Where it leads';
export const howMeasured = 'How it is measured';
export const moreOnPage = (count: Part, page: Part): readonly Part[] => [
  'and ',
  count,
  ' more on the page: ',
  page,
];
export const moreThanFits = (count: Part): readonly Part[] => [
  'and ',
  count,
  ' more, for which this sheet has no room',
];
export const oneOfSeveral = ' · one of several alternatives';
export const aPicture = 'This is a picture, not a checklist.';
export const announcedFor = (organisation: string) =>
  `The role is announced for the future and not hired for yet. Take what follows as a direction; what will count is for ${organisation} to say.`;
export const nobodyMeetsAll = (organisation: string) =>
  `Nobody meets every line. If much of this sounds like you, and the rest like something you would enjoy growing into, that is a good reason to apply. How each line is weighed, and whether a place is open now, is for ${organisation} to say.`;
export const individualCareer = 'a career in the work itself rather than in managing people';
export const managementCareer = 'a career in managing people';
export const isStated = (none: string) => `${none} is stated`;
export const gradeAsStep = (grade: string, step: number, all: number) =>
  `${grade}, step ${step} of ${all} counted from the lowest`;
export const theJobFamily = (title: string) => `the job family ${title}`;
export const oneOfFamily = (which: string, family: string, department: string) =>
  `${which} of ${family}, in ${department}`;
export const oneOf = (roles: string) => `One of ${roles}`;
export const theOneRole = 'The one role';
export const forExample = 'For example:';
