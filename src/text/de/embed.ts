import { dateInWords } from '../format.ts';
export const roleAt = (organisation: string) => `Eine Rolle bei ${organisation}`;
export const applyForThisRole = 'Auf diese Rolle bewerben';
export const inNewTab = ', in neuem Tab';
export const hiringProcess = 'Der Auswahlprozess';
export const openInRungs = 'In Rungs öffnen';
export const asOf = (organisation: string, day: string) =>
  `${organisation}, Stand ${dateInWords(day)}`;
export const nothingHere = 'Hier steht nichts';
export const gradeInferred = 'Die Stufe ist abgeleitet.';
export const noDescription = 'Eine Beschreibung dieser Rolle liegt nicht vor.';
export const ownPageOnly = 'Nur eigene Seite.';
export const againstBelow = 'Verglichen mit der Stufe darunter';
export const changesFrom = (role: string) => `Was sich gegenüber ${role} ändert`;
export const newHere = 'Hier neu';
export const from = (role: string) => `von ${role}`;
export const careerThrough = (role: string) => `Der Werdegang über ${role}`;
export const onlyThese = (narrowed: string) => `Nur ${narrowed}.`;
export const noMatch = 'Keine Rolle passt dazu.';
export const highest = (most: number, count: number) =>
  `Das sind die höchsten ${most} von ${count} Rollen; Rungs zeigt sie alle.`;
export const whatChanges = 'Was sich ändert';
export const fromTo = (from: string, to: string) => ` von ${from} zu ${to}`;
export const ownPagesOnly = 'Nur was die eigenen Seiten sagen.';
export const added = 'Neu';
export const changed = 'Geändert';
export const kept = 'Unverändert';
export const unlisted = 'Nicht erwähnt';
export const alsoBuildsOn = (role: string, parents: string) =>
  `${role} baut außerdem auf ${parents} auf; eine Beschreibung davon liegt nicht vor.`;
export const range = (low: string, high: string) => `${low} bis ${high}`;
