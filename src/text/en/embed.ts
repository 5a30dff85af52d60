export const roleAt = (organisation: string) => `A role at ${organisation}`;
export const applyForThisRole = 'Apply for this role';
export const inNewTab = ', in a new tab';
export const hiringProcess = 'The hiring process';
export const openInRungs = 'Open in Rungs';
export const asOf = (organisation: string, day: string) => `${organisation}, as of ${day}`;
export const nothingHere = 'Nothing stands here';
export const gradeInferred = 'The grade is inferred.';
export const noDescription = 'We don’t have a description of this role.';
export const ownPageOnly = 'Own page only.';
export const againstBelow = 'Compared with the level below';
export const changesFrom = (role: string) => `What changes from ${role}`;
export const newHere = 'New here';
export const from = (role: string) => `from ${role}`;
export const careerThrough = (role: string) => `The career through ${role}`;
export const onlyThese = (narrowed: string) => `Only ${narrowed}.`;
export const noMatch = 'No role matches.';
export const highest = (most: number, count: number) =>
  `These are the highest ${most} of ${count} roles; Rungs shows them all.`;
export const whatChanges = 'What changes';
export const fromTo = (from: string, to: string) => ` from ${from} to ${to}`;
export const ownPagesOnly = 'Only what their own pages say.';
export const added = 'New';
export const changed = 'Changed';
export const kept = 'Carried over';
export const unlisted = 'Not mentioned';
export const alsoBuildsOn = (role: string, parents: string) =>
  `${role} also builds on ${parents}, of which we don’t have a description.`;
export const range = (low: string, high: string) => `${low} to ${high}`;
