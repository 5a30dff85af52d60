import { max, min, range, sum } from 'd3-array';
import type { Column } from './columns.ts';
import { type Graph, UNGRADED } from './graph.ts';
import { SIZE } from './placed.ts';
import { MOST_TRACKS } from './ways.ts';

/** Columns of one department that stand side by side in a deck, counted from the deck's left. */
export interface Block {
  readonly department: string;
  readonly slot: number;
  readonly columns: readonly Column[];
}

/** A deck of the map before anything has a height. */
export interface Deck {
  readonly blocks: readonly Block[];
  readonly slots: number;
  /** Rows from the top down, by their numbers in the graph. */
  readonly rows: readonly number[];
}

/** Where every role stands. */
export interface Lattice {
  readonly decks: readonly Deck[];
  /** How many slots the widest deck has. */
  readonly slots: number;
  readonly deck: Int32Array;
  /** Row, counted over all decks from the top. */
  readonly shelf: Int32Array;
  /** Column within the deck, counted from the left. */
  readonly slot: Int32Array;
  /** Distance of the station from the left of the map. */
  readonly x: Int32Array;
}

/** The shape that a whole map is wrapped towards. */
const ASPECT = 16 / 9;

/** Fills decks, or only one of them, with the columns of one department after the other. */
export function latticeOf(
  graph: Graph,
  columns: readonly Column[],
  shape: 'wrapped' | 'one-deck' = 'wrapped',
): Lattice {
  const pieces = departmentsOf(graph, columns);
  const isOne = shape === 'one-deck' && pieces.length > 0;
  const decks = (isOne ? [pieces] : wrapped(graph, pieces)).map(deckOf);
  const count = graph.roles.length;
  const lattice = {
    decks,
    slots: max(decks, ({ slots }) => slots) ?? 0,
    deck: new Int32Array(count),
    shelf: new Int32Array(count),
    slot: new Int32Array(count),
    x: new Int32Array(count),
  };
  const shelfOf = new Int32Array(graph.rows);
  let shelves = 0;
  for (const [at, { blocks, rows }] of decks.entries()) {
    for (const row of rows) shelfOf[row] = shelves++;
    for (const [nth, { slot, columns: own }] of blocks.entries()) {
      for (const [column, { roles }] of own.entries()) {
        const x = slotLeft(slot + column, nth) + SIZE.station;
        for (const role of roles) {
          lattice.deck[role] = at;
          lattice.shelf[role] = shelfOf[graph.row[role] ?? UNGRADED] ?? 0;
          lattice.slot[role] = slot + column;
          lattice.x[role] = x;
        }
      }
    }
  }
  return lattice;
}

/** The left edge of a deck's column, of which so many blocks end before it. */
export function slotLeft(slot: number, blocksBefore: number): number {
  return SIZE.margin + SIZE.numerals + slot * SIZE.column + blocksBefore * SIZE.blockGap;
}

/** Columns that stay together, with the rows that they reach. */
interface Piece {
  readonly department: string;
  readonly columns: readonly Column[];
  readonly reach: Reach;
}

/** The lowest and the highest graded row, and whether there are roles without a grade. */
interface Reach {
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

function pieceOf({ row }: Graph, department: string, columns: readonly Column[]): Piece {
  let low = Number.POSITIVE_INFINITY;
  let high = UNGRADED;
  let ungraded = false;
  for (const { roles } of columns) {
    for (const role of roles) {
      const own = row[role] ?? UNGRADED;
      if (own === UNGRADED) ungraded = true;
      else if (own < low) low = own;
      if (own > high) high = own;
    }
  }
  return { department, columns, reach: { low, high, ungraded } };
}

function deckOf(pieces: readonly Piece[]): Deck {
  let slots = 0;
  const blocks = pieces.map(({ department, columns }): Block => {
    const block = { department, columns, slot: slots };
    slots += columns.length;
    return block;
  });
  return { blocks, slots, rows: rowsOf(pieces) };
}

/** Every row between the lowest grade and the highest, from the top, the one of roles without a grade last. */
function rowsOf(pieces: readonly Piece[]): number[] {
  const low = min(pieces, ({ reach }) => reach.low) ?? 0;
  const high = max(pieces, ({ reach }) => reach.high) ?? UNGRADED;
  const graded = range(high, low - 1, -1);
  return pieces.some(({ reach }) => reach.ungraded) ? [...graded, UNGRADED] : graded;
}

const SLACK = [1, 1.1, 1.25, 1.45];
/** A department that is torn apart is as bad as a shape that is off by this factor, as a logarithm. */
const TEAR = 0.3;

/** Tries decks of several widths and takes those whose whole comes nearest to the wanted shape. */
function wrapped(graph: Graph, departments: readonly Piece[]): Piece[][] {
  const total = sum(departments, widthOf);
  const usual = Math.sqrt(total / ASPECT / deckHeight(departments));
  let best: { decks: Piece[][]; misfit: number } = { decks: [], misfit: Infinity };
  for (let count = Math.ceil(usual / 2); count <= Math.ceil(usual * 1.6); count++) {
    for (const slack of SLACK) {
      const decks = filled(graph, departments, (total / count) * slack);
      const width = max(decks, (deck) => sum(deck, widthOf)) ?? 1;
      const tears = sum(decks, ({ length }) => length) - departments.length;
      const misfit = Math.abs(Math.log(width / sum(decks, deckHeight) / ASPECT)) + tears * TEAR;
      if (misfit < best.misfit) best = { decks, misfit };
    }
  }
  return best.decks;
}

/** About how high a deck will be: the more columns it has, the more links run beside each other in its channels. */
function deckHeight(pieces: readonly Piece[]): number {
  const columns = sum(pieces, (piece) => piece.columns.length);
  const tracks = Math.min(MOST_TRACKS, Math.log2(1 + columns));
  const row = SIZE.lineHeight * 2.4 + SIZE.cardRest + SIZE.channel + (tracks - 2) * SIZE.track;
  return rowsOf(pieces).length * row + SIZE.deckHead + SIZE.deckGap;
}

function widthOf({ columns }: Piece): number {
  return columns.length * SIZE.column + SIZE.blockGap;
}

/** Decks no wider than a limit, as far as columns allow; only a department that is wider than that is broken up. */
function filled(graph: Graph, departments: readonly Piece[], limit: number): Piece[][] {
  const decks: Piece[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of departments.flatMap((department) => broken(graph, department, limit))) {
    if (used + widthOf(piece) > limit) {
      decks.push([]);
      used = 0;
    }
    decks.at(-1)?.push(piece);
    used += widthOf(piece);
  }
  return decks;
}

/** A department in pieces of much the same width. */
function broken(graph: Graph, department: Piece, limit: number): Piece[] {
  if (widthOf(department) <= limit) return [department];
  const { columns } = department;
  const most = Math.max(1, Math.floor((limit - SIZE.blockGap) / SIZE.column));
  const share = Math.ceil(columns.length / Math.ceil(columns.length / most));
  return range(0, columns.length, share).map((first) =>
    pieceOf(graph, department.department, columns.slice(first, first + share)),
  );
}
