import type { Part } from '../part.ts';

export const marksInherited = (show: Part): readonly Part[] => [
  'The link marks a line that this role inherits, and the list shows only what its own page says. ',
  show,
];
export const showMarked = 'Show the marked line';
export const marksUnknown = (line: string) =>
  `The link marks a line “${line}” that is not in this list. It may have been removed.`;
