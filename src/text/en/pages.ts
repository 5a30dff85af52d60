import { counted } from '../format.ts';

export const promotions = (count: number) => counted(count, 'promotion');
export const stepsBySize = (promotions: string, organisation: string) =>
  `${promotions} of ${organisation} by how much each brings, so that thin and oversized steps show.`;
export const forCandidates = (role: string, organisation: string) =>
  `${role} at ${organisation}: what is required, what you would do and how hiring goes.`;
export const compareAny = 'Put two to four roles side by side and see what changes between them.';
export const whatChanges = (roles: string) =>
  `What is new, changed, carried over or not mentioned from ${roles}.`;
export const changes = (organisation: string, day: string) =>
  `What has changed in the career ladder of ${organisation} as of ${day}: roles, steps and expectations, each with its source.`;
export const data =
  'What this ladder is made of: its sources, what it covers, and every problem found in it.';
export const experience =
  'The years of experience that roles ask for, plotted against their grades.';
export const grade = (roles: string, organisation: string, grade: string) =>
  `${roles} of ${organisation} at ${grade}, by track, with what each expects.`;
export const grades = (grades: string, organisation: string) =>
  `${grades} of ${organisation}, each with how far its roles ask the same.`;
export const ladder = (organisation: string, roles: string, families: string, grades: string) =>
  `${organisation}’s career ladder: ${roles} in ${families} over ${grades}. See where a role leads, compare any two and send the link.`;
export const paths =
  'Find the ways from one role to another over promotions and switches of track, step by step.';
export const namedOnly = 'Named by its sources, which do not say what it expects.';
export const readInPart = (text: string) => `${text} Its page was read only in part.`;
export const roles = (roles: string, organisation: string) =>
  `All ${roles} of ${organisation} by department, family, track, grade and theme.`;
export const strand = (organisation: string, skill: string) =>
  `How one skill grows from level to level at ${organisation}: ${skill}.`;
export const strands = (skills: string) =>
  `${skills} by theme, each as it grows from level to level.`;
export const skills = (count: number) => counted(count, 'skill');
export const countedGrades = (count: number) => counted(count, 'grade');
export const jobFamilies = (count: number) => counted(count, 'job family', 'job families');
export const open =
  'Your own career ladder, from a spreadsheet, Word, Markdown or a folder of pages, as a map to read and compare. It is read in your browser and never leaves your machine.';
export const plan =
  'A plan for your next role, line by line, with your own evidence. It stays in your browser.';
export const promotionCase =
  'The case for your next role as a document: each expectation with your evidence. It stays in your browser.';
/** The site as an app that can be installed. */
export const site = 'Explore career ladders and grades, compare any two roles, and share the link.';
/** Where there are no scripts; a link follows. */
export const needsScripts =
  'This address is drawn in the browser, which needs JavaScript. The ladder and every role, family and grade read without it:';
export const startFromTheLadder = 'start from the ladder';
/** Where what brings a page to life does not come, after the reason. */
export const controlsNotStarted =
  'You can read this page and follow its links, but its controls could not be started.';
export const notDrawn =
  'This page is drawn in the browser, and what draws it could not be started. Nothing is lost.';
export const startBroke = 'This page broke as it started';
