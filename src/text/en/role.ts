import type { Part } from '../part.ts';

export const aroundThisRole = 'Around this role';
export const whatChanges = 'What changes';
export const against = (role: string) => ` against ${role}`;
export const announced =
  'This role is announced for the future; its page does not yet say what it will expect.';
export const announcedFamily =
  'This role is announced for the future. Until its page says more, this is what is asked of its whole family.';
export const hideSources = 'Hide sources';
export const showSources = 'Show sources';
export const unclear = 'Where the source is unclear';
export const onThePageOf = (role: string) => `On the page of ${role}: `;
export const compareWith = 'Compare with…';
export const pathsFromHere = 'Paths from here';
export const showOnMap = 'Show on the map';
export const gradeInferred = (reason: Part): readonly Part[] => ['The grade is inferred. ', reason];
export const pageForCandidates = 'Page for candidates';
export const stepByStep = 'Step by step';
export const nextLevel = 'Next level';
export const switchOfTrack = 'Switch of track';
export const levelBelow = 'Level below';
export const reachedBySwitch = 'Reached by a switch';
export const nowhere = 'No source says where this role leads or how one gets here.';
export const stepsHere = 'Steps from here and to here';
export const more = (count: Part, of: Part): readonly Part[] => [count, ' more', of];
export const from = ' from ';
export const at = ' at ';
export const inferred = 'Inferred: no source says so.';
export const aboutTheseSteps = 'About these steps';
