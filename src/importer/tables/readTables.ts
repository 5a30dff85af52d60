import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { isUnnamed, jobOf } from '#src/lexicon/tables.ts';
import type { ChosenColumn } from '../choices/choices.ts';
import type {
  PageReading,
  RecognisedColumn,
  RecognisedTable,
  RoleReading,
} from '../extract/reading.ts';
import type { Grid } from '../outline/grid.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';
import { noteOf } from './across.ts';
import { type FamilyRole, readTable, type TableReading } from './collect.ts';
import { type ColumnMap, readHead } from './columns.ts';
import { emptyPage, joinPages } from './pages.ts';
import { isRoleLabel } from './roleLabel.ts';

/** A table with what is called by it: its sheet, else its file. */
interface Named {
  readonly grid: Grid;
  readonly name: string;
  readonly reading: TableReading | undefined;
}

/**
 * Reads the tables of a file as pages, one for each family that a column or a sheet names. What a sheet or a file is
 * called completes levels that stand alone, and is the role itself where the table names none. Never throws; every word
 * of a cell is in a page, or in a problem of one.
 */
export function readTables(
  file: string,
  grids: readonly Grid[],
  map: ColumnMap = new Map(),
  chosen: readonly ChosenColumn[] = [],
): readonly PageReading[] {
  const isOne = grids.filter(({ rows }) => rows.length > 0).length <= 1;
  const pages = joinPages(
    grids.flatMap((grid) =>
      pagesOf(file, readGrid(grid, { file, base: baseOf(file), isOne, map, chosen })),
    ),
  );
  const missing = map.size === 0 ? [] : missingColumns(file, grids, map);
  const [first = emptyPage(file, ''), ...rest] = pages;
  return [{ ...first, problems: [...missing, ...first.problems] }, ...rest];
}

/** The file that a table is of. */
interface Book {
  readonly file: string;
  /** Its name as people would write it. */
  readonly base: string;
  /** Whether no other table is in it, so that its name is that of the table. */
  readonly isOne: boolean;
  readonly map: ColumnMap;
  readonly chosen: readonly ChosenColumn[];
}

/** Reads a table; one that names no role may be of the role that its sheet or its file is called by. */
function readGrid(grid: Grid, { file, base, isOne, map, chosen }: Book): Named {
  const sheet = grid.name && !isUnnamed(grid.name.trim()) ? grid.name.trim() : '';
  const name = isOne && isGeneric(sheet) ? '' : sheet;
  const job = jobOf(name || base) || name || base;
  const context = { file, job, title: job, map, chosen };
  const reading = readTable(grid, context);
  const role = [name, ...(isOne ? [base] : [])].find(isRoleLabel);
  if (reading?.roles.length || !role) return { grid, name, reading };
  return { grid, name, reading: asRole(readTable(grid, { ...context, role }), role) ?? reading };
}

function pagesOf(file: string, { grid, name, reading }: Named): readonly PageReading[] {
  if (!reading) return unread(file, grid, name);
  const title = name || reading.title || baseOf(file);
  const families = [...Map.groupBy(reading.roles, ({ family }) => family)];
  const [first = ['', []] as const, ...others] = families;
  const job = jobOf(title) || title;
  const page = ([family, roles]: readonly [string, readonly FamilyRole[]]): PageReading => {
    const department = roles.find((role) => role.department)?.department;
    return {
      ...emptyPage(file, family || job),
      ...(department ? { department } : {}),
      roles: roles.map((role) => withoutFamily(role, department)),
      relations: reading.relations
        .filter((each) => each.family === family)
        .map(({ family: _, ...rest }) => rest),
    };
  };
  const isTitleKept = !reading.title || (reading.title === job && first[0] === '');
  const whole: PageReading = {
    ...page(first),
    summary: [...(isTitleKept ? [] : [{ text: reading.title ?? '', line: 1 }]), ...reading.summary],
    lists: reading.lists,
    // A title that is told as such is not left out.
    notes: reading.notes.filter(({ text }) => text !== reading.title),
    problems: reading.problems,
    tables: [{ ...reading.recognised, ...(grid.name ? { name: grid.name } : {}) }],
  };
  return [whole, ...others.map(page)];
}

/** A role as one of its page; a department that is not the page's stays as a note. */
function withoutFamily(
  { family: _, department, ...role }: FamilyRole,
  ofPage: string | undefined,
): RoleReading {
  if (department === undefined || department === ofPage) return role;
  return { ...role, notes: [...role.notes, { text: department, line: role.line }] };
}

/** A table that names no role, as the role that its sheet or file is called by. */
function asRole(reading: TableReading | undefined, title: string): TableReading | undefined {
  if (!reading) return undefined;
  const { recognised, lists, summary, notes } = reading;
  if (reading.roles.length > 0 || SECTION_KINDS.every((section) => lists[section].length === 0))
    return undefined;
  const role: FamilyRole = {
    family: '',
    title,
    line: recognised.line,
    path: [],
    summary,
    grades: [],
    lists,
    indicators: [],
    hiring: [],
    notes: [],
  };
  return { ...reading, roles: [role], lists: bySection(() => []), summary: [], notes };
}

/** A table of which nothing was understood: its rows are told, so that none of its words is lost. */
function unread(file: string, grid: Grid, name: string): readonly PageReading[] {
  const rows = grid.rows.flatMap(noteOf);
  if (rows.length === 0 && grid.name) return [];
  const problem = tableProblem(
    'unread-table',
    placeOn(file, rows[0]?.line ?? 1),
    grid.name ?? '',
    rows.slice(0, 1).map(({ text }) => text),
  );
  return [{ ...emptyPage(file, name), notes: rows, problems: [problem], tables: [unknown(grid)] }];
}

/** A table as it would have to be explained: its first row for a head. */
function unknown({ name, rows }: Grid): RecognisedTable {
  const head = rows.find(({ cells }) => cells.some(({ text }) => text.trim()));
  return {
    ...(name ? { name } : {}),
    line: head?.line ?? 1,
    shape: 'unknown',
    columns: (head?.cells ?? []).flatMap(({ text }, at): RecognisedColumn[] =>
      text.trim() ? [{ at, head: text.trim(), meaning: 'detail', by: 'contents' }] : [],
    ),
  };
}

/** What `--map` names and no table has. */
function missingColumns(
  file: string,
  grids: readonly Grid[],
  map: ColumnMap,
): readonly ImportProblem[] {
  const cells = new Set(
    grids.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ text }) => plainWords(text).join(' '))),
    ),
  );
  const pairs = [...map].filter(([, column]) => !cells.has(plainWords(column).join(' ')));
  if (pairs.length === 0) return [];
  return [
    tableProblem(
      'no-such-column',
      placeOn(file, 1),
      pairs.map(([meaning, column]) => `${meaning}=${column}`),
    ),
  ];
}

/** Whether a name says only that here is a ladder: `Matrix`, `Levels`. */
function isGeneric(name: string): boolean {
  return name === '' || jobOf(name) === '' || readHead(name) !== undefined;
}

/** The name of a file as people would write it: `head-cook.csv` is of a Head Cook. */
function baseOf(file: string): string {
  const name = (file.split('/').at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  const isPlain = name === name.toLowerCase();
  return isPlain ? name.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
}
