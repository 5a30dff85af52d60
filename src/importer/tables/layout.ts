import { hasTitleForm } from '#src/lexicon/form.ts';
import { isRank } from '#src/lexicon/titleForm.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import { type ChosenColumn, type ChosenColumns, columnsChosen } from '../choices/choices.ts';
import type { Grid, GridCell, GridRow } from '../outline/grid.ts';
import { type ColumnMap, type HeadReading, readHead } from './columns.ts';
import { areRoleLabels, isRoleLabel, readRoleLabels } from './roleLabel.ts';

/** A table parted into what stands over it, its head, and the rest. */
export interface Layout {
  readonly name?: string;
  /** Rows over the head: a title, remarks. */
  readonly before: readonly GridRow[];
  readonly head: GridRow;
  readonly body: readonly GridRow[];
  /** What the cells of the head mean by their names. */
  readonly heads: readonly (HeadReading | undefined)[];
  /** The columns whose heads name roles or levels. */
  readonly roleColumns: readonly number[];
  /** What somebody says of its columns. */
  readonly chosen: ChosenColumns;
}

/** A head further down than this is not looked for. */
const DEEPEST_HEAD = 30;

/** Finds the head of a table: the row, not always the first, whose cells name columns, roles or levels best. */
export function layOut(
  grid: Grid,
  map: ColumnMap | undefined,
  known: (text: string) => boolean,
  chosen: readonly ChosenColumn[] = [],
): Layout | undefined {
  const rows = grid.rows.filter(({ cells }) => cells.some(({ text }) => text.trim()));
  if (rows.length === 0) return undefined;
  const read = rows.slice(0, DEEPEST_HEAD).map((row) => readRow(row, map, known));
  const scores = read.map((row, at) => scoreOf(row, [read[at - 1], read[at + 1]]));
  const best = scores.indexOf(Math.max(...scores));
  const told = rows.findIndex(({ line }) => columnsChosen(chosen, grid.name, line).size > 0);
  const likely = statedHead(grid, rows) ?? ((scores[best] ?? 0) > 0 ? best : 0);
  const isUnder = told < 0 && isUnderTitles(rows, likely, read[likely]);
  const at = told >= 0 ? told : isUnder ? likely - 1 : likely;
  const head = rows[at];
  const found =
    head && (isUnder ? overLevels(head, read, likely) : (read[at] ?? readRow(head, map, known)));
  if (!head || !found) return undefined;
  return {
    ...(grid.name ? { name: grid.name } : {}),
    before: rows.slice(0, at),
    head,
    body: rows.slice(at + 1),
    heads: found.heads,
    roleColumns: found.roleColumns,
    chosen: columnsChosen(chosen, grid.name, head.line),
  };
}

/** The last of the rows that the form itself calls the head. */
function statedHead({ headRows }: Grid, rows: readonly GridRow[]): number | undefined {
  if (headRows === undefined || headRows < 1 || headRows > Math.min(rows.length, DEEPEST_HEAD))
    return undefined;
  const head = rows[headRows - 1];
  const isEmpty = head?.cells.every(({ text }) => !text.trim());
  return isEmpty ? undefined : headRows - 1;
}

const LONGEST_HEAD = 80;

interface RowReading {
  readonly heads: readonly (HeadReading | undefined)[];
  readonly roleColumns: readonly number[];
  /** Cells that are too long for heads. */
  readonly long: number;
  /** Whether it is one cell in a table of several columns. */
  readonly isAlone: boolean;
}

