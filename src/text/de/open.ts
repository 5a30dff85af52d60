import type { Severity } from '#src/domain/problem.ts';
import type { SampleForm } from '../en/open.ts';
import { counted, inDigits } from '../format.ts';
import { SECTION_WORDS } from './sections.ts';

/** In one file although long, since the English is: each says the same things in the same order. */

const roles = (count: number) => counted(count, 'Rolle', 'Rollen');
const families = (count: number) => counted(count, 'Jobfamilie', 'Jobfamilien');

export const OPEN_WORDS = {
  lead: 'Nehmen Sie, was Sie haben, in welcher Form auch immer. Sie sehen es als Karte, prüfen, was erkannt wurde, berichtigen, was nicht stimmt, und lesen und vergleichen es mit allem, was diese Website kann.',
  private:
    'Nichts verlässt Ihr Gerät: Die Dateien werden in diesem Browser gelesen und, wenn Sie sie öffnen, in diesem Browser aufbewahrt. Keine Adresse, keine Anfrage und kein Protokoll verrät etwas davon.',
  noScripts: 'Um Dateien im Browser zu lesen, braucht es JavaScript.',
  doorLabel: 'Eigene Daten angeben',
  drop: 'Dateien oder einen Ordner irgendwo auf dieser Seite ablegen',
  dropHere: 'Loslassen, und es wird hier im Browser gelesen',
  takes: 'Excel, OpenDocument, CSV, Word, HTML, Markdown, YAML, JSON oder ein ZIP davon',
  chooseFiles: 'Dateien wählen',
  chooseFolder: 'Ordner wählen',
  orPaste: 'Oder Zellen direkt aus der Tabellenkalkulation einfügen',
  paste: 'Tabelle einfügen',
  pasteHow:
    'Kopieren Sie die Zellen in Ihrer Tabellenkalkulation und fügen Sie sie hier ein, oder irgendwo auf dieser Seite. Verbundene Zellen werden verstanden.',
  pasteField: 'Die Tabelle',
  pasteRead: 'Tabelle lesen',
  samplesTitle: 'Nur ausprobieren?',
  samplesLead:
    'Ein kleines Beispiel in jeder Form. Hier ausprobieren, oder die Datei als Vorlage nehmen.',
  tryIt: (form: string) => `Ausprobieren: ${form}`,
  tryShort: 'Ausprobieren',
  downloadIt: (file: string) => `${file} herunterladen`,
  sampleFailed: 'Das Beispiel war nicht zu erreichen. Fehlt die Verbindung?',
  goesTitle: 'So geht es',
  goes: [
    [
      'Geben, was da ist.',
      'Eine Zeile je Erwartung, eine Spalte je Stufe, Überschriften über Listen: Was es ist, wird herausgefunden. Vorbereitet werden muss nichts.',
    ],
    [
      'Durchsehen.',
      'Wofür jede Spalte und jede Überschrift gehalten wurde, und warum; jede Rolle mit ihrer Stufe; und was nicht gelesen wurde, mit Datei und Zeile. Wählen Sie anders, und es wird sofort neu gelesen.',
    ],
    [
      'Öffnen.',
      'Karte, Suche, Vergleich, Plan und Export arbeiten dann mit Ihren Daten wie hier. Als Ordner oder Arbeitsmappe herunterladen können Sie sie jederzeit.',
    ],
  ] as readonly (readonly [title: string, text: string])[],
  commandTitle: 'Eine eigene Website',
  commandLead:
    'Ein Befehl macht aus einem hier heruntergeladenen Ordner eine Website für jeden Server oder ein Intranet. Er braucht Node und kein Konto.',
  reading: 'Wird gelesen',
  stages: {
    unpacking: 'Wird entpackt',
    reading: 'Wird gelesen',
    joining: 'Rollen und Stufen werden zusammengefügt',
    checking: 'Wird geprüft',
    drawing: 'Die Karte wird gezeichnet',
    writing: 'Wird geschrieben',
  },
  roles,
  rolesIn: (count: number, inFamilies: number) =>
    `${roles(count)} in ${counted(inFamilies, 'Jobfamilie', 'Jobfamilien')}`,
  families,
  moreNamed: (count: number) => `${inDigits(count)} weitere nur genannt`,
  expectationsIn: (count: number) => counted(count, 'Erwartung', 'Erwartungen'),
  oneLevel: (level: string) => `Stufe ${level}`,
  levels: (low: string, high: string) => `Stufen ${low} bis ${high}`,
  changes: (count: number) =>
    `${counted(count, 'Änderung', 'Änderungen')} von Ihnen, getrennt von Ihren Dateien.`,
  headings: (count: number) => counted(count, 'Überschrift', 'Überschriften'),
  linesPlaced: (placed: number, lines: number) =>
    `${inDigits(placed)} von ${counted(lines, 'Zeile', 'Zeilen')}`,
  gathering: (count: number) => `Der Ordner wird durchgesehen: bisher ${count} Dateien`,
  readingOf: (done: number, of: number, file: string) => `${done} von ${of}: ${file}`,
  slow: 'Das dauert länger als sonst. Warten Sie, oder brechen Sie ab und geben Sie weniger Dateien.',
  tryAgain: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  passedFolders: (names: string) => `Nicht hineingesehen: ${names}`,
  mapLabel: 'Die Karte davon',
  mapHint: 'Eine Station führt zu ihrer Rolle in der Liste darunter.',
  noMap: 'Noch ist keine Rolle zu zeichnen. Sagen Sie unten, was eine Rolle oder eine Stufe ist.',
  opensAs: 'Bezeichnung',
  open: 'Öffnen',
  opening: 'Wird in diesem Browser aufbewahrt',
  openAgain: (name: string) => `${name} öffnen`,
  startOver: 'Etwas anderes angeben',
  dropInstead: 'Loslassen, und es wird stattdessen gelesen',
  insteadTitle: (file = 'Die Tabelle') => `${file} stattdessen lesen?`,
  insteadLead:
    'Was Sie vorhin berichtigt haben, geht verloren: Es wurde nicht geöffnet und ist noch nirgends aufbewahrt.',
  insteadDo: 'Stattdessen lesen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  filesTitle: 'Was gelesen wurde',
  filesLead: (placed: string, lines: string) => `${placed} von ${lines} Zeilen haben ihren Platz.`,
  leaveOut: 'Weglassen',
  leaveOutFile: (file: string) => `Weglassen: ${file}`,
  columnsTitle: 'Was die Spalten sind',
  columnsLead: 'Ändern Sie eine, und alles wird danach neu gelesen.',
  tableNamed: (file: string, sheets: string) => (sheets ? `${file}: ${sheets}` : file),
  notAColumn: 'eine Beschriftung',
  rowOf: (what: string) => `eine Zeile: ${what}`,
  unnamedRow: 'Ohne Namen',
  by: {
    name: 'dem Namen nach',
    map: 'wie von Ihnen gewählt',
    contents: 'dem Inhalt nach',
  },
  headingsTitle: 'Was die Überschriften sind',
  headingsLead: 'Was unter einer Überschrift steht, gehört dorthin, wohin sie gehört.',
  since: (why: string) => `weil: ${why}`,
  asChosen: 'wie von Ihnen gewählt',
  line: (line: number) => `Zeile ${line}`,
  saidOf: (role: string) => `über ${role}`,
  rolesTitle: 'Die Rollen',
  rolesLead: 'Berichtigen Sie hier, was nicht stimmt. Ihre Dateien bleiben, wie sie sind.',
  findRole: 'Rolle finden',
  role: 'Rolle',
  level: 'Stufe',
  track: 'Laufbahn',
  expectations: 'Erwartungen',
  titleOf: (role: string) => `Titel von ${role}`,
  levelOf: (role: string) => `Stufe von ${role}`,
  trackOf: (role: string) => `Laufbahn von ${role}`,
  join: 'Gleich einer anderen',
  joinOf: (role: string) => `Gleich einer anderen: ${role}`,
  joinTitle: (role: string) => `Welche Rolle ist dieselbe wie ${role}?`,
  joinLead:
    'Aus beiden wird eine, mit dem, was über beide gesagt ist, unter dem Titel der gewählten.',
  joinField: 'Rolle',
  joinDo: 'Beide verbinden',
  onlyNamed: 'nur von anderen genannt',
  showMore: (count: string) => `Mehr der ${count} folgenden zeigen`,
  noRole: 'Keine Rolle heißt so.',
  fallen: (count: number) =>
    count === 1
      ? 'Ein veröffentlichter Link stimmt nicht mehr'
      : `${inDigits(count)} veröffentlichte Links stimmen nicht mehr`,
  allFallen: (count: number) => `Alle ${inDigits(count)}`,
  lostTitle: 'Manche Ihrer Änderungen fanden nichts zu ändern',
  problemsTitle: 'Was nicht gelesen wurde',
  problemsNone: 'Alles wurde gelesen und hat seinen Platz.',
  problemsLead: 'Nach Art geordnet, das Schwerste zuerst, je mit Datei und Zeile.',
  problemGroup: (count: number, files: number) =>
    `${count}-mal in ${counted(files, 'Datei', 'Dateien')}`,
  moreProblems: (count: string) => `und ${count} weitere dieser Art`,
  outTitle: 'Herunterladen',
  forms: { folder: 'Datenordner (ZIP)', workbook: 'Excel-Arbeitsmappe' },
  openedTitle: 'Auf diesem Gerät geöffnet',
  openedSince: (day: string) => `geöffnet ${day}`,
  rename: 'Umbenennen',
  renameOf: (name: string) => `Umbenennen: ${name}`,
  newName: 'Neuer Name',
  save: 'Speichern',
  remove: 'Entfernen',
  removeOf: (name: string) => `Entfernen: ${name}`,
  removeTitle: (name: string) => `${name} entfernen?`,
  removeLead:
    'Es wird aus diesem Browser entfernt, und seine Adressen führen hier nirgends mehr hin. Das lässt sich nicht rückgängig machen. Heruntergeladene Dateien bleiben, und ebenso Pläne, die darauf gemacht wurden, bis Sie sie löschen.',
  removeDo: 'Endgültig entfernen',
  keep: 'Behalten',
  downloadAs: (name: string, form: string) => `${form} herunterladen: ${name}`,
  making: (form: string) => `In Arbeit: ${form}`,
  copyCommand: 'Befehl kopieren',
  siteOf: (name: string) => `Eine Website daraus machen: ${name}`,
  siteHow:
    'Laden Sie den Datenordner herunter und führen Sie dies dort aus, wo er gespeichert wurde. Hat Ihr Browser der Datei einen anderen Namen gegeben, weil der vergeben war, setzen Sie den ein.',
  mayBeForgotten:
    'Dieser Browser kann vergessen, was hier geöffnet wird: Manche verwerfen nach sieben Tagen ohne Besuch, was eine Website aufbewahrt, oder wenn das Gerät voll ist. Laden Sie den Ordner herunter, um sicherzugehen.',
  littleRoom: 'Auf diesem Gerät ist nur noch wenig Platz.',
  keepsNothing:
    'Dieser Browser bewahrt hier nichts auf, wie in einem privaten Fenster. Sie können Ihre Daten durchsehen und als Ordner oder Arbeitsmappe herunterladen; zum Öffnen nehmen Sie ein Fenster, das nicht privat ist.',
};

