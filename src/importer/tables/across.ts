import type { Section } from '#src/domain/sections.ts';
import { hasTitleForm } from '#src/lexicon/form.ts';
import { isRank } from '#src/lexicon/titleForm.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import type { ColumnChoice } from '../choices/choices.ts';
import type { RecognisedColumn } from '../extract/reading.ts';
import type { GridCell, GridRow } from '../outline/grid.ts';
import { isCode, isTick, saysNothing } from './cells.ts';
import { isCompetency, readHead, sectionNamed } from './columns.ts';
import { bannerOf, type Layout, ownerOf } from './layout.ts';
import { isRoleLabel, readRoleLabel } from './roleLabel.ts';
import type { Field, Meaning, Records, TableRecord } from './table.ts';

/** Reads a table whose columns are roles and whose rows are what is asked of them, or what else is told of each. */
export function recordsAcross(layout: Layout, roleColumns: readonly number[]): Records {
  const first = roleColumns[0] ?? 0;
  const others = layout.head.cells.flatMap((_, at) => (roleColumns.includes(at) ? [] : [at]));
  const isProse = (at: number) => {
    const chosen = layout.chosen.get(at);
    return chosen === undefined ? isDescription(layout, at) : !NAMING_ROWS.has(chosen);
  };
  const labels = others.filter((at) => at < first && !isProse(at));
  const described = others.filter((at) => !labels.includes(at));
  const rows = namedRows(layout, labels, roleColumns);
  const upper = upperHead(layout, roleColumns);
  const records = roleColumns.map((at): TableRecord => {
    const head = layout.head.cells[at];
    const reading = layout.heads[at];
    const section = reading?.meaning === 'list' ? reading.section : undefined;
    const own = rows.flatMap((row) => fieldOf(row, at, section));
    const label = ownerOf(reading) ?? head?.text.trim();
    return {
      line: layout.head.line,
      ...(label ? { label } : {}),
      ...(head?.href ? { href: head.href } : {}),
      fields: [...upperFields(upper, at, layout.head), ...own],
    };
  });
  const headOf = (at: number) => layout.head.cells[at]?.text.trim() ?? '';
  const column = (at: number, meaning: string): RecognisedColumn => ({
    at,
    head: headOf(at),
    meaning,
    by: layout.chosen.has(at) ? 'map' : layout.heads[at] ? 'name' : 'contents',
  });
  return {
    recognised: {
      ...(layout.name ? { name: layout.name } : {}),
      line: layout.head.line,
      shape: 'matrix',
      columns: [
        ...labels.filter((at) => headOf(at)).map((at) => column(at, 'label')),
        ...roleColumns.filter((at) => headOf(at)).map((at) => column(at, 'role')),
        ...described.filter((at) => headOf(at)).map((at) => column(at, 'detail')),
        ...layout.body.flatMap((row) => sectionRow(row, roleColumns)),
        ...rows.flatMap(({ kind, names, section }): RecognisedColumn[] =>
          kind === 'group'
            ? []
            : [{ head: names.at(-1) ?? '', meaning: section ?? kind, by: 'name' }],
        ),
      ],
    },
    records,
    notes: [
      ...layout.before.flatMap((row) => noteOf(row === upper ? without(row, roleColumns) : row)),
      ...rows.flatMap(({ row, names }) =>
        described.flatMap((at) => descriptionOf(row, at, names, headOf(at))),
      ),
      ...emptyNames(layout, labels, roleColumns),
    ],
    problems: [],
  };
}

/** A column of a matrix of which somebody says one of these names its rows. */
const NAMING_ROWS: ReadonlySet<ColumnChoice> = new Set<ColumnChoice>(['skill', 'section', 'group']);

/** A row of a matrix with what it is called, and what that means. */
interface NamedRow {
  readonly row: GridRow;
  readonly names: readonly string[];
  readonly kind: Meaning;
  readonly section?: Field['section'];
  /** Whether it is one skill as it rises from role to role. */
  readonly isSkill?: true;
}

/** What a row may tell of each role besides what it asks: the names of other columns may as well be skills. */
const TOLD: ReadonlySet<Meaning> = new Set<Meaning>([
  'role',
  'grade',
  'track',
  'summary',
  'reportsTo',
  'nextRole',
  'previousRole',
  'equivalent',
  'list',
]);

