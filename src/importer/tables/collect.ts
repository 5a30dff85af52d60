import { bySection } from '#src/domain/sections.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import type {
  ItemReading,
  ListsReading,
  Passage,
  RecognisedTable,
  RoleReading,
} from '../extract/reading.ts';
import type { Grid } from '../outline/grid.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { saysNothing } from './cells.ts';
import { isIdentity, type OwnedRecord, ownersOf } from './identify.ts';
import { leftoversOf } from './leftovers.ts';
import { recordsOf } from './records.ts';
import { type FindRole, relationsOf, roleFinder, type TableRelation } from './relations.ts';
import { readRoleLabel } from './roleLabel.ts';
import { type Reading, statementsOf } from './statements.ts';
import type { Field, Statement, TableContext } from './table.ts';

/** What a table says, of its roles and of whatever it stands under. */
export interface TableReading {
  readonly recognised: RecognisedTable;
  /** The words of a row over the head that are one cell: the title of the table. */
  readonly title?: string;
  /** Each role once, in the order of the table, with the family that the table says it is of. */
  readonly roles: readonly FamilyRole[];
  /** What is said of no role of the table: of the role or the page that it stands under. */
  readonly lists: ListsReading;
  readonly summary: readonly Passage[];
  readonly notes: readonly Passage[];
  readonly relations: readonly TableRelation[];
  readonly problems: readonly ImportProblem[];
}

export interface FamilyRole extends RoleReading {
  /** Empty where the table says none. */
  readonly family: string;
  readonly department?: string;
}

/**
 * Reads a table of roles in any of the forms in which people keep one: a row for each expectation, a row or a column for
 * each role, a grid of jobs. Nothing where it shows neither roles nor what one asks of them; else every word of it is in
 * what is read or in a problem.
 */
export function readTable(grid: Grid, context: TableContext): TableReading | undefined {
  const table = recordsOf(grid, context);
  if (!table) return undefined;
  const owned = ownersOf(table.records, context);
  const find = roleFinder(owned, context);
  const reading: Reading = {
    context,
    isRole: (name) => find(name, '') !== undefined,
    hasScores: hasScores(table.records.flatMap(({ fields }) => fields)),
  };
  const told = owned.map(
    (own): Told => ({
      own,
      says: own.record.fields.flatMap((field) => statementsOf(field, reading)),
    }),
  );
  const [nobodys, somebodys] = [
    told.filter(({ own }) => own.title === undefined),
    told.filter(({ own }) => own.title !== undefined),
  ];
  const isKeyed =
    somebodys.length > 0 || table.recognised.columns.some(({ meaning }) => meaning === 'role');
  const loose = isKeyed ? [] : nobodys.flatMap(({ says }) => says);
  const byRole = [...Map.groupBy(somebodys, keyOf).values()];
  const roles = byRole.map(roleOf);
  const related = [
    ...byRole.map((own, at) => relatedOf(own, roles[at], roles[at - 1], find, context.file)),
    relationsOf(loose, { title: context.role ?? '', family: '' }, undefined, find, context.file),
  ];
  const whole: TableReading = {
    recognised: table.recognised,
    ...(table.title ? { title: table.title } : {}),
    roles,
    lists: listsOf(loose),
    summary: passages(loose, 'summary'),
    notes: [...table.notes, ...passages(loose, 'note')],
    relations: related.flatMap(({ relations }) => relations),
    problems: [
      ...table.problems,
      ...related.flatMap(({ problems }) => problems),
      ...(isKeyed ? nobodys.flatMap(({ own }) => roleless(own, context.file)) : []),
      ...told.flatMap((each) => textless(each, context.file)),
    ],
  };
  const leftovers = leftoversOf(grid, [whole, context.title], context.file);
  return { ...whole, problems: [...whole.problems, ...leftovers] };
}

/** The relations of a role; the role before it is the one above it in its family, or left of it. */
function relatedOf(
  told: readonly Told[],
  own: FamilyRole | undefined,
  above: FamilyRole | undefined,
  find: FindRole,
  file: string,
) {
  const rung = own ?? { title: '', family: '' };
  const before = above?.family === rung.family ? above.title : undefined;
  return relationsOf(
    told.flatMap(({ says }) => says),
    rung,
    before,
    find,
    file,
  );
}

interface Told {
  readonly own: OwnedRecord;
  readonly says: readonly Statement[];
}

function keyOf({ own: { family, title = '' } }: Told): string {
  return `${family}\n${plainWords(title).join(' ') || title}`;
}

const LEAST_SCORES = 2;

/** Whether bare numbers under the names of skills are how well these are mastered: several skills have some. */
function hasScores(fields: readonly Field[]): boolean {
  const scored = fields.filter(
    ({ meaning, cell }) => meaning === 'group' && /^\d(?:\.\d)?$/.test(cell.text.trim()),
  );
  return new Set(scored.map(({ names }) => names.at(-1))).size >= LEAST_SCORES;
}

