import type { Part } from '../part.ts';

export const borrowedFromOne = 'Von einer anderen Rolle';
export const whatAsks = (role: string) => `Was ${role} verlangt`;
export const nextDescribed = (next: Part, grade: Part, role: Part): readonly Part[] => [
  'Die nächste beschriebene Rolle auf dieser Linie ist ',
  next,
  grade,
  '. Was folgt, wird dort verlangt, nicht von ',
  role,
  '.',
];
export const borrowed = 'Von anderen Rollen';
export const asksElsewhere = (grade: string) => `Was ${grade} sonst verlangt`;
export const inCommon = (roles: Part, all: Part): readonly Part[] => [
  'Was ',
  roles,
  ' dieser Stufe und Laufbahn gemeinsam haben, das Häufigste zuerst. ',
  all,
];
export const allRolesOf = (grade: string) => `Alle Rollen: ${grade}`;
export const of = (count: number, all: number) => `${count} von ${all}`;