function namedRows(
  { head, body }: Layout,
  labels: readonly number[],
  roleColumns: readonly number[],
): readonly NamedRow[] {
  let group: readonly string[] = [];
  let above: readonly string[] = [];
  return body.flatMap((row): NamedRow[] => {
    const own = labels.map((at) => row.cells[at]?.text.trim() ?? '');
    if (isGroupRow(row, roleColumns)) {
      group = own.filter(Boolean).slice(0, 1);
      above = [];
      return [];
    }
    const at = own.findLastIndex(Boolean);
    const label = own[at];
    const heading = head.cells[labels[at] ?? -1]?.text ?? '';
    // What a label stands for is written once: a blank below repeats it, until another stands to the left.
    const changed = own.findIndex((text, i) => text && text !== above[i]);
    const isCarried = (place: number) => changed < 0 || place < changed;
    const filled = own.map((text, i) => text || (isCarried(i) ? (above[i] ?? '') : ''));
    above = filled;
    const names = [...new Set([...group, ...filled.filter(Boolean)])];
    const cells = roleColumns.flatMap((at) => row.cells[at] ?? []);
    if (label !== undefined && isCompetency(label, heading))
      return [{ row, names, kind: 'group', section: 'competencies' satisfies Section }];
    const told = kindOf(label ?? names.at(-1) ?? '', cells);
    const isSkill = told.kind === 'group' && asksOneThing(cells);
    return [{ row, names, ...told, ...(isSkill ? { isSkill } : {}) }];
  });
}

const SHORT_WORDS = 6;

/** What a row tells: by its label where what stands in it suits that, by its cells where it has no label. */
function kindOf(
  label: string,
  cells: readonly GridCell[],
): { kind: Meaning; section?: Field['section'] } {
  const filled = cells.filter(({ text }) => !saysNothing(text));
  if (!label) return { kind: kindByCells(filled) };
  const head = readHead(label);
  const isShort = filled.every(({ text }) => text.split(/\s+/).length <= SHORT_WORDS);
  if (head?.meaning === 'list') return { kind: 'list', section: head.section };
  if (head && TOLD.has(head.meaning) && (isShort || head.meaning === 'summary')) {
    return { kind: head.meaning };
  }
  const codes = filled.filter(
    ({ text }) => isCode(text) && !isTick(text) && !/^\d(?:\.\d)?$/.test(text.trim()),
  ).length;
  return { kind: filled.length > 0 && codes * 2 > filled.length ? 'detail' : 'group' };
}

/** Whether most roles are asked one thing in a row: where they have lists it is an area, and each line grows by itself. */
function asksOneThing(cells: readonly GridCell[]): boolean {
  const filled = cells.filter(({ text }) => !saysNothing(text));
  return filled.filter(({ lines }) => lines.length === 1).length * 2 > filled.length;
}

function kindByCells(filled: readonly GridCell[]): Meaning {
  if (filled.length === 0 || !filled.every(({ text }) => isRoleLabel(text))) return 'group';
  return filled.every(({ text }) => readRoleLabel(text).title === undefined) ? 'grade' : 'role';
}

/** A row that only names the section of the rows below it. */
function sectionRow(row: GridRow, roleColumns: readonly number[]): readonly RecognisedColumn[] {
  const head = row.cells[0]?.text.trim() ?? '';
  const section = isGroupRow(row, roleColumns) ? sectionNamed(head) : undefined;
  return section ? [{ head, meaning: section, by: 'name' }] : [];
}

/** A row that only names what the rows below it are of. */
function isGroupRow(row: GridRow, roleColumns: readonly number[]): boolean {
  if (row.cells.some(({ isSpanned }) => isSpanned) && bannerOf(row) !== undefined) return true;
  return (
    roleColumns.every((at) => !row.cells[at]?.text.trim()) &&
    !roleColumns.includes(0) &&
    Boolean(row.cells[0]?.text.trim())
  );
}

function fieldOf(
  { row, names, kind, section, isSkill }: NamedRow,
  at: number,
  ofColumn: Field['section'],
): readonly Field[] {
  const cell = row.cells[at];
  if (!cell?.text.trim()) return [];
  const own = section ?? (kind === 'group' ? ofColumn : undefined);
  const head = names.at(-1) ?? '';
  return [
    {
      meaning: kind,
      ...(own ? { section: own } : {}),
      head,
      names,
      ...(isSkill ? { isSkill } : {}),
      cell,
      line: row.line,
    },
  ];
}

