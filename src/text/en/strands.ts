import type { Part } from '../part.ts';

export const skills = 'Skills';
export const lead = (open: Part): readonly Part[] => [
  'A skill grows from level to level: first someone contributes to it, then helps create it, in the end owns it.',
  open,
];
export const openOne = ' Open one to read what each grade asks, in its own words.';
export const noneYet = 'No skills are listed yet';
export const nameThem = (list: Part, file: Part, field: Part): readonly Part[] => [
  'This ladder names no skills. List them as ',
  list,
  ' in ',
  file,
  ', and name one as ',
  field,
  ' of each expectation that belongs to it: then they show here.',
];
export const seeMap = 'See the map';
export const askedOfNone = 'asked of no role yet';
export const noGradeKnown = 'no grade known';
