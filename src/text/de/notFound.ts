import type { Part } from '../part.ts';

export const linkAsksFor = (path: Part): readonly Part[] => [
  'Der Link verweist auf ',
  path,
  '. Vielleicht ging unterwegs ein Teil verloren, oder er gehört zur Übersicht einer anderen Organisation.',
];
export const didYouMean = 'Gemeint war vielleicht';
export const seeTheMap = 'Zur Karte';
export const isHere = (role: Part, compare: Part): readonly Part[] => [
  role,
  ' gibt es hier: ',
  compare,
  '.',
];
export const compareIt = 'mit einer anderen Rolle vergleichen';
