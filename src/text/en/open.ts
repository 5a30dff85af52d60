import type { Severity } from '#src/domain/problem.ts';
import { counted, inDigits } from '../format.ts';
import { SECTION_WORDS } from './sections.ts';

/** The words of the screen that opens a ladder of one's own, in one file although long: all of them come with that screen. */
export const OPEN_WORDS = {
  lead: 'Give it the ladder you have, in whatever form you keep it. You see it as a map, look through what was recognised, put right what was not, and read and compare it with everything that this site can do.',
  private:
    'Nothing leaves your machine: the files are read in this browser and, if you open the ladder, kept in this browser. No address, no request and no log says anything of them.',
  noScripts: 'To read files in the browser takes JavaScript.',
  doorLabel: 'Give it your ladder',
  drop: 'Drop files or a folder anywhere on this page',
  dropHere: 'Let go, and it is read here in your browser',
  takes: 'Excel, OpenDocument, CSV, Word, HTML, Markdown, YAML, JSON, or a ZIP of them',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  orPaste: 'Or paste cells straight from your spreadsheet',
  paste: 'Paste a table',
  pasteHow:
    'Copy the cells in your spreadsheet and paste them here, or anywhere on this page. Merged cells are understood.',
  pasteField: 'The table',
  pasteRead: 'Read the table',
  samplesTitle: 'Only want to try?',
  samplesLead:
    'One small ladder in every form. Try it here, or take the file as a pattern for your own.',
  tryIt: (form: string) => `Try it: ${form}`,
  tryShort: 'Try it',
  downloadIt: (file: string) => `Download ${file}`,
  sampleFailed: 'The sample could not be fetched. Are you offline?',
  goesTitle: 'How it goes',
  goes: [
    [
      'Give it what you have.',
      'A row for each expectation, a column for each level, headings over lists: it finds out which it is. Nothing has to be prepared.',
    ],
    [
      'Look it through.',
      'What each column and heading was taken for, and why; every role with its level; and what was not read, with file and line. Choose otherwise, and it is read again at once.',
    ],
    [
      'Open it.',
      'Map, search, comparison, plan and export then work on your ladder as they do here. Take it out as a folder or as a workbook whenever you like.',
    ],
  ] as readonly (readonly [title: string, text: string])[],
  commandTitle: 'A site of your own',
  commandLead:
    'One command makes a static site of a folder that you downloaded here, for any web server or an intranet. It needs Node, and no account.',
  reading: 'Reading',
  stages: {
    unpacking: 'Unpacking',
    reading: 'Reading',
    joining: 'Putting roles and levels together',
    checking: 'Checking',
    drawing: 'Drawing the map',
    writing: 'Writing',
  },
  roles: (count: number) => counted(count, 'role'),
  rolesIn: (roles: number, families: number) =>
    `${counted(roles, 'role')} in ${counted(families, 'job family', 'job families')}`,
  families: (count: number) => counted(count, 'job family', 'job families'),
  moreNamed: (count: number) => `${inDigits(count)} more only named`,
  expectationsIn: (count: number) => counted(count, 'expectation'),
  oneLevel: (level: string) => `level ${level}`,
  levels: (low: string, high: string) => `levels ${low} to ${high}`,
  changes: (count: number) => `${counted(count, 'change')} of yours, kept apart from your files.`,
  headings: (count: number) => counted(count, 'heading'),
  linesPlaced: (placed: number, lines: number) =>
    `${inDigits(placed)} of ${counted(lines, 'line')}`,
  gathering: (count: number) => `Looking through the folder: ${count} files so far`,
  readingOf: (done: number, of: number, file: string) => `${done} of ${of}: ${file}`,
  slow: 'This takes longer than it mostly does. Wait, or cancel and give fewer files.',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  passedFolders: (names: string) => `Not looked into: ${names}`,
  mapLabel: 'The map of it',
  mapHint: 'A station leads to its role in the list below.',
  noMap: 'There is no role to draw yet. Say below what is a role or a level.',
  opensAs: 'Name',
  open: 'Open it',
  opening: 'Keeping it in this browser',
  openAgain: (name: string) => `Open ${name}`,
  startOver: 'Give it something else',
  dropInstead: 'Let go, and it is read instead',
  insteadTitle: (file = 'the table') => `Read ${file} instead?`,
  insteadLead:
    'What you put right in the one before is lost: it was not opened, and is kept nowhere yet.',
  insteadDo: 'Read it instead',
  undo: 'Undo',
  redo: 'Redo',
  filesTitle: 'What was read',
  filesLead: (placed: string, lines: string) =>
    `${placed} of ${lines} lines have a place in the ladder.`,
  leaveOut: 'Leave out',
  leaveOutFile: (file: string) => `Leave out ${file}`,
  columnsTitle: 'What the columns are',
  columnsLead: 'Change one, and everything is read again by that.',
  tableNamed: (file: string, sheets: string) => (sheets ? `${file}: ${sheets}` : file),
  notAColumn: 'a label',
  rowOf: (what: string) => `a row: ${what}`,
  unnamedRow: 'Without a name',
  by: {
    name: 'by its name',
    map: 'as you chose',
    contents: 'by what stands in it',
  },
  headingsTitle: 'What the headings are',
  headingsLead: 'What stands under a heading goes where the heading belongs.',
  since: (why: string) => `since ${why}`,
  asChosen: 'as you chose',
  line: (line: number) => `line ${line}`,
  saidOf: (role: string) => `said of ${role}`,
  rolesTitle: 'The roles',
  rolesLead: 'Put right in place what is not as it should be. Your files stay as they are.',
  findRole: 'Find a role',
  role: 'Role',
  level: 'Level',
  track: 'Track',
  expectations: 'Expectations',
  titleOf: (role: string) => `Title of ${role}`,
  levelOf: (role: string) => `Level of ${role}`,
  trackOf: (role: string) => `Track of ${role}`,
  join: 'Same as another',
  joinOf: (role: string) => `Same as another: ${role}`,
  joinTitle: (role: string) => `Which role is the same as ${role}?`,
  joinLead:
    'The two become one, with what is said of both, under the title of the one that you choose.',
  joinField: 'Role',
  joinDo: 'Join the two',
  onlyNamed: 'only named by others',
  showMore: (count: string) => `Show more of the ${count} that follow`,
  noRole: 'No role goes by that.',
  fallen: (count: number) =>
    count === 1
      ? 'A link that was published no longer stands'
      : `${inDigits(count)} links that were published no longer stand`,
  allFallen: (count: number) => `All ${inDigits(count)} of them`,
  lostTitle: 'Some of your changes found nothing to change',
  problemsTitle: 'What was not read',
  problemsNone: 'Everything was read, and everything has a place.',
  problemsLead: 'Grouped by kind, the worst first, each with its file and line.',
  problemGroup: (count: number, files: number) =>
    `${counted(count, 'time')} in ${counted(files, 'file')}`,
  moreProblems: (count: string) => `and ${count} more of this kind`,
  outTitle: 'Take it out',
  forms: { folder: 'Dataset folder (ZIP)', workbook: 'Excel workbook' },
  openedTitle: 'Opened on this device',
  openedSince: (day: string) => `opened ${day}`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  newName: 'New name',
  save: 'Save',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name}?`,
  removeLead:
    'It is removed from this browser, and its addresses here lead nowhere any more. This cannot be undone. Files that you downloaded stay, and so do plans that were made on it, until you erase them.',
  removeDo: 'Remove it for good',
  keep: 'Keep it',
  downloadAs: (name: string, form: string) => `Download ${name}: ${form}`,
  making: (form: string) => `Making it: ${form}`,
  copyCommand: 'Copy the command',
  siteOf: (name: string) => `Make a site of ${name}`,
  siteHow:
    'Download the dataset folder, and run this where it was saved. If your browser has given the file another name, as it does where that one is taken, put that in.',
  mayBeForgotten:
    'This browser may forget what is opened here: some drop what a site keeps after seven days without a visit, or when the device is full. Download the folder to be safe.',
  littleRoom: 'There is little room left on this device.',
  keepsNothing:
    'This browser keeps nothing here, as in a private window. You can look through your ladder and take it out as a folder or workbook; to open it, use a window that is not private.',
};

/** Why nothing came of it, with what to do. */
export const OPEN_TROUBLES = {
  empty: {
    title: 'There was nothing in it',
    advice:
      'No file came with what you gave. Choose the files themselves, or a folder that holds some.',
  },
  unread: {
    title: 'Nothing of this could be read as a ladder',
    advice:
      'Below stands why, file by file. Choose other files, or say what columns and headings are.',
  },
  denied: {
    title: 'This browser keeps nothing here',
    advice:
      'That is so in a private window, or where storage is switched off for this site. What you see is not lost: download it as a folder, and give that folder again in another window.',
  },
  full: {
    title: 'Not opened: there is no room left on this device',
    advice:
      'Remove a ladder that was opened before, or free some space, and try again. Until then download it as a folder.',
  },
  newer: {
    title: 'A newer version of this site has kept ladders here',
    advice: 'This page is an older one and leaves them as they are. Load the page again.',
  },
  failed: {
    title: 'Not opened: the browser refused',
    advice: 'What you see is not lost. Try again, or download it as a folder.',
  },
  gone: {
    title: 'That ladder is no longer on this device',
    advice: 'It was removed, perhaps in another tab. Open its files again.',
  },
  died: {
    title: 'The reading broke off',
    advice:
      'Mostly there was too little memory for so much at once. Your files are as they were. Try again, or give fewer of them.',
  },
  refused: {
    title: 'What reads files could not be started',
    advice:
      'The network may be away, or a newer version of this site has come. Load the page again, and give the files once more.',
  },
  error: {
    title: 'An error of this program stopped the reading',
    advice: 'Your files are as they were. Try again without the file that was read last:',
  },
};

/** What can be done on this page about something that was not read, by its code, where the import advises flags and files. */
export const OPEN_HINTS = {
  'missing-id':
    'Join a role with the one that takes its place, and links to it lead there. What you leave as it is stands as retired in ids.lock.json of the folder that you take out.',
  'changed-id':
    'What you leave as it is stands as retired in ids.lock.json of the folder that you take out.',
  'guessed-column': 'Say what it is above, under “What the columns are”.',
  'unread-table':
    'Give it a row of column names (Title, Level, Competency, Description), or say above what its columns are.',
  'no-role':
    'Fill in the role of a row. Give each role of a page a heading of its own, or say above what its headings are.',
  'uncertain-track': 'Choose another track for it above, under “The roles”, if that is wrong.',
  'several-grades': 'Set its level above, under “The roles”, once you know it.',
  'conflicting-grade': 'Set its level above, under “The roles”, once you know it.',
  'grades-of-titles':
    'Give the roles levels of their own above, under “The roles”, where there are any.',
  'ambiguous-title': 'Name the role in full in your file if another one is meant.',
  'guessed-scale':
    'If they stand in another order, take the ladder out as a folder and put "grades" of its dataset.json into that, lowest first.',
  'unknown-shape': 'The samples of this page show shapes that are known.',
  'other-json': 'The sample in JSON shows a shape that is known.',
};

export type OpenTrouble = keyof typeof OPEN_TROUBLES;

/** What a column may hold. */
export const COLUMN_WORDS = {
  role: 'Role',
  grade: 'Level',
  track: 'Track',
  family: 'Job family',
  department: 'Department',
  section: 'Section',
  skill: 'Skill',
  text: 'Expectation',
  responsibilities: SECTION_WORDS.responsibilities.title,
  requirements: SECTION_WORDS.requirements.title,
  niceToHaves: SECTION_WORDS.niceToHaves.title,
  competencies: SECTION_WORDS.competencies.title,
  group: 'A skill by its name',
  example: 'Example',
  summary: 'Summary',
  reportsTo: 'Reports to',
  nextRole: 'Next role',
  previousRole: 'Role before',
  equivalent: 'Equivalent role',
  detail: 'Told, not asked',
  ignore: 'Leave out',
};

/** What a heading may be. */
export const HEADING_WORDS = {
  role: 'Role',
  level: 'Level',
  family: 'Job family',
  track: 'Track',
  skill: 'Skill',
  responsibilities: SECTION_WORDS.responsibilities.title,
  requirements: SECTION_WORDS.requirements.title,
  niceToHaves: SECTION_WORDS.niceToHaves.title,
  competencies: SECTION_WORDS.competencies.title,
  indicators: 'Indicators',
  hiring: 'Hiring steps',
  grade: 'Scale of levels',
  ladder: 'Steps of the ladder',
  levels: 'Over levels or roles',
  specialties: 'Over specialties',
  examples: 'Examples',
  text: 'Told, not asked',
  ignore: 'Leave out',
};

export type SampleForm = 'xlsx' | 'ods' | 'csv' | 'docx' | 'html' | 'md' | 'yml' | 'json' | 'zip';

/** The samples, as they are laid out. */
export const SAMPLE_WORDS: Readonly<Record<SampleForm, readonly [form: string, how: string]>> = {
  xlsx: ['Excel', 'a row for each expectation'],
  ods: ['OpenDocument', 'the same sheet'],
  csv: ['CSV', 'the same rows'],
  docx: ['Word', 'headings over lists'],
  html: ['HTML', 'a page with headings'],
  md: ['Markdown', 'headings over lists'],
  yml: ['YAML', 'skills by level'],
  json: ['JSON', 'roles with their lists'],
  zip: ['ZIP', 'a folder of any of these'],
};

/** How much a group of problems weighs. */
export const PROBLEM_WEIGHTS: Readonly<Record<Severity, string>> = {
  error: 'Lost',
  warning: 'Look here',
  info: 'For your information',
};
