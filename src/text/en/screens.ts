export const allStepsBySize = 'All steps by size';
export const steps = 'Steps';
export const forCandidates = (role: string) => `${role}: for candidates`;
export const compareRoles = 'Compare roles';
export const whatChanges = (roles: string) => `${roles}: what changes`;
export const to = ' to ';
export const sideBySide = (roles: string) => `${roles} side by side`;
export const compare = 'Compare';
export const changes = 'Changes';
export const whatHasChanged = 'What has changed';
export const changedAsOf = (day: string) => `What changed as of ${day}`;
export const theData = 'The data';
export const data = 'Data';
export const yearsAsked = 'Years of experience asked';
export const experience = 'Experience';
export const allGrades = 'All grades';
export const grades = 'Grades';
export const noRoleSelected = 'No role is selected, so every role is shown.';
export const skipToMap = 'Skip to the map';
export const map = 'Map';
export const noPathShown = (role: string) =>
  `No path from “${role}” leads to the selected role, so none is shown.`;
export const noRoleToSelect = (role: string) =>
  `There is no role “${role}” here, so none is selected.`;
export const roles = (count: number) => `${count} roles`;
export const coverageByTheme = (subject: string) => `Coverage by theme: ${subject}`;
export const pageNotFound = 'Page not found';
export const fromTo = (roles: string) => `From ${roles}`;
export const paths = 'Paths';
export const allRoles = 'All roles';
export const rolesScreen = 'Roles';
export const stepByStep = (from: string, to: string) => `Step by step from ${from} to ${to}`;
export const howItGrows = (skill: string) => `${skill}: how it grows`;
export const skills = 'Skills';
export const atMost = (most: number) =>
  `At most ${most} roles are compared here: the first ${most} are shown.`;
export const meansNothing = (part: string) =>
  `“${part}” in this link means nothing here and was ignored.`;

/** What an address names by an id, where that is not to be found. */
export const leftOut = (
  what: 'department' | 'family' | 'grade' | 'role' | 'theme' | 'track',
  id: string,
) => `There is no ${what} “${id}” here; it was left out.`;
export const about = 'About';
