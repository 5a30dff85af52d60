import {
  type AnyProblemEntry,
  type FactsOf,
  ofEachKind,
  problemsBy,
} from '#src/domain/problemTable.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';

/** A file or folder of which nothing is taken. */
const passedOver = (why: string) => ({
  severity: 'warning' as const,
  message: () => `${why} Nothing is taken from it.`,
  hint: 'Give the file itself if it should be read.',
});

/** A relation whose end cannot be a role. */
const noRelation = (why: (title: string) => string) => ({
  severity: 'warning' as const,
  message: (title: string, says: string) => `${why(title)}: ${says}`,
  hint: 'The relation is left out; add it by hand where a role is meant.',
});

/** One end of a relation that a dataset cannot hold. */
interface End {
  readonly title: string;
  readonly grade?: string | undefined;
}

/** A relation that no dataset may hold. */
const unsound = (why: (from: End, to: End) => string) => ({
  severity: 'warning' as const,
  message: (from: End, to: End, says: string) => `${why(from, to)}, so it is left out: ${says}`,
  hint: 'Correct the page, or add the relation by hand where it is right.',
});

/** What may be wrong with any kind of relation; of which kinds it is wrong, the import says. */
const RELATION_PROBLEMS = {
  ...ofEachKind(
    (kind) => `descending-${kind}` as const,
    (kind) =>
      unsound(
        (from, to) =>
          `The ${kind} from ${from.title} (grade ${from.grade}) to ${to.title} (grade ${to.grade}) would go down`,
      ),
  ),
  ...ofEachKind(
    (kind) => `${kind}-cycle` as const,
    (kind) =>
      unsound(
        (from, to) =>
          `From ${from.title} to ${to.title} the roles would go round in a circle by ${kind}`,
      ),
  ),
};

const severalGrades = {
  severity: 'warning',
  message: (role: string, says: string) => `${role}: ${says}`,
  hint: 'Set the grade by hand once you know it, and keep the claim until the page is mended.',
} as const;

const SECTION_NAMES = SECTION_KINDS.map((section) => SECTION_WORDS[section].many);
const BY_SECTION = `A section is ${SECTION_NAMES.slice(0, -1).join(', ')} or ${SECTION_NAMES.at(-1)}.`;

/**
 * Every kind of problem that may come up while files are found, tables read and datasets made of what was read. Texts
 * and titles come in their quotation marks.
 */
