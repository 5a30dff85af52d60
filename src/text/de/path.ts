import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const ways = (count: number) => counted(count, 'Weg', 'Wege');
export const moreRoles = (count: number) => counted(count, 'weitere Rolle', 'weitere Rollen');
export const yearsAsked = 'Verlangte Berufserfahrung laut eigener Seite:';
export const whereAreYou = 'Wo stehen Sie?';
export const whereTo = 'Wohin möchten Sie?';
export const swap = 'Tauschen';
export const whereLeads = (role: string) => `Wohin ${role} führt`;
export const fromYourRole = 'Von Ihrer Rolle';
export const forExample = (role: string) => `Zum Beispiel von ${role}`;
export const to = (role: string) => `Zu ${role}`;
export const key = 'Zeichenerklärung';
export const inferred = 'Abgeleitet';
export const youAreThere = (role: string) =>
  `Sie sind schon da: Dieser Weg beginnt und endet bei ${role}.`;
export const seeWhereItLeads = 'Wohin sie führt und wie man zu ihr kommt';
export const otherWayRound = (goal: string, start: string) =>
  `Die Schritte führen andersherum, von ${goal} zu ${start}. Schritte nach unten sind hier nicht beschrieben.`;
export const showThatPath = 'Diesen Weg zeigen';
export const noSteps = (start: string, goal: string) =>
  `Keine angegebenen oder abgeleiteten Schritte führen von ${start} zu ${goal}. Das heißt nicht, dass noch niemand diesen Weg gegangen ist.`;
export const closestToGoal = (goal: string) =>
  `Was ${goal} am nächsten kommt: zuerst dieselbe Jobfamilie und derselbe Bereich, dann die Stufe.`;
export const noSourceWhere = (role: string) => `Keine Quelle sagt, wohin ${role} führt.`;
export const fromWhere = (goal: string) => `Von wo man zu ${goal} kommt`;
export const closestToStart = (start: string) =>
  `Was ${start} am nächsten ist, nach demselben Maß.`;
export const noSourceHow = (role: string) => `Keine Quelle sagt, wie man zu ${role} kommt.`;
export const whatCounts =
  'Als Schritte zählen Beförderungen und Wechsel der Laufbahn. Schon mit einer der beiden Rollen ist zu sehen, wohin sie führt und wie man zu ihr kommt.';
export const fromTo = (from: string, to: string) => `Von ${from} zu ${to}`;
export const pathsFrom = (role: string) => `Wege von ${role}`;
export const pathsTo = (role: string) => `Wege zu ${role}`;
export const question = 'Wie komme ich von dort, wo ich bin, dorthin, wo ich hinmöchte?';
export const whereDoesItLead = 'Wohin führt diese Rolle?';
export const noSourceWhereThis = 'Keine Quelle sagt, wohin diese Rolle führt.';
export const howDoPeopleGetHere = 'Wie kommt man hierher?';
export const noSourceHowThis = 'Keine Quelle sagt, wie man zu dieser Rolle kommt.';
export const nearestFirst = (roles: string) =>
  `${roles} durch Beförderungen und Wechsel der Laufbahn, die nächsten zuerst.`;
export const furtherAway = (count: number) =>
  `${moreRoles(count)} weiter entfernt: oben einen Titel eingeben.`;
export const away = (steps: string, roles: string) => `${steps} entfernt · ${roles}`;
export const andMore = (count: Part, link: Part): readonly Part[] => [
  'Und ',
  count,
  ' weitere: ',
  link,
];
export const seeThemOnTheMap = 'auf der Karte ansehen';
export const onlyWays = (asked: number, count: number) =>
  `Der Link verlangt Weg ${asked}, doch es gibt nur ${ways(count)}. Dies ist der erste.`;
export const waysLabel = 'Wege';
export const ontoTrack = (track: string, role: string) => `bei ${role} zu „${track}“`;
export const by = (roles: string) => `über ${roles}`;
export const mostDirect = 'der direkteste';
export const without = (role: string) => `ohne ${role}`;
export const wayNumbered = (number: number) => `Weg ${number}`;
export const showOnTheMap = 'Auf der Karte zeigen';
export const compareTheEnds = 'Anfang und Ziel vergleichen';
export const mostShown = (most: number) =>
  `Gezeigt werden höchstens ${most} Wege: die mit den wenigsten und sichersten Schritten.`;
export const stepByStep = 'Der Weg, Schritt für Schritt';
export const start = 'Start';
export const goal = 'Ziel';
export const gradeInferred = ' · Stufe abgeleitet';
export const undescribed =
  'Noch nicht beschrieben: Was sie verlangt, hat hier niemand festgehalten.';
export const stepNumbered = (number: Part, kind: Part, ends: Part): readonly Part[] => [
  'Schritt ',
  number,
  ' · ',
  kind,
  ends,
];
export const between = (from: string, to: string) => ` von ${from} zu ${to}`;
export const noteOf = (note: string) => `Anmerkung: ${note}`;
export const inferredByRule = 'nach einer Regel abgeleitet';
export const stated = 'angegeben';
export const statedBy = (source: Part): readonly Part[] => ['laut ', source];
export const newOrHigher = 'Was neu oder höher ist';
export const allThatChanges = 'Alles, was sich ändert';
export const whatItComesTo = 'Was der Weg umfasst';
export const stepHeading = (number: number, from: string, to: string) =>
  `Schritt ${number}: ${from} → ${to}`;
export const bySource = (source: string) => `laut ${source}`;
export const note = 'Anmerkung';
export const size = 'Umfang';
export const isNew = 'neu';
export const before = (text: string) => `vorher: ${text}`;
export const gradesNotKnown = 'Stufen nicht bekannt';
export const gradeStays = (grade: string) => `Stufe bleibt ${grade}`;
export const notKnown = 'nicht bekannt';
export const goingDown = ', abwärts';
export const onCondition = (kind: string, condition: string) => `${kind}, ${condition}`;
export const noConditionOf = (kind: string) => `${kind}, Bedingung nicht angegeben`;
export const orElse = '; oder ';
export const notStated = 'nicht angegeben';
export const switches = () => 'Wechsel der Laufbahn';
export const gradesUpUnknown = 'Stufen nach oben: nicht alle Stufen sind bekannt';
export const gradesUp = (count: number) => (count === 1 ? 'Stufe nach oben' : 'Stufen nach oben');
export const gradesDown = (count: number) =>
  count === 1 ? 'Stufe nach unten' : 'Stufen nach unten';
export const sourcesDisagree = 'mit verschiedenen Bedingungen je nach Quelle';
export const withNoCondition = 'ohne angegebene Bedingung';
export const noConditionStated = 'eine Bedingung ist nicht angegeben';
export const statedBySource = 'Von einer Quelle angegeben';
export const inferredByARule = 'Nach einer Regel abgeleitet';
export const allStated = 'Alle sind von einer Quelle angegeben.';
export const basedOn = (stated: number, inferred: number) =>
  `${stated} von einer Quelle angegeben, ${inferred} nach einer Regel abgeleitet.`;