function readRow(
  { cells }: GridRow,
  map: ColumnMap | undefined,
  known: (text: string) => boolean,
): RowReading {
  const own = cells.map((cell) => (isRepeated(cell, cells) ? undefined : cell.text.trim()));
  const heads = own.map((text) => (text ? readHead(text, map) : undefined));
  const names = cells.map(
    ({ text }, at) => ownerOf(heads[at]) ?? (heads[at] || text.length > LONGEST_HEAD ? '' : text),
  );
  const areRoles = areRoleLabels(names);
  const sure = names.flatMap((name, at) => (areRoles[at] || known(name) ? [at] : []));
  // Beside an Engineer and a Senior Engineer a “Manager” is one of them, not whom somebody reports to.
  const isOneMore = (at: number) =>
    sure.length >= 2 && heads[at]?.meaning === 'reportsTo' && isRoleLabel(own[at] ?? '');
  const more = heads.flatMap((_, at) => (isOneMore(at) ? [at] : []));
  return {
    heads: heads.map((head, at) => (more.includes(at) ? undefined : head)),
    roleColumns: [...sure, ...more].sort((a, b) => a - b),
    long: own.filter((text) => text && text.length > LONGEST_HEAD).length,
    isAlone: own.filter(Boolean).length < 2 && cells.length > 1,
  };
}

/** The role whose section a head names. */
export function ownerOf(head: HeadReading | undefined): string | undefined {
  return head && 'owner' in head ? head.owner : undefined;
}

/** Whether a row that scores as a head says only the levels of the roles that the row over it names, each of another title. */
function isUnderTitles(rows: readonly GridRow[], at: number, row: RowReading | undefined): boolean {
  const columns = row?.roleColumns ?? [];
  const over = rows[at - 1];
  if (!over || columns.length < 2) return false;
  const texts = (cells: readonly GridCell[]) => columns.map((column) => cells[column]?.text ?? '');
  const levels = readRoleLabels(texts(rows[at]?.cells ?? []));
  const titles = texts(over.cells).map((text) => text.trim());
  return (
    levels.every(({ level, title }) => level !== undefined && title === undefined) &&
    new Set(titles).size === titles.length &&
    titles.every(hasTitleForm) &&
    titles.some((title) => !isRank(title) && !trackNamed(title))
  );
}

/** The reading of a row that names roles of which the next one says the levels. */
function overLevels(
  { cells }: GridRow,
  read: readonly RowReading[],
  levelsAt: number,
): RowReading | undefined {
  const own = read[levelsAt - 1];
  const roleColumns = read[levelsAt]?.roleColumns ?? [];
  if (!own) return undefined;
  const heads = cells.map((_, at) => (roleColumns.includes(at) ? undefined : own.heads[at]));
  return { ...own, heads, roleColumns };
}

const OF_NAME = 2;
const OF_MAP = 4;
const OF_ROLE = 1.5;
const OF_LONG = -3;

/** How well a row does for a head. Rows of titles that follow each other are rows of a table of roles. */
function scoreOf(
  { heads, roleColumns, long, isAlone }: RowReading,
  around: readonly (RowReading | undefined)[],
): number {
  if (isAlone) return 0;
  const named = heads.filter(Boolean).length;
  const mapped = heads.filter((head) => head?.by === 'map').length;
  // The first column is that of the names of rows: a role in it tells nothing.
  const across = roleColumns.filter((at) => at > 0);
  const isOneOfMany =
    named === 0 &&
    around.some((row) => across.filter((at) => row?.roleColumns.includes(at)).length >= 2);
  const roles = across.length < 2 || isOneOfMany ? 0 : across.length;
  return named * OF_NAME + mapped * OF_MAP + roles * OF_ROLE + long * OF_LONG;
}

/** Whether a cell is the rest of one that is merged over the whole row: a title, no head. */
function isRepeated(cell: GridCell, cells: readonly GridCell[]): boolean {
  return cell.isSpanned === true && cells.every(({ text }) => text === cell.text || !text);
}

/** The text of a row that is one cell, or merged into one, over a table of several columns. */
export function bannerOf({ cells }: GridRow): string | undefined {
  const filled = cells.filter(({ text }) => text.trim());
  const [first, ...rest] = filled;
  if (!first || cells.length < 2) return undefined;
  const isMerged =
    rest.length > 0 && rest.every(({ text, isSpanned }) => isSpanned && text === first.text);
  return isMerged || (rest.length === 0 && cells[0] === first) ? first.text.trim() : undefined;
}
