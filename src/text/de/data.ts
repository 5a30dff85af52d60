import type { Problem } from '#src/domain/problem.ts';
import type { Source } from '#src/domain/role.ts';
import type { OneOrMany } from '../en/data.ts';
import { counted, dateInWords } from '../format.ts';
import type { Part } from '../part.ts';

export const findings = (count: number) => counted(count, 'Befund', 'Befunde');
export const files = (count: number) => counted(count, 'Datei', 'Dateien');
export const moreSources = (count: number) => counted(count, 'weitere Quelle', 'weitere Quellen');
export const grades = (count: number) => counted(count, 'Stufe', 'Stufen');
export const whatItHolds = 'Was sie enthält';
export const kind = 'Art';
export const stated = 'Genannt';
export const inferred = 'Abgeleitet';
export const offline = 'Ohne Netz';
export const keptHere = (files: string, size: string) =>
  `Die Karte und jede auf diesem Gerät geöffnete Seite öffnen sich auch ohne Netz wieder. Alle übrigen lassen sich hier ebenfalls ablegen: ${files}, ${size}.`;
export const keptFiles = 'Auf diesem Gerät abgelegte Dateien';
export const removeHere = 'Von diesem Gerät entfernen';
export const fetching = 'Wird geladen';
export const fetchMissing = 'Fehlendes laden';
export const makeAvailable = 'Ohne Netz verfügbar machen';
export const someOf = (count: string, files: string) => `${count} von ${files}`;
export const keepsNothing =
  'Dieser Browser bewahrt hier nichts auf: Dafür braucht es eine sichere Verbindung und ein Fenster, das nicht privat ist.';
export const countOf = (count: string, files: string) => `${count} von ${files}.`;
export const allKept = (files: string) => `Alle ${files} sind auf diesem Gerät.`;
export const noRoom = (missing: string) =>
  `Auf diesem Gerät ist kein Platz mehr: Es fehlen ${missing}.`;
export const notFetched = (missing: string) =>
  `${missing} ließen sich nicht laden. Was kam, bleibt erhalten.`;
export const missingOrChanged = (missing: string) => `${missing} fehlen oder haben sich geändert.`;
export const forMaintainers = 'Für die Pflege der Daten';
export const nothingRepaired =
  'Wo eine Quelle leer ist, falsch oder sich selbst widerspricht, behalten die Daten, was sie sagt, und zeigen es hier: Nichts wird stillschweigend berichtigt.';
export const inTheData = (findings: string) => `${findings} in den Daten`;
export const noFindings =
  'Nichts: Jeder Verweis führt ans Ziel, und jede Rolle sagt, was sie verlangt.';
export const findingsShown = (count: number, findings: string) => `${count} von ${findings}`;
export const showMore = (count: number) => `Mehr der ${count} folgenden anzeigen`;
export const notListed = (count: number) =>
  `Von jeder Art stehen die ersten hier. ${counted(count, 'weiterer Befund', 'weitere Befunde')} ${count === 1 ? 'steht' : 'stehen'} in der Prüfung der Daten.`;
export const kindsOfFindings = 'Arten von Befunden';
export const showAll = 'Alle anzeigen';
export const titledAsOf = (title: Part, day: Part): readonly Part[] => [
  title,
  ', Stand ',
  day,
  '.',
];
export const wholeLadder = 'Der ganze Karriereplan als Dateien';
export const asFiles = (zip: Part, list: Part): readonly Part[] => [
  zip,
  ' enthält alles: den Datenordner mit seinen Ausgaben, JSON, eine Arbeitsmappe und eine Tabelle. Für andere Programme liegen die Daten als JSON unter festen Adressen: ',
  list,
  ' nennt jede Datei und ihr JSON Schema.',
];
export const oneZip = 'Ein ZIP';
export const sources = 'Quellen ';
export const noSources = 'Die Daten nennen keine Quellen.';
export const titleOfReport = (title: string) => `${title}: die Daten`;
export const rolesHeld = (roles: string, partial: number, future: number, named: number) =>
  `${roles} beschrieben${partial > 0 ? ` (davon ${partial} nur teilweise gelesen)` : ''}, ${future} angekündigt, ${named} noch nicht beschrieben.`;
export const gradesHeld = (grades: string, inferred: number, without: string) =>
  `${grades} genannt, ${inferred} abgeleitet, ${without} ohne Stufe.`;
export const shownOf = (count: number, findings: string) => `${count} von ${findings}.`;
export const oneWholeFamily =
  'Eine dieser Beziehungen verbindet eine ganze Jobfamilie und keine einzelne Rolle.';
export const wholeFamilies = (count: string) =>
  `${count} dieser Beziehungen verbinden eine ganze Jobfamilie und keine einzelne Rolle.`;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** A source may name a year or a month alone, which stay as they are. */
export const day = (date: string) => (DAY.test(date) ? dateInWords(date) : `${date}`);
export const HOLDING_WORDS = {
  roles: { one: 'Rolle', many: 'Rollen' },
  described: { one: 'beschrieben', many: 'beschrieben' },
  readInPart: { one: 'davon nur teilweise gelesen', many: 'davon nur teilweise gelesen' },
  announced: { one: 'für die Zukunft angekündigt', many: 'für die Zukunft angekündigt' },
  notDescribed: { one: 'noch nicht beschrieben', many: 'noch nicht beschrieben' },
  families: { one: 'Jobfamilie', many: 'Jobfamilien' },
  graded: { one: 'Rolle mit Stufe', many: 'Rollen mit Stufe' },
  statedBySource: { one: 'von einer Quelle genannt', many: 'von einer Quelle genannt' },
  inferredWithReason: {
    one: 'abgeleitet, mit Begründung',
    many: 'abgeleitet, jeweils mit Begründung',
  },
  ungraded: { one: 'Rolle hat keine', many: 'Rollen haben keine' },
  expectations: { one: 'Erwartung', many: 'Erwartungen' },
  withYears: { one: 'verlangt Jahre an Erfahrung', many: 'verlangen Jahre an Erfahrung' },
  inSkills: { one: 'gehört zu einer Fähigkeit', many: 'gehören zu einer Fähigkeit' },
  indicators: { one: 'Leistungsmerkmal daneben', many: 'Leistungsmerkmale daneben' },
  hiringSteps: { one: 'Auswahlschritt', many: 'Auswahlschritte' },
  relations: { one: 'Beziehung', many: 'Beziehungen' },
};

export const SEVERITY_WORDS: Readonly<Record<Problem['severity'], OneOrMany>> = {
  error: { one: 'Fehler', many: 'Fehler' },
  warning: { one: 'Warnung', many: 'Warnungen' },
  info: { one: 'Hinweis', many: 'Hinweise' },
};
export const KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  page: 'Seite einer Jobfamilie',
  ladder: 'Karriereplan',
  scale: 'Stufenskala',
};
export const WORDING_WORDS: Readonly<Record<NonNullable<Source['wording']>, string>> = {
  own: 'hier neu formuliert',
  source: 'im eigenen Wortlaut',
};
