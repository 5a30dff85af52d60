import type { ChangeDeed } from '#src/domain/editions/change.ts';
import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const DEED_WORDS: Readonly<Record<ChangeDeed, string>> = {
  added: 'Neu',
  removed: 'Entfallen',
  raised: 'Deutlich höher',
  lowered: 'Deutlich niedriger',
  regraded: 'Andere Stufe',
  moved: 'Verschoben',
  renamed: 'Umbenannt',
  changed: 'Sonst geändert',
  reworded: 'Anders formuliert',
};

export const DEED_MEANINGS: Readonly<Record<ChangeDeed, string>> = {
  added:
    'Das gab es vorher nicht: eine Jobfamilie, eine Rolle, einen Schritt, eine Fähigkeit oder eine Erwartung.',
  removed: 'Das gibt es nicht mehr. Für diese Rolle muss es niemand mehr zeigen.',
  raised:
    'Dieselbe Sache, und es wird mehr davon erwartet: nach Niveau, nach Jahren oder weil sie nun Pflicht ist.',
  lowered: 'Dieselbe Sache, und es wird weniger davon erwartet.',
  regraded: 'Die Rolle steht auf einer anderen Stufe.',
  moved: 'Dieselbe Sache an anderer Stelle: in einer anderen Liste, Rolle oder Jobfamilie.',
  renamed:
    'Dieselbe Rolle oder Jobfamilie unter einem anderen Titel. Alte Links führen weiterhin dorthin.',
  changed: 'Das gibt es wie zuvor, und etwas daran ist anders.',
  reworded:
    'Andere Worte. Ob sie mehr oder weniger verlangen, lässt sich nicht sicher sagen: Bitte beide lesen.',
};

export const fromTo = (from: string, to: string) => `Von ${from} bis ${to}`;
export const editions = 'Ausgaben';
export const editionOf = (day: string) => `Stand ${day}`;
export const present = 'die heutige';
export const firstEdition = 'die erste';
export const newToYou = 'neu seit dem letzten Besuch';
export const youLookedAt = (day: string) => `Zuletzt angesehen: die Ausgabe vom ${day}.`;
export const nothingSince = 'Seit dem letzten Besuch hat sich nichts geändert.';
export const heldAgainst = (families: string) =>
  `Beide Ausgaben beschreiben ${families}: Diese werden verglichen.`;
export const jobFamilies = (count: number) => counted(count, 'Jobfamilie', 'Jobfamilien');
export const silentOf = (families: string) =>
  `Über ${families} sagen die früheren Ausgaben nichts. Davon gilt nichts als neu oder entfallen.`;
export const narrow = 'Eingrenzen';
export const allChanges = 'Alle Änderungen';
export const changeCount = (count: number) => counted(count, 'Änderung', 'Änderungen');
export const whatWordsMean = 'Was diese Worte bedeuten';
export const ofTheWholeFamily = 'Für die ganze Jobfamilie';
export const ofTheWholeLadder = 'Stufen, Themen und Fähigkeiten';
export const pageToday = 'Lesen, wie sie heute lautet';
export const pageTodayOf = (role: string) => `Lesen, wie sie heute lautet: ${role}`;
export const compareBoth = 'Beide Ausgaben vergleichen';
export const compareBothOf = (role: string) => `Beide Ausgaben von ${role} vergleichen`;
export const notAnyMore = 'gibt es nicht mehr';
export const before = 'Vorher: ';
export const now = 'Jetzt: ';
export const said = (source: Part): readonly Part[] => ['Quelle: ', source];
export const saidBefore = (source: Part): readonly Part[] => ['Quelle damals: ', source];
export const line = (line: number) => `, Zeile ${line}`;
export const tooMany = (changes: string) =>
  `${changes} sind zu viele für eine Seite. Jede Jobfamilie zeigt ihre eigenen.`;
export const noEditions =
  'Von diesem Karriereplan gibt es keine frühere Ausgabe, mit der er verglichen werden könnte.';
export const keepEditions =
  'Wer ihn pflegt, kann den heutigen Stand vor der nächsten Änderung als Ausgabe behalten: Von da an steht hier, was sich geändert hat.';
export const unknownEdition = (edition: string) => `Eine Ausgabe „${edition}“ gibt es hier nicht.`;
export const nothingBefore = (day: string) =>
  `Die Ausgabe vom ${day} ist die erste: Davor gibt es nichts, womit sie verglichen werden könnte.`;
export const nothingChanged = 'Darin hat sich nichts geändert.';
export const noneOfThese = 'Von dem, was hier gewählt ist, hat sich nichts geändert.';
export const feedTitle = (of: string) => `Was sich geändert hat: ${of}`;
export const entryTitle = (family: string, day: string, counts: string) =>
  `${family}, Stand ${day}: ${counts}`;