export const ASSEMBLING_PROBLEMS = {
  'no-such-file': {
    ...passedOver('There is no such file or folder.'),
    hint: 'Look how it is spelled, and in which folder you are.',
  },
  'broken-link': passedOver('The symbolic link leads nowhere.'),
  'link-outside': passedOver('The symbolic link leads out of the given folder.'),
  'unknown-kind': {
    ...passedOver(''),
    message: (kinds: string) => `Only files of ${kinds} are read. Nothing is taken from it.`,
  },
  unreadable: {
    severity: (found: Unreadable) => (found === 'folder' ? 'warning' : 'error'),
    message: (found: Unreadable) =>
      found === 'folder'
        ? 'The folder cannot be read. Nothing is taken from it.'
        : `The file cannot be read: ${found.why}.`,
    hint: (found: Unreadable) =>
      found === 'folder'
        ? 'Give the file itself if it should be read.'
        : 'Check that you may read the file and that it is whole.',
  },
  'not-text': {
    severity: 'warning',
    message: () => 'The file is not text, so nothing is taken from it.',
    hint: 'Save it as Markdown or CSV in UTF-8.',
  },
  'wrong-encoding': {
    severity: 'warning',
    message: (encoding: string) => `The file is not UTF-8; it is read as ${encoding}.`,
    hint: 'Look at its accents and quotation marks, and save it again as UTF-8.',
  },
  'too-large': {
    severity: 'error',
    message: (megabytes: number, most: number) =>
      `The file has ${megabytes} MB; at most ${most} MB are read.`,
    hint: 'Split it into one file for each job family.',
  },
  'other-json': {
    severity: 'info',
    message: () => 'This JSON is neither a family nor a dataset, so it is passed over.',
    hint: 'A family has "roles"; the schema that npx rungs check --write-schema writes says what belongs into it.',
  },
  dropped: {
    severity: 'info',
    message: () => 'It is left out, as was chosen.',
    hint: 'Take it in again where that was a mistake.',
  },
  'second-dataset': {
    severity: 'warning',
    message: () => 'There is another dataset.json already; nothing is taken from this one.',
    hint: 'Import one dataset folder at a time, or merge the two files by hand.',
  },
  'duplicate-id': {
    severity: 'error',
    message: (family: string, file: string) =>
      `The family "${family}" is already there from ${file}; this file is left out.`,
    hint: 'Ids are permanent names: give this family another id, or remove the repetition.',
  },
  'open-quote': {
    severity: 'warning',
    message: () =>
      'A quotation mark is opened and never closed, so that rows may have run together.',
    hint: 'Close it, or write a quotation mark within a quoted cell twice.',
  },
  'no-role': {
    severity: 'warning',
    message: (found: Roleless) => {
      if ('row' in found) return `The row names no role: ${found.row}`;
      return found.hasProse
        ? 'The page describes no role; what it says is kept for its family.'
        : 'The page names no level, lists nothing that is asked of anybody and states no relation: it describes no role, so nothing is taken from it.';
    },
    hint: (found: Roleless) =>
      'row' in found
        ? 'Fill in its "role".'
        : 'If it is a job-family page, give each role a heading of its own, or add --all to take in every page.',
  },
  'no-text': {
    severity: 'warning',
    message: (section: string, role: string) =>
      `The row of ${role} has a section (${section}) but no text.`,
    hint: BY_SECTION,
  },
  'left-out': {
    severity: 'info',
    message: (text: string) => `Not taken over: ${text}`,
    hint: 'Add it to a summary by hand if it should be read.',
  },
  'guessed-scale': {
    severity: 'warning',
    message: (scale: readonly string[]) =>
      `The order of the grades is a guess: ${scale.join(', ')}.`,
    hint: 'Put "grades" of dataset.json into their order, lowest first.',
  },
  'grades-of-titles': {
    severity: 'info',
    message: (scale: readonly string[]) =>
      `No page states a grade, so the levels in the titles are taken for a scale: ${scale.join(', ')}.`,
    hint: 'Give the roles grades of their own where there are any.',
  },
  'uncompared-wordings': {
    severity: 'info',
    message: (count: number) =>
      `There are so many expectations of like words that strands were not looked for around ${count} wordings.`,
    hint: 'Put them on strands by hand, or import fewer families at once.',
  },
  'several-grades': severalGrades,
  'conflicting-grade': severalGrades,
  'uncertain-track': {
    severity: 'info',
    message: (title: string, taken: string) =>
      `Whether ${title} manages people cannot be told from the title; it is taken for ${taken}.`,
    hint: 'Correct its track if that is wrong.',
  },
  'both-changed': {
    severity: 'warning',
    message: (what: string, mine: string, theirs: string) =>
      `${what} was changed by hand to ${mine} and is ${theirs} in the sources now; what the hand wrote stays.`,
    hint: 'Take over by hand what is right in the new one. It is told this once.',
  },
  'vanished-source': {
    severity: 'warning',
    message: (what: string) =>
      `${what} is in no source any more; it stays, because hands have worked on it.`,
    hint: 'Remove it by hand if it should go.',
  },
  'removed-by-hand': {
    severity: 'warning',
    message: (what: string, theirs: string) =>
      `${what} was removed by hand, and the sources have it otherwise now, as ${theirs}; it stays out.`,
    hint: 'Add it by hand if it should be there. It is told this once.',
  },
  'no-base': {
    severity: 'warning',
    message: () =>
      'There was no import.base.json that says what the last import made, so all of this folder was replaced; only ids were kept.',
    hint: 'From now on what is changed by hand is told from what is imported. Take older changes from your version control.',
  },
  'ambiguous-title': {
    severity: 'warning',
    message: (title: string, ids: readonly string[], taken: string, says: string) =>
      `${title} could be any of ${ids.join(', ')}; ${taken} is taken: ${says}`,
    hint: 'Correct the relation if another one is meant.',
  },
  'no-title': noRelation(() => 'A relation without a title at one end'),
  'not-a-title': noRelation((title) => `${title} is too long for a title`),
  'family-relation': noRelation((title) => `${title} is a family of roles, not one of them`),
  'unknown-family': noRelation((title) => `${title} seems to be a family that is not here`),
  'own-family-relation': unsound(
    (from, to) => `From ${from.title} to ${to.title} would lead within one family`,
  ),
  'self-relation': unsound((from) => `${from.title} would be related to itself`),
  ...RELATION_PROBLEMS,
} as const satisfies Record<string, AnyProblemEntry>;

type Unreadable = 'folder' | { readonly why: string };

/** A row of a table, or a page, that says of nobody what it says. */
type Roleless = { readonly row: string } | { readonly hasProse: boolean };

export type AssemblingFacts = FactsOf<typeof ASSEMBLING_PROBLEMS>;

export const assemblingProblem = problemsBy<AssemblingFacts>(ASSEMBLING_PROBLEMS);
