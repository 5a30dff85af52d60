import type { Grid, GridCell, GridRow } from '../outline/grid.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';

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
  readonly href?: string;
}

/** A sheet as its file has it. */
export interface Sheet {
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  readonly headRows?: number;
}

/** No ladder needs more; what is beyond is told. */
const MOST_COLUMNS = 500;
const MOST_CELLS = 1_000_000;

/** A sheet as every form gives it: without the empty rows and columns that follow upon its words, its cells in lines. */
export function gridOf(
  file: string,
  sheet: Sheet,
): { grid: Grid; problems: readonly ImportProblem[] } {
  const filled = sheet.rows.filter(({ cells }) => cells.some(({ text }) => text.trim()));
  const widest = filled.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 0);
  const width = Math.min(widest, MOST_COLUMNS);
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, width)));
  const rows = filled.slice(0, most);
  const cut = [
    ...(widest > width ? [`more than ${MOST_COLUMNS} columns`] : []),
    ...(filled.length > rows.length ? [`more than ${most} rows`] : []),
  ];
  const { name, headRows } = sheet;
  return {
    grid: {
      ...(name ? { name } : {}),
      rows: rows.map((row) => rowOf(row, width)),
      ...(headRows ? { headRows } : {}),
    },
    problems: cut.map((what) => tableProblem('cut-table', placeOn(file, 0), name ?? file, what)),
  };
}

function widthOf(cells: readonly SheetCell[]): number {
  return cells.findLastIndex(({ text }) => text.trim()) + 1;
}

const EMPTY: GridCell = { text: '', lines: [] };

function rowOf({ line, cells, isHidden }: SheetRow, width: number): GridRow {
  return {
    line,
    cells: Array.from({ length: width }, (_, at) => {
      const cell = cells[at];
      return cell?.text.trim() ? cellOf(cell) : EMPTY;
    }),
    ...(isHidden ? { isHidden: true } : {}),
  };
}

function cellOf({ text, isSpanned, isHead, href }: SheetCell): GridCell {
  return {
    text: text.trim().replaceAll(/\s+/g, ' '),
    lines: linesOf(text),
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
