import type { Part } from '../part.ts';

export const borrowedFromOne = 'Borrowed from another role';
export const whatAsks = (role: string) => `What ${role} asks`;
export const nextDescribed = (next: Part, grade: Part, role: Part): readonly Part[] => [
  'The next role on this line that is described is ',
  next,
  grade,
  '. What follows is asked there, not of ',
  role,
  '.',
];
export const borrowed = 'Borrowed from other roles';
export const asksElsewhere = (grade: string) => `What ${grade} asks elsewhere`;
export const inCommon = (roles: Part, all: Part): readonly Part[] => [
  'What ',
  roles,
  ' of this grade and track have in common, most shared first. ',
  all,
];
export const allRolesOf = (grade: string) => `All roles of ${grade}`;
export const of = (count: number, all: number) => `${count} of ${all}`;
