import type { Part } from '../part.ts';

export const grades = 'Stufen';
export const lead =
  'Wie weit die Rollen einer Stufe dasselbe verlangen, übernommene Erwartungen eingeschlossen. Schweigt eine Rolle, heißt das nicht, dass eine Erwartung für sie nicht gilt.';
export const takenOut = (roles: Part, back: Part): readonly Part[] => [
  roles,
  ' herausgenommen. ',
  back,
];
export const putAllBack = 'Alle wieder aufnehmen';
export const coverageByTheme = 'Abdeckung nach Themen';
export const of = (grade: string) => ` : ${grade}`;
export const noneDescribedAt = (grades: Part): readonly Part[] => [
  'Keine Rolle ist beschrieben bei ',
  grades,
  '.',
];
export const and = ' und ';
export const howFarTheSame = 'Wie weit die Rollen jeder Stufe dasselbe verlangen';
export const silence =
  'Schweigt eine Rolle, heißt das nicht, dass eine Erwartung für sie nicht gilt.';
export const takenOutList = (roles: string) => `Herausgenommen: ${roles}.`;
export const allButOne = 'alle bis auf eine';
export const inWords = 'in Worten';
