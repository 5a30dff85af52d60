import type { LineKind, Side } from '#src/domain/plan/plan.ts';
import type { MissingOfCase, MissingOfLine } from '#src/domain/plan/promotionCase.ts';

export const notToBeHad =
  'Was dieser Schritt verlangt, steht nicht im Plan: Es ließ sich nicht laden, oder die Rolle gibt es hier nicht mehr.';
export const stepIsTaken =
  'Diesen Schritt haben Sie geschafft. Seine Unterlagen bleiben, wie Sie sie gelassen haben.';
export const ownersChoice =
  'Welche Punkte hier stehen und in welcher Folge, bestimmt die Person, deren Plan es ist.';
export const saveForWord = 'Für Word sichern';
export const paper = 'Papier';
export const drag = 'An eine andere Stelle ziehen';
export const moveUp = (text: string) => `Nach oben: ${text}`;
export const moveDown = (text: string) => `Nach unten: ${text}`;
export const leaveOutOf = (text: string) => `Weglassen: ${text}`;
export const leaveOut = 'Weglassen';
export const changeInPlan = 'In meinem Plan ändern';
export const beforeHandingIn = 'Vor dem Einreichen';
export const nothingMissing =
  'Es fehlt nichts: Jeder Punkt hat seine Belege, und beide Einschätzungen stimmen überein.';
export const noPlan =
  'Die Unterlagen entstehen aus einem Plan, und in diesem Browser gibt es noch keinen. Bitte erst einen anlegen: zwei Klicks genügen.';
export const notInDocument = 'Nicht im Dokument';
export const leftOut = 'Weggelassen';
export const takeInOf = (text: string) => `Aufnehmen: ${text}`;
export const takeIn = 'Aufnehmen';
export const step = 'Schritt';
export const summaryHint = 'Zwei oder drei Sätze: warum jetzt, und was dafür spricht.';
export const changeSummary = 'Zusammenfassung ändern';
export const noGateKnown =
  'Keine Quelle sagt, was dieser Schritt außer seinen Erwartungen verlangt.';
export const whatRoleAsks = (role: string) => `Was verlangt wird: ${role}`;
export const needNotApply = 'muss nicht zutreffen';
export const nowAt = (place: number, of: number) => `Jetzt ${place} von ${of}.`;
export const leftOutSaid = 'Weggelassen. Unter dem Dokument lässt sich der Punkt wieder aufnehmen.';
export const takenIn = 'Aufgenommen.';
export const oldWords = 'Diese Unterlagen haben noch die alten Worte.';
export const seeChanges = 'In meinem Plan ansehen, was sich geändert hat';
export const toldOf = (told: number, expectations: string) =>
  `Aufgeführt: ${told} von ${expectations} dieses Schritts.`;

export const summary = 'Zusammenfassung';
export const due = 'Angestrebt bis';
export const missing = 'Was noch fehlt';
export const before = 'Vorher';
export const noAssessment = 'noch keine';
export const expectation = 'Erwartung';
export const kind = 'Art';
export const level = 'Niveau';
export const links = 'Verweise';
export const dates = 'Datum';

export const ASSESSMENT_WORDS: Readonly<Record<Side, string>> = {
  own: 'Eigene Einschätzung',
  manager: 'Einschätzung der Führungskraft',
};

export const NOTE_WORDS: Readonly<Record<Side, string>> = {
  own: 'Eigene Notiz',
  manager: 'Kommentar der Führungskraft',
};

export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  new: 'Neu',
  raised: 'Deutlich höher',
  changed: 'Anders formuliert',
  kept: 'Schon vorher verlangt',
};

export const MISSING_OF_LINE_WORDS: Readonly<Record<MissingOfLine, string>> = {
  'no-mark': 'noch keine eigene Einschätzung',
  'not-yet': 'noch nicht begonnen',
  sometimes: 'bisher manchmal getan',
  'sides-differ': 'die beiden Einschätzungen gehen auseinander, das lohnt ein Gespräch',
  'no-evidence': 'noch kein Beleg festgehalten',
};

export const MISSING_OF_CASE_WORDS: Readonly<Record<MissingOfCase, string>> = {
  'not-described':
    'Was diese Rolle verlangt, hat noch niemand beschrieben; es gibt also nichts, woran sich Ihre Arbeit messen ließe.',
  'gate-unknown':
    'Es ist nicht sicher, was dieser Schritt außer seinen Erwartungen verlangt. Am besten vor dem Einreichen nachfragen.',
  'no-summary':
    'Eine Zusammenfassung hilft allen, die nur die erste Seite lesen: zwei oder drei Sätze, warum jetzt.',
  'no-lines': 'Keine Erwartung ist ausgewählt. Bitte die aufnehmen, die Sie zeigen möchten.',
};

export const CLOSED_WORDS = {
  locked: 'Der Plan ist verschlossen. Mit seinem Kennwort geöffnet, stehen seine Unterlagen hier.',
  erased: 'Der Plan wurde gelöscht, und seine Unterlagen mit ihm.',
  damaged:
    'Der Plan ist beschädigt, und aus ihm lassen sich keine Unterlagen machen. Was davon aufbewahrt ist, lässt sich herunterladen.',
};