export const OPEN_TROUBLES = {
  empty: {
    title: 'Darin war nichts',
    advice:
      'Es kam keine Datei an. Wählen Sie die Dateien selbst, oder einen Ordner, in dem welche liegen.',
  },
  unread: {
    title: 'Davon ließ sich nichts als Karrierestufen lesen',
    advice:
      'Unten steht für jede Datei, warum. Wählen Sie andere Dateien, oder sagen Sie, was Spalten und Überschriften sind.',
  },
  denied: {
    title: 'Dieser Browser bewahrt hier nichts auf',
    advice:
      'So ist es in einem privaten Fenster, oder wo Speicher für diese Website abgeschaltet ist. Was Sie sehen, ist nicht verloren: Laden Sie es als Ordner herunter und geben Sie diesen in einem anderen Fenster wieder an.',
  },
  full: {
    title: 'Nicht geöffnet: Auf diesem Gerät ist kein Platz mehr',
    advice:
      'Entfernen Sie, was früher geöffnet wurde, oder schaffen Sie Platz, und versuchen Sie es noch einmal. Laden Sie es bis dahin als Ordner herunter.',
  },
  newer: {
    title: 'Eine neuere Fassung dieser Website hat hier Daten aufbewahrt',
    advice: 'Diese Seite ist älter und lässt sie, wie sie sind. Laden Sie die Seite neu.',
  },
  failed: {
    title: 'Nicht geöffnet: Der Browser hat abgelehnt',
    advice:
      'Was Sie sehen, ist nicht verloren. Versuchen Sie es noch einmal, oder laden Sie es als Ordner herunter.',
  },
  gone: {
    title: 'Das ist nicht mehr auf diesem Gerät',
    advice: 'Es wurde entfernt, vielleicht in einem anderen Tab. Öffnen Sie seine Dateien neu.',
  },
  died: {
    title: 'Das Lesen ist abgebrochen',
    advice:
      'Meist war für so viel auf einmal zu wenig Speicher da. Ihre Dateien sind unverändert. Versuchen Sie es noch einmal, oder geben Sie weniger davon.',
  },
  refused: {
    title: 'Was Dateien liest, ließ sich nicht starten',
    advice:
      'Vielleicht fehlt die Verbindung, oder es gibt eine neuere Fassung dieser Website. Laden Sie die Seite neu und geben Sie die Dateien noch einmal an.',
  },
  error: {
    title: 'Ein Fehler dieses Programms hat das Lesen beendet',
    advice:
      'Ihre Dateien sind unverändert. Versuchen Sie es ohne die Datei, die zuletzt gelesen wurde:',
  },
};

