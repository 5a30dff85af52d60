import type { Outlook } from '#src/domain/outlook.ts';
import type { Way } from '#src/domain/plan/changes.ts';
import type { LineDriftKind } from '#src/domain/plan/drift.ts';
import type { Side } from '#src/domain/plan/plan.ts';
import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const erased = 'Dieser Plan wurde gelöscht';
export const damaged = 'Dieser Plan ist beschädigt, nichts davon lässt sich anzeigen';
export const erasedAdvice = 'Nichts davon ist mehr in diesem Browser aufbewahrt.';
export const damagedAdvice =
  'Er bleibt, wie er ist. Er lässt sich unverändert herunterladen: Vielleicht kann ihn lesen, wer diese Website betreibt.';
export const lockedPlan = 'Ein verschlossener Plan';
export const passphrase = 'Kennwort';
export const open = 'Öffnen';
export const opening = 'Wird geöffnet …';
export const stillOldWords =
  'Ihr Plan hat noch die alten Worte, mit allem, was Sie geschrieben haben. Das bleibt, was immer Sie hier tun: auch zu einem Punkt, den es nicht mehr gibt.';
export const takeNewWords = 'Neue Worte übernehmen';
export const gateNoLonger = 'Keine Quelle sagt noch, was der Schritt verlangt.';
export const oldWords = 'Alte Worte: ';
export const newWords = 'Neue Worte: ';
export const noDay = 'Kein Tag';
export const eraseTitle = 'Diesen Plan löschen?';
export const eraseLead = (name: string) =>
  `„${name}“ wird aus diesem Browser gelöscht, mit allen Notizen, Belegen und dem Verlauf, in jedem Tab und endgültig. Das lässt sich nicht rückgängig machen. Gesicherte Kopien bleiben, wo sie sind; und wie bald der Speicher dieses Geräts selbst Gelöschtes vergisst, ist Sache des Browsers.`;
export const keepIt = 'Behalten';
export const saveCopyFirst = 'Erst eine Kopie sichern';
export const eraseForGood = 'Endgültig löschen';
export const addEvidence = 'Beleg hinzufügen';
export const changeEvidence = (named: string) => `Beleg ändern: ${named}`;
export const takeOutEvidence = (named: string) => `Beleg entfernen: ${named}`;
export const takeOut = 'Entfernen';
export const onePiece = 'Ein Beleg';
export const whatYouDid = 'Was Sie getan haben oder was daraus wurde';
export const linkIfAny = 'Link, falls es einen gibt';
export const day = 'Tag';
export const done = 'Fertig';
export const readInPart = (count: number) =>
  `${counted(count, 'Stelle dieser Datei ließ', 'Stellen dieser Datei ließen')} sich nicht lesen; der Rest ist da.`;
export const notOpened = 'Diese Datei ließ sich nicht öffnen.';
export const openBeside = 'Datei daneben öffnen';
export const besideLead =
  'Eine Kopie, die Ihre Führungskraft bearbeitet hat, die jemand geschickt hat oder die Sie selbst gesichert haben. Nichts daraus wird ungefragt übernommen.';
export const chooseFile = 'Datei wählen';
export const otherPlan =
  'Dies ist die Datei eines anderen Ihrer Pläne. Öffnen Sie diesen und wählen Sie die Datei dort noch einmal.';
export const goToThatPlan = 'Zu diesem Plan';
export const bringsNothing = 'Diese Datei ist älter als das, was hier ist: Sie bringt nichts.';
export const allHere = 'Alles aus dieser Datei ist schon hier.';
export const fromManager = 'Von meiner Führungskraft';
export const fromOwner = 'Von der Person, deren Plan es ist';
export const takeThese = 'Übernehmen';
export const ofMyOwn = 'Von mir selbst, aus dieser Datei';
export const takeMyOwn = 'Auch mein Eigenes übernehmen';
export const openFile = 'Datei eines Plans öffnen';
export const planOn = 'Von hier weiterplanen';
export const notThere = 'Doch noch nicht da';
export const hereDiffers = (here: Part, known: Part): readonly Part[] => [
  'Als Ihre Rolle haben Sie ',
  here,
  ' angegeben; in diesem Plan sind Sie ',
  known,
  '.',
];
export const follow = 'Im Plan folgen';
export const sayThatIAm = (role: string) => `Ich bin ${role}`;
export const weekByWeek = 'Woche für Woche';
export const weekOf = (day: string) => `Woche ab ${day}`;
export const howKept = 'Wie er aufbewahrt wird';
export const keptForGood =
  'Dieser Browser bewahrt den Plan auf, bis Sie ihn oder die Daten dieser Website löschen.';
