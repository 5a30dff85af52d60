import type { Column } from './columns.ts';
import { type Graph, UNGRADED } from './graph.ts';
import type { Manner } from './manner.ts';

/** Columns of one department that stand side by side in a band. */
export interface Block {
  readonly department: string;
  /** The place of its first column in the band, counted from the left. */
  readonly firstColumn: number;
  readonly columns: readonly Column[];
}

/** One line of the wrapped map, before anything in it has a height: blocks side by side over rows of their own. */
export interface Band {
  readonly blocks: readonly Block[];
  readonly columnCount: number;
  /** The ranks of its rows, from the top down. */
  readonly rows: readonly number[];
}

/** Where every role stands, in whole bands, rows and columns. What is known of a role stands at its number. */
export interface Grid {
  readonly bands: readonly Band[];
  /** How many columns the widest band has. */
  readonly columnCount: number;
  /** How many rows all bands have. */
  readonly rowCount: number;
  readonly band: Int32Array;
  /** Counted over all bands from the top. */
  readonly row: Int32Array;
  /** Counted within the band from the left. */
  readonly column: Int32Array;
}

/** Stage 4: wraps the columns into bands, or one band, department after department. */
export function wrapColumns(
  graph: Graph,
  columns: readonly Column[],
  manner: Manner,
  shape: 'wrapped' | 'one-band' = 'wrapped',
): Grid {
  const departments = departmentsOf(graph, columns);
  const isOne = shape === 'one-band' && departments.length > 0;
  const bands = (isOne ? [departments] : wrapped(graph, departments, manner)).map(bandOf);
  const count = graph.roles.length;
  const grid: Grid = {
    bands,
    columnCount: Math.max(0, ...bands.map(({ columnCount }) => columnCount)),
    rowCount: sum(bands, ({ rows }) => rows.length),
    band: new Int32Array(count),
    row: new Int32Array(count),
    column: new Int32Array(count),
  };
  let firstRow = 0;
  for (const [at, band] of bands.entries()) {
    fillBand(graph, grid, at, firstRow);
    firstRow += band.rows.length;
  }
  return grid;
}

/** Tells the roles of a band where they stand. */
function fillBand({ ranks, rank }: Graph, grid: Grid, at: number, firstRow: number): void {
  const { blocks = [], rows = [] } = grid.bands[at] ?? {};
  const rowOfRank = new Int32Array(ranks);
  for (const [nth, own] of rows.entries()) rowOfRank[own] = firstRow + nth;
  for (const { firstColumn, columns } of blocks) {
    for (const [beside, { roles }] of columns.entries()) {
      const column = firstColumn + beside;
      for (const role of roles) {
        grid.band[role] = at;
        grid.row[role] = rowOfRank[rank[role] ?? UNGRADED] ?? 0;
        grid.column[role] = column;
      }
    }
  }
}

/** A department, or a part of one: columns that stand in one band, with the ranks that they need there. */
interface Piece {
  readonly department: string;
  readonly columns: readonly Column[];
  readonly extent: RankExtent;
}

/** The lowest and the highest rank of a grade, and whether there are roles without a grade. */
interface RankExtent {
  readonly low: number;
  readonly high: number;
  readonly ungraded: boolean;
}

function departmentsOf(graph: Graph, columns: readonly Column[]): Piece[] {
  const departmentAt = (at: number) => graph.lanes[columns[at]?.lane ?? 0]?.department ?? '';
  const pieces: Piece[] = [];
  for (let first = 0; first < columns.length; ) {
    const department = departmentAt(first);
    let end = first + 1;
    while (end < columns.length && departmentAt(end) === department) end++;
    pieces.push(pieceOf(graph, department, columns.slice(first, end)));
    first = end;
  }
  return pieces;
}

