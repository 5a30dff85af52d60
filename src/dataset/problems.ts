import { LEAST, type Shortfall, type Theme } from '#src/domain/accent.ts';
import type { Problem, Severity } from '#src/domain/problem.ts';
import {
  type AnyProblemEntry,
  type FactsOf,
  ofEachKind,
  problemsBy,
} from '#src/domain/problemTable.ts';
import { RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { Claim } from '#src/domain/role.ts';
import { listed } from '#src/text/lists.ts';
import { portablePath } from './portablePath.ts';

/** Every problem that the check knows, in one file although long: it is one table, a code an entry. */

/** What a name that stands for nothing may have meant. */
export interface Meant {
  /** The id that has it as an alias. */
  readonly id?: string;
  /** The name that is most like it. */
  readonly nearest?: string | undefined;
  /** The names that there are. */
  readonly among: readonly string[];
}

const unknown = (what: string) => ({
  severity: 'error' as const,
  message: (name: string, { id }: Meant) =>
    id === undefined ? `There is no ${what} "${name}".` : `"${name}" is an alias.`,
  hint: (_: string, { id, nearest, among }: Meant) => {
    if (id !== undefined) return `Write "${id}", the id itself.`;
    return nearest === undefined
      ? `Define it, or use one of: ${among.slice(0, 8).join(', ')}.`
      : `Did you mean "${nearest}"?`;
  },
});

/** A level of a strand that has none, or of no strand at all. */
interface Levelless {
  readonly strand: string | undefined;
}

const ofLevels = unknown('level');

/** So many ids are named where there may be any number. */
const NAMED = 5;

/** The first of some ids, and how many more there are. */
function firstOf(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return more > 0 ? `${ids.slice(0, NAMED).join(', ')} and ${more} more` : ids.join(', ');
}

/** Down, so that nothing that falls short seems to do. */
const rounded = (ratio: number) => Math.floor(ratio * 100) / 100;

const unused = (what: string) => ({
  severity: 'info' as const,
  message: (title: string) => `Nothing uses the ${what} "${title}".`,
  hint: 'Remove it, or use it where it belongs.',
});

/** What may be wrong with the grades and the ways of any kind of relation; of which kinds it is wrong, the rules say. */
const RELATION_PROBLEMS = {
  ...ofEachKind(
    (kind) => `descending-${kind}` as const,
    (kind) => ({
      severity: 'error' as const,
      message: (both: string) => `The ${kind} from ${both} goes down.`,
      hint: 'Swap from and to, or correct a grade.',
    }),
  ),
  ...ofEachKind(
    (kind) => `level-${kind}` as const,
    (kind) => ({
      severity: 'warning' as const,
      message: (both: string) => `The ${kind} from ${both} keeps the grade.`,
      hint: 'Check the grades; a change of track at one grade is a switch.',
    }),
  ),
  ...ofEachKind(
    (kind) => `${kind}-cycle` as const,
    (kind) => ({
      severity: RELATIONS[kind].acyclic === 'should be' ? ('warning' as const) : ('error' as const),
      message: (ids: readonly string[]) =>
        `These roles go round in a circle by ${kind}: ${ids.join(' → ')}.`,
      hint: 'Remove the relation that closes the circle.',
    }),
  ),
};

/** What a source says that is blank, wrong or contradictory. */
const claim = (severity: Severity) => ({
  severity,
  message: (role: string, text: string) => `${role}: ${text}`,
  hint: 'Kept as the source has it and shown on the role page; remove the claim once the source is mended.',
});

const CLAIM_PROBLEMS = {
  'empty-grade': claim('warning'),
  'no-grade': claim('warning'),
  'implied-grade': claim('warning'),
  'conflicting-grade': claim('warning'),
  'misplaced-list': claim('warning'),
  duplicate: claim('info'),
  'undefined-parent': claim('warning'),
  unfinished: claim('info'),
  'wrong-subject': claim('info'),
  'broken-link': claim('info'),
  contradiction: claim('warning'),
  superseded: claim('info'),
  'left-out': claim('info'),
} as const satisfies Record<Claim['code'], AnyProblemEntry>;

/** Every kind of problem that the files of a dataset may have: how grave it is, and what is said of it. One table, long because each kind is an entry of it. */
export const PROBLEMS = {
  'no-dataset': {
    severity: 'error',
    message: () => 'There is no dataset.json in the folder.',
    hint: 'Every dataset starts with dataset.json (organisation, grades, tracks, themes) beside a families/ folder.',
  },
  'too-large': {
    severity: 'error',
    message: (megabytes: number, most: number) =>
      `The file has ${megabytes} MB; at most ${most} MB are read.`,
    hint: 'Split the family into several files.',
  },
  'wrong-encoding': {
    severity: 'error',
    message: () => 'The file is not UTF-8 text.',
    hint: 'Save it again as UTF-8 (in most editors: Save with encoding).',
  },
  'not-json': {
    severity: 'error',
    message: (fault: 'empty' | 'cut-off' | { readonly words: string }) => {
      if (fault === 'empty') return 'The file is empty.';
      return fault === 'cut-off'
        ? 'The file ends in the middle: it looks cut off.'
        : `This is not JSON: ${fault.words}.`;
    },
    hint: (fault: 'empty' | 'cut-off' | { readonly words: string }) =>
      typeof fault === 'string'
        ? 'Restore the whole file, or close what is still open at its end.'
        : 'Check for a missing comma, quote or bracket just before this place; comments and trailing commas are not JSON.',
  },
  'wrong-shape': {
    severity: 'error',
    message: (said: string, _advice: string | undefined) => `${said}.`,
    hint: (_: string, advice: string | undefined) =>
      advice ?? 'The schema in data/schema/ says what belongs here.',
  },
  'stale-schema': {
    severity: 'error',
    message: () => 'The published JSON Schema differs from the one that the code checks by.',
    hint: 'Run: npx rungs check --write-schema',
  },
  'duplicate-id': {
    severity: 'error',
    message: (what: string, name: string, file: string) =>
      `The ${what} "${name}" is already defined in ${file}.`,
    hint: 'Ids are permanent names: give this one another id, or remove the repetition.',
  },
  'unstable-id': {
    severity: 'error',
    message: (id: string, file: string) => `The family "${id}" stands in ${file}.`,
    hint: (id: string) =>
      `Name the file ${portablePath(`families/${id}.json`)}, so that the id stays with its page.`,
  },
  'missing-id': {
    severity: 'error',
    message: ({ what, alias, address }: Lost) =>
      `The ${what} "${alias}" was published and is gone: links to /${address} no longer find it.`,
    hint: ({ what, alias, address, file, heir }: Lost) =>
      `In ${file} give ${heir ? `"${heir}", if that is what it is called now,` : `the ${what} that takes its place`} "aliases": ["${alias}"]. Only if such links may break, add "${address}" to the list "retired" of this file.`,
  },
  'changed-id': {
    severity: 'error',
    message: ({ what, id, address, title, file }: Changed) =>
      `The ${what} "${id}" was published as another one: links to /${address} now lead to “${title}” in ${file}.`,
    hint: ({ what, id, address, heir }: Changed) =>
      `${
        heir
          ? `What it was is "${heir.id}" in ${heir.file} now: give that the id "${id}" back, and this one another.`
          : `Give this one another id, and the ${what} that takes its place "aliases": ["${id}"].`
      } If it is the same and only called otherwise: npx rungs check --write-lock --accept ${address}`,
  },
  'unrecorded-meaning': {
    severity: 'info',
    message: (count: number) =>
      `What ${count === 1 ? 'one id stands' : `${count} ids stand`} for is not recorded, so nobody would see one of them pass to something else.`,
    hint: 'Add fingerprints to the record: npx rungs check --write-lock',
  },
  'unrecorded-id': {
    severity: 'warning',
    message: (count: number, listed: readonly string[]) =>
      `${count === 1 ? 'One id is' : `${count} ids are`} not recorded as published, so nothing keeps links to them: ${listed.join(', ')}.`,
    hint: 'When you publish them, record them: npx rungs check --write-lock',
  },
  'unknown-department': unknown('department'),
  'unknown-family': unknown('family'),
  'unknown-grade': unknown('grade'),
  'unknown-line': unknown('line'),
  'unknown-role': unknown('role'),
  'unknown-source': unknown('source'),
  'unknown-strand': unknown('strand'),
  'unknown-theme': unknown('theme'),
  'unknown-track': unknown('track'),
  'unknown-level': {
    severity: 'error',
    message: (level: string, why: Meant | Levelless) => {
      if ('among' in why) return ofLevels.message(level, why);
      const lack = why.strand
        ? `The strand "${why.strand}" has no levels`
        : 'Only a strand has levels';
      return `${lack}, so there is no level "${level}".`;
    },
    hint: (level: string, why: Meant | Levelless) => {
      if ('among' in why) return ofLevels.hint(level, why);
      return why.strand
        ? 'Define its levels, lowest first, or remove this.'
        : 'Name the strand, or remove the level.';
    },
  },
  'unused-department': unused('department'),
  'unused-source': unused('source'),
  'unused-theme': unused('theme'),
  'unused-level': {
    severity: 'warning',
    message: (strand: string, level: string) =>
      `Nothing of the strand "${strand}" stands at the level "${level}".`,
    hint: 'Remove it, or give it to the expectations that stand there.',
  },
  'uncovered-family': {
    severity: 'error',
    message: (family: string) =>
      `The family "${family}" is described here, but the edition does not name it among what it covers.`,
    hint: 'Name it under "covers" of dataset.json, or let its roles be only named.',
  },
  'overdue-review': {
    severity: 'warning',
    message: (title: string, day: string, owner: string | undefined) =>
      `“${title}” was to be looked over by ${day}${owner === undefined ? '' : `, which ${owner} sees to`}.`,
    hint: 'Look it over, and give it a later "review".',
  },
  'misdated-edition': {
    severity: 'error',
    message: (folder: string, asOf: string) =>
      `The edition in editions/${folder} says that it is as of ${asOf}.`,
    hint: 'Name the folder by the date that its dataset.json has as "asOf".',
  },
  'thin-strand': {
    severity: 'warning',
    message: (strand: string, rungs: number) => `The strand "${strand}" shows at ${rungs} rungs.`,
    hint: 'A strand needs at least two; otherwise remove it.',
  },
  'empty-role': {
    severity: 'warning',
    message: (role: string) => `${role} is described but expects nothing.`,
    hint: 'Give it expectations, or set its status to "named" or "future".',
  },
  'uncovered-item': {
    severity: 'warning',
    message: (source: string, lines: readonly number[]) =>
      lines.length === 1
        ? `Nothing here is of line ${lines[0]} of “${source}”, which lists something.`
        : `Nothing here is of lines ${listed(lines.map(String), 12)} of “${source}”, which list something.`,
    hint: 'Add the expectations with their lines, or a claim that says what is wrong; "items" of the source says which lines count.',
  },
  'partial-role': {
    severity: 'warning',
    message: (role: string, why: string) => `${role} was read only in part: ${why}`,
    hint: 'Add what is missing from its page, then remove "partial"; until then every screen that shows the role says so.',
  },
  'named-with-text': {
    severity: 'error',
    message: (role: string) => `${role} is only named, yet has expectations that nobody would see.`,
    hint: 'Set its status to "open" or "future".',
  },
  'no-grade': {
    severity: (_: string, status: string) => (status === 'named' ? 'info' : 'warning'),
    message: (role: string, _status: string) => `${role} has no grade.`,
    hint: 'It is drawn in the band without a grade; add one where a source states it.',
  },
  'unexplained-grade': {
    severity: 'warning',
    message: (role: string) => `The grade of ${role} is inferred, but not said from what.`,
    hint: 'Fill in "from".',
  },
  'repeated-text': {
    severity: 'warning',
    message: (role: string, text: string) => `${role} lists the same thing twice: "${text}"`,
    hint: 'Kept as the source has it; remove it if the repetition is yours.',
  },
  'shared-title': {
    severity: 'info',
    message: (title: string, ids: readonly string[]) =>
      `"${title}" is the title of ${ids.length} roles: ${firstOf(ids)}.`,
    hint: 'Labels tell them apart by their families; keep both only if both exist.',
  },
  'no-roles': {
    severity: 'warning',
    message: (families: number) =>
      families === 0 ? 'The dataset has no job families.' : 'No job family has a role.',
    hint: 'Add families/<id>.json with its roles: until then there is nothing to see.',
  },
  'unusable-grade': {
    severity: 'error',
    message: (value: string, parts: readonly string[]) =>
      `The grade "${value}" cannot be the name of its page: ${parts.map((part) => `"${part}"`).join(' and ')} ${parts.length === 1 ? 'is' : 'are'} no name of a folder.`,
    hint: 'Between slashes there must be something, of at most 200 bytes, and not ".", "..", "index.html" or, after a slash, "matrix".',
  },
  'alike-grades': {
    severity: 'warning',
    message: (value: string, other: string) =>
      `The grades "${value}" and "${other}" differ by capital letters alone.`,
    hint: 'If they are one, write it in one way. Their pages are two files that disks of Windows and macOS take for one.',
  },
  'self-relation': {
    severity: 'error',
    message: (id: string) => `"${id}" is related to itself.`,
    hint: 'Remove this relation.',
  },
  'misplaced-family': {
    severity: 'error',
    message: (kind: RelationKind) =>
      `A whole family stands at an end of a relation of kind ${kind}.`,
    hint: 'Only promotions and switches may begin or end at a family; name a role of it.',
  },
  'own-family': {
    severity: 'warning',
    message: (role: string, family: string) =>
      `A step joins ${role} with its own family, ${family}.`,
    hint: 'Name the role of the family that the step begins or ends at, if the source tells it.',
  },
  'unequal-equivalence': {
    severity: 'warning',
    message: (both: string, kind: RelationKind) =>
      `${both} is called ${kind} across different grades.`,
    hint: 'Check both grades against the source.',
  },
  'misplaced-gate': {
    severity: 'error',
    message: (kind: RelationKind) => `A gate stands on a relation of kind ${kind}.`,
    hint: 'Only promotions and switches have gates.',
  },
  'misplaced-scope': {
    severity: 'error',
    message: (kind: RelationKind) =>
      `A scope, a join or an exception stands on a relation of kind ${kind}.`,
    hint: 'Only extends has a scope, a join and exceptions.',
  },
  'unheld-parent': {
    severity: 'warning',
    message: (child: string, parent: string) =>
      `${child} extends ${parent}, whose expectations are not in the dataset.`,
    hint: 'Its effective view is incomplete and says so; describe the parent to mend it.',
  },
  'repeated-relation': {
    severity: 'warning',
    message: (kind: RelationKind, from: string, to: string) =>
      `This ${kind} from "${from}" to "${to}" is stated twice in one place.`,
    hint: 'Remove one of the two.',
  },
  'conflicting-gates': {
    severity: 'warning',
    message: (from: string, to: string) =>
      `The step from "${from}" to "${to}" has two different gates.`,
    hint: 'Both are kept and shown; drop one only if its source is wrong.',
  },
  'faint-accent': {
    severity: 'error',
    message: (theme: Theme, colour: string, { of, ratio }: Shortfall, _nearest: string) =>
      of === 'page'
        ? `In the ${theme} theme the accent ${colour} has a contrast of ${rounded(ratio)} to the page, which takes ${LEAST.page}.`
        : `In the ${theme} theme letters on the accent ${colour} have a contrast of ${rounded(ratio)} at best, which takes ${LEAST.letters}.`,
    hint: (_theme: Theme, _colour: string, _: Shortfall, nearest: string) =>
      `The nearest colour that does is ${nearest}. One for each theme: { "light": "#…", "dark": "#…" }.`,
  },
  ...RELATION_PROBLEMS,
} as const satisfies Record<string, AnyProblemEntry>;

/** An id that was published and leads nowhere now. */
interface Lost {
  readonly what: string;
  readonly alias: string;
  readonly address: string;
  /** Where to look for what it has become. */
  readonly file: string;
  /** The new id that it most likely has. */
  readonly heir: string | undefined;
}

/** An id that was published and stands for something else now. */
interface Changed {
  readonly what: string;
  readonly id: string;
  readonly address: string;
  /** What it stands for now. */
  readonly title: string;
  readonly file: string;
  /** The id under which what it stood for is found now, where that is known. */
  readonly heir: { readonly id: string; readonly file: string } | undefined;
}

export type DatasetFacts = FactsOf<typeof PROBLEMS>;
export type DatasetCode = keyof DatasetFacts | Claim['code'];
/** A problem that reading or checking a dataset finds. */
export type DatasetProblem = Problem<DatasetCode>;

export const problem = problemsBy<DatasetFacts>(PROBLEMS);
/** The problem that a claim is: what the source says stays, and is shown. */
export const claimProblem = problemsBy<FactsOf<typeof CLAIM_PROBLEMS>>(CLAIM_PROBLEMS);