export const mayBeForgotten =
  'Dieser Browser kann den Plan vergessen: Manche verwerfen nach sieben Tagen ohne Besuch, was eine Website aufbewahrt, oder wenn das Gerät voll ist. Es hilft, ab und zu eine Kopie zu sichern.';
export const littleRoom = 'Auf diesem Gerät ist nur noch wenig Platz.';
export const noCopy = 'Noch ist keine Kopie gesichert.';
export const lastCopy = (day: string) => `Die letzte Kopie ist vom ${day}.`;
export const ofAlternatives = ', eine von mehreren Möglichkeiten: nicht jede muss zutreffen';
export const howFarAmI = 'Wie weit bin ich?';
export const howFarAreThey = 'Wie weit ist die Person aus meiner Sicht?';
export const lockTitle = 'Diesen Plan verschließen';
export const lockLead =
  'Ein verschlossener Plan ist in diesem Browser verschlüsselt: Ohne das Kennwort liest ihn niemand, und niemand kann ihn zurückholen, auch wir nicht. Eine Kopie oder das Kennwort dort aufheben, wo es sich wiederfindet.';
export const lockNow = 'Jetzt verschließen';
export const takeLockAway = 'Kennwort entfernen';
export const anotherPassphrase = 'Neues Kennwort';
export const sameAgain = 'Noch einmal dasselbe';
export const atLeast = (shortest: number) =>
  `Mindestens ${shortest} Zeichen; am besten ein paar Worte, die nur Sie so zusammenstellen würden.`;
export const bothSame = 'Beide sind gleich.';
export const notSameYet = 'Die beiden sind noch nicht gleich.';
export const locking = 'Wird verschlossen …';
export const lock = 'Verschließen';
export const takeMarkAway = 'Einschätzung entfernen';
export const newPlan = 'Neuer Plan';
export const planStays = 'Dieser Plan bleibt und ist unter „Meine anderen Pläne“ zu finden.';
export const whatNext = 'Was als Nächstes zu tun ist';
export const nothingNext =
  'Jeder Punkt dieses Schritts gelingt verlässlich, oder Sie leiten andere dabei an. Zeit, darüber zu sprechen.';
export const changeOf = (label: string) => `Ändern: ${label}`;
export const otherPlans = 'Meine anderen Pläne';
export const asManager = 'als Führungskraft · ';
export const stepsTaken = 'Geschaffte Schritte';
export const otherSteps = 'Andere Schritte';
export const iAm = 'Ich bin';
export const iWantToBe = 'Ich möchte werden';
export const orAnyOther = 'oder eine andere Rolle';
export const anyRole = 'Eine Rolle';
export const makePlan = 'Plan anlegen';
export const openedAsManager = 'Als Führungskraft geöffnet';
export const nameOfPlan = 'Name des Plans';
export const signs = 'Zeichen';
export const howManyWhich = 'Wie viele Punkte jedes Themas wie eingeschätzt sind';
export const sinceLast = 'Seit dem letzten Besuch';
export const theWay = 'Der Weg';
export const hereAtGoal = 'Sie sind hier, am Ziel';
export const goal = 'Ziel';
export const noLongerInLadder = ' · nicht mehr unter den Rollen';
export const noGateKnown = 'Keine Quelle sagt, was dieser Schritt außer seinen Punkten verlangt.';
export const iAmThere = 'Ich bin da';
export const roleIsGone =
  'Eine der beiden Rollen gibt es hier nicht mehr, und die Worte dieses Schritts hatte der Plan noch nicht übernommen. Bitte von dort, wo Sie sind, einen neuen Plan anlegen.';
export const stepNotFetched =
  'Was dieser Schritt verlangt, konnte nicht geladen werden. Alles, was Sie geschrieben haben, ist da.';
export const askWhatCounts = (undescribed: string, link: Part): readonly Part[] => [
  undescribed,
  ' Nachfragen, was zählt, und ',
  link,
  '.',
];
export const seeWhereItLeads = 'ansehen, wohin sie führt';
export const whereIAm = 'Wo ich stehe, nach Themen';
export const whereTheyAre = 'Wo die Person aus meiner Sicht steht, nach Themen';
export const whatItAsks = 'Was der Schritt verlangt, Punkt für Punkt';
export const differFirst = 'Zuerst, wo wir uneins sind';
export const notFromBeginning =
  'Diese Datei enthält Änderungen eines Plans, aber nicht seinen Anfang: Allein lässt sie sich nicht öffnen.';