function pieceOf({ rank }: Graph, department: string, columns: readonly Column[]): Piece {
  let low = Number.POSITIVE_INFINITY;
  let high = UNGRADED;
  let ungraded = false;
  for (const { roles } of columns) {
    for (const role of roles) {
      const own = rank[role] ?? UNGRADED;
      if (own === UNGRADED) ungraded = true;
      else if (own < low) low = own;
      if (own > high) high = own;
    }
  }
  return { department, columns, extent: { low, high, ungraded } };
}

function bandOf(pieces: readonly Piece[]): Band {
  let columnCount = 0;
  const blocks = pieces.map(({ department, columns }): Block => {
    const block = { department, columns, firstColumn: columnCount };
    columnCount += columns.length;
    return block;
  });
  return { blocks, columnCount, rows: rowsOf(pieces) };
}

/** Every rank between the lowest grade and the highest, from the top, that of roles without a grade last. */
function rowsOf(pieces: readonly Piece[]): number[] {
  const low = Math.min(...pieces.map(({ extent }) => extent.low));
  const high = Math.max(...pieces.map(({ extent }) => extent.high));
  const rows: number[] = [];
  for (let rank = high; rank >= low; rank--) rows.push(rank);
  if (pieces.some(({ extent }) => extent.ungraded)) rows.push(UNGRADED);
  return rows;
}

/** How much wider than an equal share of all columns a band may become, each of which is tried. */
const SLACK = [1, 1.1, 1.25, 1.45];
/** What it costs to split a department over two bands: as much as a shape that is off by a factor of `e ** 0.3`. */
const SPLIT_COST = 0.3;

/** Tries bands of several widths and takes those whose whole comes nearest to the wanted shape. */
function wrapped(graph: Graph, departments: readonly Piece[], manner: Manner): Piece[][] {
  const { aspect } = manner;
  const widthOf = (piece: Piece) => piece.columns.length * manner.usual.column + manner.blockGap;
  const total = sum(departments, widthOf);
  if (departments.length > 0 && total <= manner.broadest) return [[...departments]];
  const heightOf = (pieces: readonly Piece[]) =>
    rowsOf(pieces).length * manner.usual.row + manner.usual.ends;
  const usual = Math.sqrt(total / aspect / heightOf(departments));
  let best: { bands: Piece[][]; cost: number } = { bands: [], cost: Infinity };
  for (let count = Math.ceil(usual / 2); count <= Math.ceil(usual * 1.6); count++) {
    for (const slack of SLACK) {
      const bands = filled(graph, departments, (total / count) * slack, manner);
      const width = Math.max(...bands.map((band) => sum(band, widthOf)));
      const splits = sum(bands, ({ length }) => length) - departments.length;
      const cost = Math.abs(Math.log(width / sum(bands, heightOf) / aspect)) + splits * SPLIT_COST;
      if (cost < best.cost) best = { bands, cost };
    }
  }
  return best.bands;
}

/** Bands no wider than a limit, as far as columns allow; only a department that is wider than that is split. */
function filled(
  graph: Graph,
  departments: readonly Piece[],
  limit: number,
  { usual, blockGap }: Manner,
): Piece[][] {
  const bands: Piece[][] = [];
  const mostColumns = Math.max(1, Math.floor((limit - blockGap) / usual.column));
  let used = Number.POSITIVE_INFINITY;
  for (const piece of departments.flatMap((department) => split(graph, department, mostColumns))) {
    const width = piece.columns.length * usual.column + blockGap;
    if (used + width > limit) {
      bands.push([]);
      used = 0;
    }
    bands.at(-1)?.push(piece);
    used += width;
  }
  return bands;
}

/** A department whole where it has few enough columns, else in pieces of much the same width. */
function split(graph: Graph, department: Piece, most: number): Piece[] {
  const { columns } = department;
  const share = Math.ceil(columns.length / Math.ceil(columns.length / most));
  const pieces: Piece[] = [];
  for (let first = 0; first < columns.length; first += share) {
    pieces.push(pieceOf(graph, department.department, columns.slice(first, first + share)));
  }
  return pieces;
}

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}
