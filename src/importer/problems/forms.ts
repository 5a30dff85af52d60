import { type AnyProblemEntry, type FactsOf, problemsBy } from '#src/domain/problemTable.ts';

/** So many names of files are listed before the others are counted. */
const MOST_NAMES = 40;

/** The names of files that share a fate: all of them, or the first and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** An entry of an archive that is not unpacked. */
const ENTRY_FAULTS = {
  climbing: 'its path leads out of the archive',
  link: 'it is a link, and links in archives are not followed',
  encrypted: 'it is locked by a password',
  method: 'it is packed in a way that is not read',
  damaged: 'it is damaged',
  'too-many': 'the archive has more files than are read',
  'too-large': 'it, or the archive with it, grows larger than is read',
  nested: 'it is an archive within an archive',
} as const;

export type EntryFault = keyof typeof ENTRY_FAULTS;

/** What is known of a text that is no plain text: what it says, which a message repeats whole. */
const notRead = (what: string, severity: 'info' | 'warning' = 'info') => ({
  severity,
  message: (text: string) => `${what}: “${text}”`,
});

/** Every kind of problem that may come up while files are told apart and the forms are read that are no plain text. */
export const FORM_PROBLEMS = {
  'passed-over': {
    severity: 'info',
    message: (why: string, names: readonly string[]) =>
      names.length === 0
        ? `It is passed over: ${why}.`
        : `${names.length} passed over (${why}): ${listed(names)}.`,
  },
  'unread-form': {
    severity: 'warning',
    message: (form: string, _way: string, names: readonly string[]) =>
      names.length === 0
        ? `${form} is not read. Nothing is taken from it.`
        : `${form} is not read. Nothing is taken from ${listed(names)}.`,
    hint: (_: string, way: string) => way,
  },
  'too-many-files': {
    severity: 'error',
    message: (most: number, left: number) =>
      `There are more than ${most} files; ${left} are not looked at.`,
    hint: 'Import a part of the folder at a time.',
  },
  'unread-entry': {
    severity: 'warning',
    message: (fault: EntryFault, names: readonly string[]) =>
      names.length === 0
        ? `Nothing is taken from it: ${ENTRY_FAULTS[fault]}.`
        : `Nothing is taken from ${listed(names)}: ${ENTRY_FAULTS[fault]}.`,
    hint: 'Unpack it and give the files themselves if they should be read.',
  },
  'empty-archive': {
    severity: 'warning',
    message: () => 'The archive holds no file that is read.',
  },
  'broken-file': {
    severity: 'error',
    message: (form: string, why: string) =>
      `The ${form} cannot be read: ${why}. Nothing is taken from it.`,
    hint: 'Open it in the program that made it, save it again, or mend the place.',
  },
  'not-shown': notRead('This is hidden, so it is not read'),
  'not-content': {
    severity: 'info',
    message: (part: string, text: string) =>
      `The page's ${part} stands beside what the page says and is not read: “${text}”`,
  },
  'not-run': {
    severity: 'info',
    message: (parts: string) => `What is no text is left out and never run: ${parts}.`,
  },
  'hidden-in-document': notRead('This is hidden in the document, and is read all the same'),
  'deleted-in-document': notRead('This is marked as deleted in the document, so it is not read'),
  'comment-in-document': notRead('A comment in the margin is not read'),
  'margin-of-document': notRead('The head or foot of the document is not read'),
  'converter-says': {
    severity: 'warning',
    message: (says: string) => `Something of the document may be missing: ${says}.`,
    hint: 'Compare the roles with the document.',
  },
  'unknown-shape': {
    severity: 'info',
    message: () =>
      'The data has no shape that is known for ladders; it is read by its nesting: keys are headings, lists are lists.',
    hint: 'See docs/importing.md for the shapes that are known.',
  },
  settings: {
    severity: 'info',
    message: (what: string) => `It is ${what} and no ladder, so it is passed over.`,
  },
  'no-data': {
    severity: 'warning',
    message: () => 'The file holds no text, so nothing is taken from it.',
  },
  'repeated-key': {
    severity: 'warning',
    message: (key: string, first: number) =>
      `“${key}” stands here a second time (first on line ${first}); both are read.`,
    hint: 'Most programs keep the last one only: give each a name of its own.',
  },
  'circular-anchor': {
    severity: 'warning',
    message: (name: string) => `The alias “${name}” stands within what it names; it is left out.`,
  },
  'unknown-anchor': {
    severity: 'warning',
    message: (name: string) => `The alias “${name}” names nothing, so it says nothing.`,
  },
  'too-deep': {
    severity: 'warning',
    message: (most: number, text: string) =>
      `It is nested more than ${most} times; what is deeper is not read: “${text}”`,
  },
  'too-much-data': {
    severity: 'error',
    message: (most: number) =>
      `The file holds more than ${most} values, aliases counted as often as they stand; nothing is taken from it.`,
    hint: 'Split it into one file for each job family.',
  },
} as const satisfies Record<string, AnyProblemEntry>;

export type FormFacts = FactsOf<typeof FORM_PROBLEMS>;

export const formProblem = problemsBy<FormFacts>(FORM_PROBLEMS);