export type OpenTrouble = keyof typeof OPEN_TROUBLES;

export const OPEN_HINTS = {
  'missing-id':
    'Verbinden Sie eine Rolle mit der, die an ihre Stelle tritt, und Links zu ihr führen dorthin. Was Sie so lassen, steht als „retired“ in ids.lock.json des Ordners, den Sie herunterladen.',
  'changed-id':
    'Was Sie so lassen, steht als „retired“ in ids.lock.json des Ordners, den Sie herunterladen.',
  'guessed-column': 'Sagen Sie oben unter „Was die Spalten sind“, was sie ist.',
  'unread-table':
    'Geben Sie ihr eine Zeile mit Spaltennamen (Titel, Stufe, Kompetenz, Beschreibung), oder sagen Sie oben, was ihre Spalten sind.',
  'no-role':
    'Nennen Sie in der Zeile die Rolle. Geben Sie jeder Rolle einer Seite eine eigene Überschrift, oder sagen Sie oben, was ihre Überschriften sind.',
  'uncertain-track':
    'Wählen Sie oben unter „Die Rollen“ eine andere Laufbahn, wenn das nicht stimmt.',
  'several-grades': 'Setzen Sie oben unter „Die Rollen“ ihre Stufe, sobald Sie sie kennen.',
  'conflicting-grade': 'Setzen Sie oben unter „Die Rollen“ ihre Stufe, sobald Sie sie kennen.',
  'grades-of-titles':
    'Geben Sie den Rollen oben unter „Die Rollen“ eigene Stufen, wo es welche gibt.',
  'ambiguous-title':
    'Nennen Sie die Rolle in Ihrer Datei mit vollem Namen, wenn eine andere gemeint ist.',
  'guessed-scale':
    'Stehen sie in anderer Reihenfolge, laden Sie den Datenordner herunter und bringen Sie „grades“ in dataset.json in diese, die unterste zuerst.',
  'unknown-shape': 'Die Beispiele dieser Seite zeigen bekannte Formen.',
  'other-json': 'Das Beispiel in JSON zeigt eine bekannte Form.',
};

