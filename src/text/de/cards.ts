import { dateInWords } from '../format.ts';
import type { Part } from '../part.ts';

export const standsAlone =
  'Die Jobfamilie: Ein Schritt zur Rolle hin oder von ihr weg ist nicht bekannt';
export const leadsOn = 'Die nächsten Schritte; die Karte geht weiter';
export const jobFamily = 'Jobfamilie';
export const someOf = (shown: number, roles: string) => `${shown} von ${roles}`;
export const whatChanges = 'Was sich ändert';
export const sideBySide = 'Nebeneinander';
export const noKnownSteps = 'keine bekannten Schritte dazwischen';
export const switchOfTrack = 'Wechsel der Laufbahn';
export const inferred = (words: string) => `${words} (abgeleitet)`;
export const asOf = (day: string) => `Stand ${dateInWords(day)}`;
export const moved = (title: string) => `Verschoben: ${title}`;
export const hasMovedTo = (page: Part): readonly Part[] => [
  'Diese Seite steht jetzt unter ',
  page,
  '.',
];
export const STEPS_WORDS = {
  up: (steps: string) => `${steps} nach oben`,
  down: (steps: string) => `${steps} nach unten`,
};
export const to = ' bis ';
