import type { Part } from '../part.ts';

export const marksInherited = (show: Part): readonly Part[] => [
  'Der Link markiert eine Zeile, die diese Rolle übernimmt; die Liste zeigt nur, was die eigene Seite sagt. ',
  show,
];
export const showMarked = 'Markierte Zeile zeigen';
export const marksUnknown = (line: string) =>
  `Der Link markiert eine Zeile „${line}“, die nicht in dieser Liste steht. Vielleicht wurde sie entfernt.`;
