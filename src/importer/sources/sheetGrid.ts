import type { Grid, GridCell, GridRow } from '../outline/grid.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';
import { tellLinks } from './cellLinks.ts';

/** A row of a sheet as its file has it. */
export interface SheetRow {
  /** Its number in the sheet, or its line in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
  readonly isHidden?: boolean;
}

export interface SheetCell {
  readonly text: string;
  readonly isSpanned?: boolean;
  readonly isHead?: boolean;
  /** Where its links lead, as the file writes them. */
  readonly hrefs?: readonly string[];
}

/** Cells that are one, by the places of its first and last row and column among the rows of the sheet. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as its file has it. */
export interface Sheet {
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly Merge[];
  readonly headRows?: number;
  /** How many of its columns the file does not show. */
  readonly hiddenColumns?: number;
}

/** No ladder needs more; what is beyond is told. */
const MOST_COLUMNS = 500;
const MOST_CELLS = 1_000_000;

/** A sheet as every form gives it: its merged cells filled, without empty rows and columns, its cells in lines. */
export function gridOf(
  file: string,
  sheet: Sheet,
): { readonly grid: Grid; readonly problems: readonly ImportProblem[] } {
  const { name, headRows, merges = [], hiddenColumns = 0 } = sheet;
  const { rows: merged, isWhole } = fillMerges(sheet.rows, merges);
  const filled = merged.filter(({ cells }) =>
    cells.some((cell) => cell.text.trim() && !cell.isSpanned),
  );
  const widest = filled.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 0);
  const width = Math.min(widest, MOST_COLUMNS);
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, width)));
  const rows = filled.slice(0, most);
  const cut = [
    ...(widest > width ? [`more than ${MOST_COLUMNS} columns`] : []),
    ...(filled.length > rows.length ? [`more than ${most} rows`] : []),
    ...(isWhole ? [] : ['more merged cells than can be filled']),
  ];
  const hiddenRows = rows.filter(({ isHidden }) => isHidden).length;
  const place = placeOn(file, 0);
  return {
    grid: {
      ...(name ? { name } : {}),
      rows: rowsOf(rows, width),
      ...(headRows ? { headRows } : {}),
    },
    problems: [
      ...(hiddenRows + hiddenColumns > 0
        ? [tableProblem('hidden-rows', place, name ?? '', hiddenRows, hiddenColumns)]
        : []),
      ...tellLinks(file, name ?? '', rows),
      ...cut.map((what) => tableProblem('cut-table', place, name ?? file, what)),
    ],
  };
}

/** Repeats merged cells over all that they cover, as far as there are rows; merges may be stated without measure. */
function fillMerges(rows: readonly SheetRow[], merges: readonly Merge[]) {
  const clipped = merges
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, rows.length - 1),
      right: Math.min(merge.right, MOST_COLUMNS - 1),
    }))
    .filter(({ top, left }) => rows[top]?.cells[left]?.text.trim());
  const covered = new Map<number, Map<number, SheetCell>>();
  let left = MOST_CELLS;
  for (const merge of clipped) {
    left -= areaOf(merge);
    if (left < 0) break;
    cover(merge, rows[merge.top]?.cells[merge.left] ?? NO_TEXT, covered);
  }
  const filled = rows.map((row, at): SheetRow => {
    const own = covered.get(at);
    if (!own) return row;
    const width = Math.max(row.cells.length, ...[...own.keys()].map((column) => column + 1));
    const cells = Array.from(
      { length: width },
      (_, column) => own.get(column) ?? row.cells[column] ?? NO_TEXT,
    );
    return { ...row, cells };
  });
  return { rows: filled, isWhole: left >= 0 };
}

function areaOf({ top, left, bottom, right }: Merge): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

function cover(merge: Merge, cell: SheetCell, covered: Map<number, Map<number, SheetCell>>): void {
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    const own = covered.get(row) ?? new Map<number, SheetCell>();
    covered.set(row, own);
    for (let column = merge.left; column <= merge.right; column += 1) {
      const isFirst = row === merge.top && column === merge.left;
      if (!isFirst) own.set(column, { ...cell, isSpanned: true });
    }
  }
}

const NO_TEXT: SheetCell = { text: '' };

function widthOf(cells: readonly SheetCell[]): number {
  return cells.findLastIndex(({ text }) => text.trim()) + 1;
}

const EMPTY: GridCell = { text: '', lines: [] };

/** Rows of a long table say the same as the row above in most of their cells: such a cell is the one above. */
function rowsOf(rows: readonly SheetRow[], width: number): readonly GridRow[] {
  const above: { sheet?: SheetCell | undefined; grid: GridCell }[] = Array.from(
    { length: width },
    () => ({ grid: EMPTY }),
  );
  return rows.map(({ line, cells, isHidden }): GridRow => {
    const read = above.map((last, at) => {
      const sheet = cells[at];
      if (!isSame(sheet, last.sheet)) {
        last.sheet = sheet;
        last.grid = sheet?.text.trim() ? cellOf(sheet) : EMPTY;
      }
      return last.grid;
    });
    return { line, cells: read, ...(isHidden ? { isHidden: true } : {}) };
  });
}

function isSame(one: SheetCell | undefined, other: SheetCell | undefined): boolean {
  return (
    one?.text === other?.text &&
    one?.isSpanned === other?.isSpanned &&
    one?.isHead === other?.isHead &&
    one?.hrefs?.join('\n') === other?.hrefs?.join('\n')
  );
}

/** One line of words and nothing before them that could be a bullet: most cells, and nothing in them is to be changed. */
const PLAIN = /^\p{L}{2}[^\s•‣▪●]*(?: [^\s•‣▪●]+)*$/u;

function cellOf({ text, isSpanned, isHead, hrefs = [] }: SheetCell): GridCell {
  const isPlain = PLAIN.test(text);
  const [href] = hrefs;
  return {
    text: isPlain ? text : text.trim().replaceAll(/\s+/g, ' '),
    lines: isPlain ? [text] : linesOf(text),
    ...(isSpanned ? { isSpanned: true } : {}),
    ...(isHead ? { isHead: true } : {}),
    ...(href ? { href } : {}),
  };
}

/** What opens an item of a list that is typed into a cell. */
const BULLET = /^\s*(?:[•‣▪▸●○◦·*✅]\s*|[–—-]\s+|-(?=\p{L})|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)(?=\S)/u;
/** Bullets within a line: line breaks that were lost on the way. */
const BETWEEN = /\s+[•‣▪●]\s+/u;

/** The lines of a cell, each without its bullet or number. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .flatMap((line) => line.split(BETWEEN))
    .map((line) => line.replace(BULLET, '').trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
}
