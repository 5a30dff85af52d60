import { dateInWords } from '../format.ts';
import type { Part } from '../part.ts';

/** Ein Titel, wie ihn eine Ausgabe hat. */
export const asOf = (title: string, day: string) => `${title}, Stand ${dateInWords(day)}`;
export const stoodThen = (day: Part): readonly Part[] => [
  'Diese Seite zeigt die Rolle, wie sie am ',
  day,
  ' lautete.',
];
export const onlyNamed = (family: string) =>
  `Von der Jobfamilie ${family} sagt diese Ausgabe nichts: Sie nennt diese Rolle nur.`;
export const noSuchRoleNow = 'Heute gibt es diese Rolle nicht mehr.';
export const readToday = 'Lesen, wie sie heute lautet';
export const readThen = (day: string) => `Lesen, wie sie am ${day} lautete`;
export const whatChanged = 'Was sich seither geändert hat';
export const otherEditions = 'Andere Ausgaben: ';
export const compareEditions = 'Mit einer anderen Ausgabe: ';
export const comparesEditions = (days: string) => `Hier wird verglichen: ${days}.`;
export const asItStood = (day: string) => `Stand ${day}`;
export const asItStands = (day: string) => `heutiger Stand, ${day}`;
export const compareToday = 'Vergleichen, wie sie heute lauten';
export const noEditions = 'Von diesem Karriereplan gibt es nur eine Ausgabe: die heutige.';
export const noSuchEdition = (day: string) => `Es gibt keine Ausgabe vom ${day}`;
export const notDescribed = 'In dieser Ausgabe nicht beschrieben';
export const describesNot = (day: string, role: string) =>
  `Die Ausgabe vom ${day} hat keine Rolle ${role}.`;
export const describesOnly = (families: string) =>
  `Sie beschreibt ${families} und sagt von keiner anderen Jobfamilie etwas.`;
export const thereAre = 'Es gibt diese Ausgaben: ';
export const roleToday = (role: Part): readonly Part[] => ['Heute gibt es ', role, '.'];
export const didYouMean = 'Gemeint war vielleicht';

/** Follows what a link of an embed says. */
export const outOfEmbed = ', in neuem Tab';