function roleOf(told: readonly Told[]): FamilyRole {
  const says = told.flatMap((each) => each.says);
  const [first] = told;
  const { title = '', family = '', department, level } = first?.own ?? {};
  const line = first?.own.record.line ?? 1;
  const stated = says.flatMap((each) => (each.says === 'grade' ? [each] : []));
  const grades =
    stated.length === 0 && level !== undefined
      ? [{ value: level, text: spelledLevel(told) ?? level, line }]
      : stated;
  const track = says.find((each) => each.says === 'track');
  const spelled = told.map(({ own }) =>
    own.record.fields.find(({ meaning }) => meaning === 'role')?.cell.text.trim(),
  );
  return {
    title,
    family,
    ...(department ? { department } : {}),
    line,
    path: [],
    summary: uniqueBy(passages(says, 'summary'), ({ text }) => text),
    grades: uniqueBy(grades, ({ value }) => value).map(({ value, text, line: at }) => ({
      value,
      text,
      line: at,
    })),
    lists: listsOf(says),
    indicators: [],
    hiring: [],
    notes: [
      ...uniqueBy(passages(says, 'note'), ({ text }) => text),
      ...otherSpellings(title, spelled, line),
    ],
    ...(track?.says === 'track' ? { track: track.text } : {}),
  };
}

/** The words of the cell or head that says the level. */
function spelledLevel(told: readonly Told[]): string | undefined {
  return told.flatMap(({ own }) => own.levelText ?? [])[0];
}

/** What its cells call the role besides the words of its title. */
function otherSpellings(
  title: string,
  spelled: readonly (string | undefined)[],
  line: number,
): readonly Passage[] {
  const words = new Set(plainWords(title));
  const others = new Set(spelled.filter((text): text is string => Boolean(text)));
  return [...others]
    .filter(
      (text) =>
        plainWords(text).some((word) => !words.has(word)) &&
        readRoleLabel(text).level === undefined,
    )
    .map((text) => ({ text, line }));
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].reverse();
}

function passages(says: readonly Statement[], kind: 'summary' | 'note'): readonly Passage[] {
  return says.flatMap((each) =>
    each.says === kind && 'text' in each ? [{ text: each.text, line: each.line }] : [],
  );
}

/** The items by section, each with the examples that follow upon it; what a merged cell repeats stands once. */
function listsOf(says: readonly Statement[]): ListsReading {
  const items = withoutSpans(
    says.flatMap((each, at) => (each.says === 'item' ? { each, at } : [])),
  );
  return bySection((section) =>
    items
      .filter(({ each }) => each.section === section)
      .map(({ each, at }) => itemReading(each, examplesBehind(says, at))),
  );
}

function itemReading(
  { text, line, under, group, area, isSkill }: Item,
  examples: readonly Passage[],
): ItemReading {
  return {
    text,
    line,
    ...(under.length > 0 ? { under } : {}),
    ...(group ? { group } : {}),
    ...(area ? { area } : {}),
    ...(isSkill ? { isSkill } : {}),
    details: [],
    ...(examples.length > 0 ? { examples } : {}),
  };
}

type Item = Extract<Statement, { readonly says: 'item' }>;

/** Without what a merged cell repeats. */
function withoutSpans<T extends { readonly each: Item }>(items: readonly T[]): readonly T[] {
  if (!items.some(({ each }) => each.isSpanned)) return items;
  const seen = new Set<string>();
  return items.filter(({ each: { isSpanned, section, under, text } }) => {
    const key = JSON.stringify([section, under, text]);
    const isRepeated = isSpanned && seen.has(key);
    seen.add(key);
    return !isRepeated;
  });
}

/** The examples between an item and whatever comes next, or is of another line. */
function examplesBehind(says: readonly Statement[], at: number): readonly Passage[] {
  const examples: Passage[] = [];
  for (let next = at + 1; next < says.length; next += 1) {
    const each = says[next];
    if (each?.line !== says[at]?.line || each?.says === 'item') break;
    if (each?.says === 'example') examples.push({ text: each.text, line: each.line });
  }
  return examples;
}

/** A row of a table of roles that names none. */
function roleless({ record }: OwnedRecord, file: string): readonly ImportProblem[] {
  const words = record.fields
    .flatMap(({ cell, names }) => [...names, cell.text.trim()])
    .filter((text) => text && !saysNothing(text));
  if (words.length === 0) return [];
  return [
    assemblingProblem('no-role', placeOn(file, record.line), {
      row: quotedWhole([...new Set(words)].join(' – ')),
    }),
  ];
}

/** The names of sections and skills in a row that says nothing of them. */
function textless({ own, says }: Told, file: string): readonly ImportProblem[] {
  const { record, title = '' } = own;
  const names = record.fields.filter(({ meaning }) => meaning === 'skill' || meaning === 'section');
  if (names.length === 0 || says.some((each) => each.says !== 'grade' && each.says !== 'track'))
    return [];
  if (
    record.fields.some(
      (field) =>
        !isIdentity(field) &&
        !saysNothing(field.cell.text) &&
        (field.meaning === 'text' || field.meaning === 'list'),
    )
  )
    return [];
  return [
    assemblingProblem(
      'no-text',
      placeOn(file, record.line),
      quotedWhole(names.map(({ cell }) => cell.text).join(' – ')),
      title,
    ),
  ];
}

/** Words in quotation marks, uncut, since they stand nowhere else. */
function quotedWhole(text: string): string {
  return `“${text.trim().replaceAll(/\s+/g, ' ')}”`;
}
