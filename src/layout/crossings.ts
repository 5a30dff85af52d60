import type { Graph } from './graph.ts';

/** Links as the ranks that they span, each from an item in its lowest rank to one in its highest. */
export interface Spans {
  /** How many ranks there are. */
  readonly ranks: number;
  /** The rank of the lower end. */
  readonly bottom: Int32Array;
  /** How many ranks higher the upper end lies. */
  readonly rise: Int32Array;
  /** The items at the lower and at the upper end. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The spans of the chosen links between items that stand for roles. Those within one rank rise by nothing and cross none. */
export function spansOf(
  { ranks, rank, links }: Graph,
  isChosen: (kind: number) => boolean,
  itemOf: ArrayLike<number>,
): Spans {
  const bottom = new Int32Array(links.count);
  const rise = new Int32Array(links.count);
  const low = new Int32Array(links.count);
  const high = new Int32Array(links.count);
  let used = 0;
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const climb = (rank[to] ?? 0) - (rank[from] ?? 0);
    if (!isChosen(links.kind[link] ?? 0)) continue;
    const below = climb > 0 ? from : to;
    bottom[used] = rank[below] ?? 0;
    rise[used] = Math.abs(climb);
    low[used] = itemOf[below] ?? 0;
    high[used] = itemOf[climb > 0 ? to : from] ?? 0;
    used++;
  }
  return {
    ranks,
    bottom: bottom.subarray(0, used),
    rise: rise.subarray(0, used),
    low: low.subarray(0, used),
    high: high.subarray(0, used),
  };
}

/**
 * How many pairs of links cross when each is drawn straight from rank to rank, a long one bent to the nearest position in
 * every rank that it passes. `position` gives each item a whole number below `positions`, from left to right. Between
 * two ranks the pieces of links that cross are the inversions of their upper positions, once the pieces are sorted by
 * their lower ones; they are counted with an accumulator tree, O(E log V) over the pieces (Barth, Jünger, Mutzel: Simple
 * and Efficient Bilayer Cross Counting, 2002).
 */
export function countCrossings(
  spans: Spans,
  position: ArrayLike<number>,
  positions: number,
): number {
  const { starts, uppers } = sortPieces(piecesOf(spans, position, positions), spans, positions);
  const tree = new Int32Array(positions + 1);
  let crossings = 0;
  for (let rank = 0; rank < spans.ranks; rank++) {
    tree.fill(0);
    let seen = 0;
    for (let cell = rank * positions; cell < (rank + 1) * positions; cell++) {
      const first = starts[cell] ?? 0;
      const end = starts[cell + 1] ?? 0;
      // Pieces from one position do not cross each other: all are compared with those before, and only then counted.
      for (let piece = first; piece < end; piece++)
        crossings += seen - countUpTo(tree, uppers[piece]);
      for (let piece = first; piece < end; piece++) count(tree, uppers[piece]);
      seen += end - first;
    }
  }
  return crossings;
}

/** How many pieces with an upper position up to this one were counted: a sum over a binary indexed tree. */
function countUpTo(tree: Int32Array, upper = 0): number {
  let sum = 0;
  for (let at = upper + 1; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}

/** Counts a piece with an upper position in a binary indexed tree. */
function count(tree: Int32Array, upper = 0): void {
  for (let at = upper + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}

/** The parts of links between one rank and the next. */
interface Pieces {
  /** Rank and position of the lower end as one number: rank times the count of positions, plus position. */
  readonly cells: Int32Array;
  /** The position of the upper end. */
  readonly uppers: Int32Array;
}

/** Cuts links into pieces, each end at the position that is nearest to the straight line. */
function piecesOf(
  { bottom, rise, low, high }: Spans,
  position: ArrayLike<number>,
  positions: number,
): Pieces {
  let total = 0;
  for (const steps of rise) total += steps;
  const cells = new Int32Array(total);
  const uppers = new Int32Array(total);
  let piece = 0;
  for (let link = 0; link < rise.length; link++) {
    const from = position[low[link] ?? 0] ?? 0;
    const steps = rise[link] ?? 0;
    const slope = ((position[high[link] ?? 0] ?? 0) - from) / steps;
    const firstCell = (bottom[link] ?? 0) * positions;
    let at = from;
    for (let step = 1; step <= steps; step++) {
      cells[piece] = firstCell + (step - 1) * positions + at;
      at = Math.round(from + slope * step);
      uppers[piece++] = at;
    }
  }
  return { cells, uppers };
}

/**
 * The upper positions of all pieces in the order of their cells, and where in that order the pieces of each cell begin:
 * a counting sort.
 */
function sortPieces({ cells, uppers }: Pieces, { ranks }: Spans, positions: number) {
  const starts = new Int32Array(ranks * positions + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  }
  const next = starts.slice();
  const sorted = new Int32Array(cells.length);
  for (let piece = 0; piece < cells.length; piece++) {
    const cell = cells[piece] ?? 0;
    const at = next[cell] ?? 0;
    sorted[at] = uppers[piece] ?? 0;
    next[cell] = at + 1;
  }
  return { starts, uppers: sorted };
}