/** The row above the head, where it says more of the roles: the job over its levels, the family, the track. */
function upperHead({ before }: Layout, roleColumns: readonly number[]): GridRow | undefined {
  const row = before.at(-1);
  if (!row || bannerOf(row) !== undefined) return undefined;
  const says = roleColumns.filter((at) => row.cells[at]?.text.trim());
  const isShort = says.every(
    (at) => (row.cells[at]?.text ?? '').split(/\s+/).length <= SHORT_WORDS,
  );
  return says.length >= Math.min(2, roleColumns.length) && isShort ? row : undefined;
}

function upperFields(upper: GridRow | undefined, at: number, head: GridRow): readonly Field[] {
  const [cell, below] = [upper?.cells[at], head.cells[at]?.text.trim() ?? ''];
  const text = cell?.text.trim();
  if (!cell || !text || text === below) return [];
  const beside = head.cells.filter((_, other) => upper?.cells[other]?.text.trim() === text);
  const meaning = upperMeaning(
    text,
    below,
    beside.map((each) => each.text),
  );
  return [{ meaning, head: '', names: [], cell, line: 0 }];
}

/**
 * What stands over the name of a role: its level, its track, its job where it has only a level, else its family. A rank may be
 * the whole of a title (_Director_), and is where others under the same words have theirs.
 */
function upperMeaning(upper: string, head: string, beside: readonly string[]): Meaning {
  if (readRoleLabel(upper).title === undefined) return 'grade';
  if (trackNamed(upper)) return 'track';
  const { title } = readRoleLabel(head);
  const titles = beside.map((each) => readRoleLabel(each).title);
  const isPart = (each: string | undefined) => each === undefined || isRank(each);
  const saysOnlyLevel = title === undefined || (isRank(title) && titles.every(isPart));
  return saysOnlyLevel && hasTitleForm(upper) ? 'role' : 'family';
}

const PROSE_WORDS = 6;
const DESCRIBING: ReadonlySet<Meaning> = new Set<Meaning>(['text', 'summary', 'example', 'detail']);

/** Whether a column describes the rows rather than naming them. */
function isDescription({ body, heads }: Layout, at: number): boolean {
  const meaning = heads[at]?.meaning;
  if (meaning && DESCRIBING.has(meaning)) return at > 0;
  const cells = body.flatMap(({ cells: row }) => (row[at]?.text.trim() ? [row[at].text] : []));
  const words = cells.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return at > 0 && cells.length > 0 && words / cells.length > PROSE_WORDS;
}

function descriptionOf(row: GridRow, at: number, names: readonly string[], head: string) {
  const text = row.cells[at]?.text.trim();
  if (!text || row.cells[at]?.isSpanned) return [];
  const what = [names.at(-1), head].filter(Boolean).join(', ');
  return [{ text: what ? `${what}: ${text}` : text, line: row.line }];
}

/** Names of rows under which nothing stands. */
function emptyNames({ body }: Layout, labels: readonly number[], roleColumns: readonly number[]) {
  return body.flatMap((row, at) => {
    const next = body[at + 1];
    const isEmpty = isGroupRow(row, roleColumns) && (!next || isGroupRow(next, roleColumns));
    const texts = [...new Set(row.cells.map(({ text }) => text.trim()))].filter(Boolean);
    const rest = isEmpty
      ? texts
      : texts.length > 1 && isGroupRow(row, roleColumns)
        ? texts.slice(1)
        : [];
    const silent = roleColumns.every((place) => saysNothing(row.cells[place]?.text ?? ''));
    const label = labels.map((place) => row.cells[place]?.text.trim()).filter(Boolean);
    if (silent && !isGroupRow(row, roleColumns) && label.length > 0) {
      return [{ text: label.join(' – '), line: row.line }];
    }
    return rest.length > 0 ? [{ text: rest.join(' – '), line: row.line }] : [];
  });
}

/** What a row says in other columns than these. */
function without(row: GridRow, columns: readonly number[]): GridRow {
  return { ...row, cells: row.cells.filter((_, at) => !columns.includes(at)) };
}

/** A row that is only told, each cell once. */
export function noteOf({ cells, line }: GridRow) {
  const texts = cells.filter(({ isSpanned, text }) => !isSpanned && text.trim());
  if (texts.length === 0) return [];
  return [{ text: texts.map(({ text }) => text.trim()).join(' – '), line }];
}