export const whosePlan = 'Wessen Plan es ist';
export const whosePlanIsIt = (name: Part): readonly Part[] => [
  name,
  ' ist noch nicht in diesem Browser. Wessen Plan ist es?',
];
export const itIsMine = 'Meiner';
export const iAmManager = 'Ich bin die Führungskraft';
export const managersMarks =
  'Einschätzungen und Kommentare einer Führungskraft stehen neben denen der Person, deren Plan es ist, und ändern daran nichts.';
export const lockAgain = 'Jetzt verschließen oder Kennwort entfernen';
export const erase = 'Löschen';
export const planNamed = (goal: string) => `Ziel: ${goal}`;
export const before = (words: string) => `Vorher: ${words}`;
export const changes = (count: number) => counted(count, 'Änderung', 'Änderungen');
export const changed = (count: number) => `${count || 'nichts'} geändert`;
export const linesChanged = (lines: string) => `${lines} geändert`;
export const carriedOver = (expectations: string, role: string) =>
  `${expectations} unverändert gegenüber ${role}`;
export const youAreThere = (role: string) => `Am Ziel: ${role}`;
export const stepsDone = (steps: string) =>
  `${steps} geschafft. Alles, was Sie geschrieben haben, bleibt hier.`;
export const roleGone = (role: string) =>
  `${role} gibt es hier nicht mehr. Ihr Plan behält die Rolle, wie sie war.`;
export const roleRenamed = (was: string, now: string) => `${was} heißt jetzt ${now}.`;
export const roleRegraded = (role: string, was: string, now: string) =>
  `${role}: bisher ${was}, jetzt ${now}.`;
export const LINE_DRIFT_WORDS: Readonly<Record<LineDriftKind, string>> = {
  gone: 'entfallen',
  new: 'neu',
  renamed: 'umbenannt',
  reworded: 'neu formuliert',
  level: 'anderes Niveau',
  kind: 'anders verlangt',
  moved: 'verschoben',
};
export const WAYS: Readonly<Record<keyof Outlook, string>> = {
  next: 'Nächste Stufe',
  across: 'Andere Laufbahn',
  far: 'Ganz oben',
};
export const STAGE_WORDS = {
  done: 'Geschafft',
  here: 'Sie sind hier',
  next: 'Als Nächstes',
  later: 'Später',
};
export const planMade = 'Der Plan wurde angelegt';
export const named = (name: string) => `Umbenannt in „${name}“`;
export const leadsTo = (role: string) => `Neues Ziel des Weges: ${role}`;
export const nowhere = 'keines';
export const arrivedAt = (role: string) => `Angekommen: ${role}`;
export const takenIn = (role: string) => `Übernommen, was verlangt wird: ${role}`;
export const theNextLevel = 'nächste Stufe';
export const takenAnew = (role: string) => `Neue Worte übernommen: ${role}`;
export const aStep = 'ein Schritt';
export const summaryWritten =
  'Die Zusammenfassung der Unterlagen zur Beförderung wurde geschrieben';
export const linesChosen = 'Die Punkte der Unterlagen zur Beförderung wurden ausgewählt';
export const WHO: Readonly<Record<Side, string>> = {
  own: 'die Person',
  manager: 'meine Führungskraft',
};
export const noMark = 'nicht eingeschätzt';
export const NOTES = {
  own: 'eine Notiz',
  manager: 'ein Kommentar meiner Führungskraft',
  theirs: 'eine Notiz der Person',
};
export const NOTE_WAYS: Readonly<Record<Way, string>> = {
  added: 'geschrieben',
  changed: 'geändert',
  removed: 'entfernt',
};
export const noteChanged = (note: string, way: string) => `${note} ${way}`;
export const WAYS_OF_CHANGE: Readonly<Record<Way, string>> = {
  added: 'hinzugefügt',
  changed: 'geändert',
  removed: 'entfernt',
};
export const evidenceChanged = (way: string, evidence: string) => `Beleg ${way}: ${evidence}`;
export const noDayAnyMore = 'kein Tag mehr';
export const lineGone = 'Ein Punkt, den es nicht mehr gibt';
export const firstMarks = (count: number) =>
  counted(count, 'erste Einschätzung', 'erste Einschätzungen');
export const marksRaised = (count: number) =>
  `${counted(count, 'Einschätzung', 'Einschätzungen')} höher`;
export const marksLowered = (count: number) =>
  `${counted(count, 'Einschätzung', 'Einschätzungen')} niedriger`;
export const notesWritten = (count: number) => `${counted(count, 'Notiz', 'Notizen')} geschrieben`;
export const otherChanges = (count: number) =>
  counted(count, 'andere Änderung', 'andere Änderungen');
/** Von welcher Ausgabe des Karriereplans die Zeilen eines Plans sind. */
export const ofEdition = (day: string) => `Was er verlangt: Stand ${day}.`;
