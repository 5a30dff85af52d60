import type { Part } from '../part.ts';

export const linkAsksFor = (path: Part): readonly Part[] => [
  'The link asks for ',
  path,
  '. It may have been cut off on its way, or belong to another organisation’s ladder.',
];
export const didYouMean = 'Did you mean';
export const seeTheMap = 'See the map';
export const isHere = (role: Part, compare: Part): readonly Part[] => [
  role,
  ' is here: ',
  compare,
  '.',
];
export const compareIt = 'compare it with another role';