export const COLUMN_WORDS = {
  role: 'Rolle',
  grade: 'Stufe',
  track: 'Laufbahn',
  family: 'Jobfamilie',
  department: 'Abteilung',
  section: 'Abschnitt',
  skill: 'Kompetenzfeld',
  text: 'Erwartung',
  responsibilities: SECTION_WORDS.responsibilities.title,
  requirements: SECTION_WORDS.requirements.title,
  niceToHaves: SECTION_WORDS.niceToHaves.title,
  competencies: SECTION_WORDS.competencies.title,
  group: 'Ein Kompetenzfeld dieses Namens',
  example: 'Beispiel',
  summary: 'Zusammenfassung',
  reportsTo: 'Berichtet an',
  nextRole: 'Nächste Rolle',
  previousRole: 'Rolle davor',
  equivalent: 'Gleichwertige Rolle',
  detail: 'Erzählt, nicht verlangt',
  ignore: 'Weglassen',
};

export const HEADING_WORDS = {
  role: 'Rolle',
  level: 'Stufe',
  family: 'Jobfamilie',
  track: 'Laufbahn',
  skill: 'Kompetenzfeld',
  responsibilities: SECTION_WORDS.responsibilities.title,
  requirements: SECTION_WORDS.requirements.title,
  niceToHaves: SECTION_WORDS.niceToHaves.title,
  competencies: SECTION_WORDS.competencies.title,
  indicators: 'Messgrößen',
  hiring: 'Schritte der Einstellung',
  grade: 'Skala der Stufen',
  ladder: 'Schritte der Laufbahn',
  levels: 'Über Stufen oder Rollen',
  specialties: 'Über Spezialgebiete',
  examples: 'Beispiele',
  text: 'Erzählt, nicht verlangt',
  ignore: 'Weglassen',
};

export const SAMPLE_WORDS: Readonly<Record<SampleForm, readonly [form: string, how: string]>> = {
  xlsx: ['Excel', 'eine Zeile je Erwartung'],
  ods: ['OpenDocument', 'dasselbe Blatt'],
  csv: ['CSV', 'dieselben Zeilen'],
  docx: ['Word', 'Überschriften über Listen'],
  html: ['HTML', 'eine Seite mit Überschriften'],
  md: ['Markdown', 'Überschriften über Listen'],
  yml: ['YAML', 'Kompetenzen nach Stufe'],
  json: ['JSON', 'Rollen mit ihren Listen'],
  zip: ['ZIP', 'ein Ordner davon'],
};

export const PROBLEM_WEIGHTS: Readonly<Record<Severity, string>> = {
  error: 'Verloren',
  warning: 'Ansehen',
  info: 'Zur Kenntnis',
};
