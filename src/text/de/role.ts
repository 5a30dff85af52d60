import type { Part } from '../part.ts';

export const aroundThisRole = 'Rund um diese Rolle';
export const whatChanges = 'Was sich ändert';
export const against = (role: string) => ` gegenüber ${role}`;
export const announced =
  'Diese Rolle ist für später angekündigt; ihre Seite sagt noch nicht, was sie erwarten wird.';
export const announcedFamily =
  'Diese Rolle ist für später angekündigt. Bis ihre Seite mehr sagt, gilt dies für ihre ganze Familie.';
export const hideSources = 'Quellen ausblenden';
export const showSources = 'Quellen zeigen';
export const unclear = 'Wo die Quelle unklar ist';
export const onThePageOf = (role: string) => `Auf der Seite von ${role}: `;
export const compareWith = 'Vergleichen mit …';
export const pathsFromHere = 'Wege von hier';
export const showOnMap = 'Auf der Karte zeigen';
export const gradeInferred = (reason: Part): readonly Part[] => [
  'Die Stufe ist abgeleitet. ',
  reason,
];
export const pageForCandidates = 'Seite für Bewerbungen';
export const stepByStep = 'Schritt für Schritt';
export const nextLevel = 'Nächste Stufe';
export const switchOfTrack = 'Wechsel der Laufbahn';
export const levelBelow = 'Stufe darunter';
export const reachedBySwitch = 'Durch Wechsel erreichbar';
export const nowhere = 'Keine Quelle sagt, wohin diese Rolle führt oder wie man sie erreicht.';
export const stepsHere = 'Schritte von hier und hierher';
export const more = (count: Part, of: Part): readonly Part[] => [count, ' weitere', of];
export const from = ' von ';
export const at = ' bei ';
export const inferred = 'Abgeleitet: Keine Quelle sagt es.';
export const aboutTheseSteps = 'Zu diesen Schritten';
