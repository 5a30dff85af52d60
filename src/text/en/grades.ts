import type { Part } from '../part.ts';

export const grades = 'Grades';
export const lead =
  'How far the roles of one grade ask the same, inherited expectations included. A role’s silence does not mean that the expectation does not hold for it.';
export const takenOut = (roles: Part, back: Part): readonly Part[] => [roles, ' taken out. ', back];
export const putAllBack = 'Put all back';
export const coverageByTheme = 'Coverage by theme';
export const of = (grade: string) => ` of ${grade}`;
export const noneDescribedAt = (grades: Part): readonly Part[] => [
  'No role is described at ',
  grades,
  '.',
];
export const and = ' and ';
export const howFarTheSame = 'How far the roles of each grade ask the same';
export const silence = 'A role’s silence does not mean that the expectation does not hold for it.';
export const takenOutList = (roles: string) => `Taken out: ${roles}.`;
export const allButOne = 'all but one';
export const inWords = 'in words';
