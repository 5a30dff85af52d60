import { DRAWN_AT_FIRST, RELATION_KINDS } from '#src/domain/relations.ts';
import type { Column } from './columns.ts';
import { countCrossings, type Spans, spansOf } from './crossings.ts';
import type { Graph } from './graph.ts';

/** Sweeps over a small ladder; a large one gets fewer, since each costs more and brings less. */
const MOST_SWEEPS = 8;
const FEWEST_SWEEPS = 1;
const COLUMNS_SWEPT = 2500;
/** Of more columns than this the shorter links alone decide: counting crossings would take longer than the sweep. */
const COLUMNS_COUNTED = 1500;

/**
 * Orders the columns of each lane by sweeps of the median of their neighbours' places, and keeps the order with the
 * fewest crossings, of several the one with the shortest links. Lanes and departments keep their places. Median, not
 * mean: it resists one far neighbour (Gansner et al.: A Technique for Drawing Directed Graphs, 1993).
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
  const place = order.slice();
  const isCounted = columns.length <= COLUMNS_COUNTED;
  const cost = () => ({
    crossings: isCounted ? countCrossings(spans, place, columns.length) : 0,
    length: lengthOf(spans, place),
  });
  let best = { ...cost(), order: order.slice() };
  const affordable = Math.round(COLUMNS_SWEPT / columns.length);
  const sweeps = Math.max(FEWEST_SWEEPS, Math.min(affordable, MOST_SWEEPS));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [first, end] of sweep % 2 ? lanes.toReversed() : lanes) {
      sortLane(order.subarray(first, end), first, place, neighbours);
    }
    const found = cost();
    const gain = best.crossings - found.crossings || best.length - found.length;
    if (gain > 0) best = { ...found, order: order.slice() };
  }
  return Array.from(best.order).flatMap((at) => columns[at] ?? []);
}

/** Puts the columns of a lane, which begins at some place, into the order of their wishes, then of their places. */
function sortLane(
  lane: Int32Array,
  first: number,
  place: Int32Array,
  neighbours: readonly number[][],
): void {
  const before = lane.slice();
  const count = place.length;
  // A median lies on a place or halfway between two.
  const keys = Float64Array.from(lane, (column, at) => {
    const wish = medianOf(neighbours[column] ?? [], place) ?? first + at;
    return wish * 2 * count + at;
  }).sort();
  for (let at = 0; at < lane.length; at++) {
    const key = keys[at] ?? 0;
    const column = before[key - Math.floor(key / count) * count] ?? 0;
    lane[at] = column;
    place[column] = first + at;
  }
}

/** Kinds that are drawn at first draw columns together; the others are drawn on demand and follow. */
const DRAWS = RELATION_KINDS.map((kind) => DRAWN_AT_FIRST.includes(kind));

function drawsTogether(kind: number): boolean {
  return DRAWS[kind] ?? false;
}

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
function lanesOf(columns: readonly Column[]): [first: number, end: number][] {
  const lanes: [number, number][] = [];
  for (const [at, { lane }] of columns.entries()) {
    const last = lanes.at(-1);
    if (last && columns[last[0]]?.lane === lane) last[1] = at + 1;
    else lanes.push([at, at + 1]);
  }
  return lanes;
}

/** The middle of some columns' places, of two middle ones the mean; nothing of none. */
function medianOf(columns: readonly number[], place: Int32Array): number | undefined {
  const sorted: number[] = [];
  for (const column of columns) {
    const own = place[column] ?? 0;
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

function lengthOf({ low, high }: Spans, place: Int32Array): number {
  let length = 0;
  for (let link = 0; link < low.length; link++) {
    length += Math.abs((place[low[link] ?? 0] ?? 0) - (place[high[link] ?? 0] ?? 0));
  }
  return length;
}
