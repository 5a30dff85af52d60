import type { RelationKind } from '#src/domain/relations.ts';
import type { Part } from '../part.ts';

export const find = (what: string) => `${what} suchen`;
export const nothingMatches = 'Dazu passt nichts';
export const moreToNarrow = (count: string) => `und ${count} weitere: genauer eingeben`;
export const match = (count: number, all: string) => `${count} von ${all} passen`;
export const filteredOut = ' ausgefiltert';
export const departments = 'Bereiche';
export const department = 'Bereich';
export const tracks = 'Laufbahnen';
export const track = 'Laufbahn';
export const families = 'Familien';
export const family = 'Familie';
export const gradesFromTo = (lowest: Part, highest: Part): readonly Part[] => [
  'Stufen ',
  lowest,
  ' bis ',
  highest,
];
export const lowestGrade = 'Niedrigste Stufe';
export const highestGrade = 'Höchste Stufe';
export const whatThisIs = (site: string) =>
  `Die Laufbahnen von ${site}: was jede Rolle verlangt und wohin sie führt`;
export const fromWhereYouAre = 'Von Ihrer Rolle aus:';
export const forExampleFrom = (role: string) => `Zum Beispiel von ${role}:`;
export const keptHere = ' · bleibt nur auf diesem Gerät';
export const change = 'Ändern';
export const forget = 'Vergessen';
export const findInList = 'In der Liste suchen';
export const keysStanding =
  'nach oben zur nächsten Stufe, nach unten zur Stufe darunter, nach links und rechts innerhalb einer Stufe';
export const keysLying =
  'nach rechts zur nächsten Stufe, nach links zur Stufe darunter, nach oben und unten innerhalb einer Stufe';
export const caption = (lastGrades: Part, keys: Part, folded: Part): readonly Part[] => [
  'Rollen nach Stufe, höchste zuerst, und nach Bereich',
  lastGrades,
  '. Die Pfeiltasten bewegen sich durch die Laufbahnen: ',
  keys,
  ', Pos1 und Ende zur ersten und letzten Rolle.',
  folded,
];
export const describedFirst = '; Stufen ohne beschriebene Rolle stehen am Ende';
export const cellsOpen = ' Die Schaltfläche eines Feldes öffnet dessen Rollen.';
export const grade = 'Stufe';
export const shape = 'Darstellung';
export const table = 'Tabelle';
export const filters = 'Filter';
export const filtersChosen = (count: number) => `Filter · ${count}`;
export const allAsList = 'Alle Rollen als Liste';
export const rolesMatch = (count: number, all: number) => `${count} von ${all} Rollen passen`;
export const onlyThrough = (count: number) => `Nur die Laufbahn durch eine Rolle: ${count} Rollen`;
export const showAllRoles = 'Alle Rollen zeigen';
export const showOnlyThese = 'Nur diese zeigen';
export const clearFilters = 'Filter aufheben';
export const drawing = 'Die Karte wird gezeichnet …';
export const relationsDrawn = 'Gezeichnete Beziehungen';
export const wholeSvg = 'Ganze Karte als SVG';
export const viewSvg = 'Ausschnitt als SVG';
export const wholePng = 'Ganze Karte als PNG';
export const viewPng = 'Ausschnitt als PNG';
export const map = 'Karte';
export const key = 'Legende';
export const exportIt = 'Exportieren';
export const print = 'Drucken …';
export const zoomIn = 'Vergrößern';
export const zoomOut = 'Verkleinern';
export const fitCareer = ' Laufbahn';
export const fit = ' Alles';
export const isSelected = (role: string) => `${role} ist gewählt; Tab führt hin.`;
export const saving = 'Wird gespeichert …';
export const asMap = 'Rollen als Karte';
export const keys = 'Pfeiltasten bewegen · Eingabe wählt · c vergleicht · + − 0 Zoom';
export const noneMatches = 'Keine Rolle passt zu den Filtern.';
export const noRoles = 'Diese Leiter hat noch keine Rollen.';
export const whatToShow = 'Was verlangt die nächste Stufe?';
export const howToSwitch = (track: string) => `Wie gelingt der Wechsel: ${track}?`;
export const howFar = 'Wie weit ist es bis ganz oben?';
export const noStepOn = (asks: Part): readonly Part[] => [
  'Von hier ist kein Schritt genannt. ',
  asks,
];
export const whatAsks = (role: string) => `Was ${role} verlangt`;
export const loading = 'Wird geladen';
export const selectedRole = 'Gewählte Rolle';
export const close = 'Schließen';
export const openRole = 'Rolle öffnen';
export const takeOut = 'Aus dem Vergleich nehmen';
export const addToCompare = 'Zum Vergleich';
export const showOnlyCareer = 'Nur diese Laufbahn';
export const pathsFromHere = 'Wege von hier';
export const changesUp = 'Was sich nach oben ändert';
export const changesHere = 'Was sich bis hierher geändert hat';
export const routeShown = (start: string, steps: string) =>
  `Die Karte zeigt den Weg hierher von ${start}: ${steps}.`;
export const stepByStep = 'Schritt für Schritt';
export const showWholeMap = 'Ganze Karte zeigen';
export const notFetched = (retry: Part): readonly Part[] => [
  'Was erwartet wird, konnte nicht geladen werden. ',
  retry,
];
export const tryAgain = 'Erneut versuchen';
export const fetching = 'Erwartungen werden geladen …';
export const roleIs = (status: string) => `Zu dieser Rolle: ${status}.`;
export const ofItsOwn = (counts: string) => `${counts} auf der eigenen Seite`;
export const asTable = 'Rollen als Tabelle';

/** What each kind of relation is, beside its name in the key. */
export const RELATION_EXPLAINED: Readonly<Record<RelationKind, string>> = {
  promotion: 'ein Schritt nach oben in derselben Laufbahn',
  switch: 'ein Schritt zwischen fachlicher Arbeit und Führung',
  equivalent: 'auf der eigenen Seite als gleichwertig genannt',
  extends: 'übernimmt, was die andere Rolle erwartet',
  'reports-to': 'ist der anderen Rolle unterstellt',
  'specialty-of': 'eine besondere Form der anderen Rolle',
};
