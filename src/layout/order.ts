import { DRAWN_AT_FIRST, RELATION_KINDS } from '#src/domain/relations.ts';
import type { Column } from './columns.ts';
import { countCrossings, type Spans, spansOf } from './crossings.ts';
import type { Graph } from './graph.ts';
import { type Arrangement, type Lane, risingLinks, siftLane } from './sift.ts';
import { lastDigit } from './sortKeys.ts';

/** Sweeps over a small ladder; a large one gets fewer, since each costs more and brings less. */
const MOST_SWEEPS = 8;
const FEWEST_SWEEPS = 1;
/** So many columns may be swept over in all: as many sweeps are made as that allows. */
const COLUMNS_SWEPT = 2500;
/** Of more columns than this the shorter links alone decide: counting crossings would take longer than the sweep. */
const COLUMNS_COUNTED = 1500;
/** Rounds of sifting, after which hardly any column finds a better place. */
const MOST_ROUNDS = 3;
/** So many pairs of links may be sifted: three rounds over 600 roles, one over 3,000, each of which takes some 20 or 30 ms. */
const PAIRS_SIFTED = 1_000_000;
/**
 * Sifting has to leave no more than this share of the crossings. They are counted for straight lines, and the map's run in
 * channels: a few fewer would not be seen there, but the map would be another one.
 */
const WORTH_SIFTING = 0.9;

/**
 * Stage 3: orders the columns of each lane by sweeps of the median of their neighbours' positions, and keeps the order
 * with the fewest crossings, of several the one with the shortest links. Lanes and departments keep their places.
 * Median, not mean: it resists one far neighbour (Gansner et al.: A Technique for Drawing Directed Graphs, 1993).
 * Then column after column is sifted, which at 600 roles leaves two thirds of the crossings that sweeps alone do.
 */
export function orderColumns(graph: Graph, columns: readonly Column[]): Column[] {
  const columnOf = new Int32Array(graph.roles.length);
  for (let at = 0; at < columns.length; at++) {
    for (const role of columns[at]?.roles ?? []) columnOf[role] = at;
  }
  const spans = spansOf(graph, drawsTogether, columnOf);
  const neighbours = neighboursOf(spans, columns.length);
  const lanes = lanesOf(columns);
  const order = Int32Array.from(columns.keys());
  const position = order.slice();
  const isCounted = columns.length <= COLUMNS_COUNTED;
  const cost = () => ({
    crossings: isCounted ? countCrossings(spans, position, columns.length) : 0,
    length: lengthOf(spans, position),
  });
  let best = { ...cost(), order: order.slice() };
  const keepIfBetter = () => {
    const found = cost();
    const gain = best.crossings - found.crossings || best.length - found.length;
    if (gain > 0) best = { ...found, order: order.slice() };
  };
  const affordable = Math.round(COLUMNS_SWEPT / columns.length);
  const sweeps = Math.max(FEWEST_SWEEPS, Math.min(affordable, MOST_SWEEPS));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [first, end] of sweep % 2 ? lanes.toReversed() : lanes) {
      sortLane(order.subarray(first, end), first, position, neighbours);
    }
    keepIfBetter();
  }
  const swept = best;
  order.set(swept.order);
  for (const [at, column] of order.entries()) position[column] = at;
  if (isCounted) siftLanes(spans, lanes, { order, position }, keepIfBetter);
  const kept = best.crossings <= swept.crossings * WORTH_SIFTING ? best : swept;
  return Array.from(kept.order).flatMap((at) => columns[at] ?? []);
}

/** Sifts the columns of every lane, as many rounds as their links allow. */
function siftLanes(
  spans: Spans,
  lanes: readonly Lane[],
  arrangement: Arrangement,
  afterRound: () => void,
): void {
  const linksOf = risingLinks(spans, arrangement.order.length);
  let pairs = 0;
  for (const [first, end] of lanes) {
    let links = 0;
    for (const column of arrangement.order.subarray(first, end))
      links += linksOf[column]?.length ?? 0;
    // Each is held against those of the other columns in its lane.
    pairs += links * links;
  }
  const rounds = Math.min(MOST_ROUNDS, Math.round(PAIRS_SIFTED / Math.max(1, pairs)));
  for (let round = 0; round < rounds; round++) {
    for (const lane of lanes) siftLane(spans, linksOf, arrangement, lane);
    afterRound();
  }
}

/**
 * Sorts the columns of a lane, of which the first has the position `first`, by the median of their neighbours'
 * positions; a column without neighbours goes by its own. Columns that are alike in this keep their order.
 */
function sortLane(
  lane: Int32Array,
  first: number,
  position: Int32Array,
  neighbours: readonly number[][],
): void {
  const before = lane.slice();
  const count = position.length;
  // Sort keys of two digits: twice the median, which may lie halfway between two positions, and the place in the lane.
  const keys = Float64Array.from(lane, (column, at) => {
    const median = medianOf(neighbours[column] ?? [], position) ?? first + at;
    return median * 2 * count + at;
  }).sort();
  for (let at = 0; at < lane.length; at++) {
    const column = before[lastDigit(keys[at] ?? 0, count)] ?? 0;
    lane[at] = column;
    position[column] = first + at;
  }
}

/** Kinds that are drawn at first draw columns together; the others are drawn on demand and follow. */
const DRAWS = RELATION_KINDS.map((kind) => DRAWN_AT_FIRST.includes(kind));

function drawsTogether(kind: number): boolean {
  return DRAWS[kind] ?? false;
}

/** The columns that links join to each column. */
function neighboursOf({ low, high }: Spans, count: number): number[][] {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (let link = 0; link < low.length; link++) {
    const from = low[link] ?? 0;
    const to = high[link] ?? 0;
    if (from === to) continue;
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** Where the columns of each lane begin and end. */
function lanesOf(columns: readonly Column[]): Lane[] {
  const lanes: [first: number, end: number][] = [];
  for (const [at, { lane }] of columns.entries()) {
    const last = lanes.at(-1);
    if (last && columns[last[0]]?.lane === lane) last[1] = at + 1;
    else lanes.push([at, at + 1]);
  }
  return lanes;
}

/** The middle of some columns' positions, of two middle ones the mean; nothing of none. */
function medianOf(columns: readonly number[], position: Int32Array): number | undefined {
  const sorted: number[] = [];
  for (const column of columns) {
    const own = position[column] ?? 0;
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] ?? 0) > own) {
      sorted[at] = sorted[at - 1] ?? 0;
      at--;
    }
    sorted[at] = own;
  }
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  return upper === undefined || sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** How far links go sideways, in columns, all taken together. */
function lengthOf({ low, high }: Spans, position: Int32Array): number {
  let length = 0;
  for (let link = 0; link < low.length; link++) {
    length += Math.abs((position[low[link] ?? 0] ?? 0) - (position[high[link] ?? 0] ?? 0));
  }
  return length;
}
