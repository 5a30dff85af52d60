import { sum } from 'd3-array';
import { RELATION_KINDS, RELATIONS } from '#src/domain/relations.ts';
import type { Graph } from './graph.ts';
import type { Lattice } from './lattice.ts';
import { SIZE } from './placed.ts';
import { NONE, type Ways } from './ways.ts';

const SIDESTEPS = RELATION_KINDS.map((kind) => RELATIONS[kind].sidestep);

const GUTTER = 10;
/** Decks are joined left of everything. */
const MARGIN_LINE = SIZE.margin + SIZE.numerals - GUTTER * 2;

/**
 * Finds a way for every link, as on a transit map: up from the lower station, along the free channel between two rows,
 * up into the higher one. Labels stand right of their stations and rows leave a channel between them, so a line can
 * only meet a station that stands in its own column; then it goes round by the gutter left of that column.
 */
export function routeLinks({ links }: Graph, lattice: Lattice): Ways {
  const { deck, shelf, slot, x } = lattice;
  const isFree = freeStretches(lattice);
  const low = new Int32Array(links.count);
  const high = new Int32Array(links.count);
  const lowX = new Int32Array(links.count);
  const highX = new Int32Array(links.count);
  const via = new Int32Array(links.count).fill(NONE);
  const run = new Int32Array(links.count).fill(NONE);
  const runs = noRuns(links.count * 2);

  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const isRising = isBelow(lattice, from, to);
    const a = isRising ? from : to;
    const b = isRising ? to : from;
    const aside = SIDESTEPS[links.kind[link] ?? 0] ?? 0;
    const start = (x[a] ?? 0) + aside;
    const end = (x[b] ?? 0) + aside;
    low[link] = a;
    high[link] = b;
    lowX[link] = start;
    highX[link] = end;
    const bottom = shelf[a] ?? 0;
    const top = shelf[b] ?? 0;
    const isOneDeck = deck[a] === deck[b];
    const isUpright = isOneDeck && slot[a] === slot[b];
    if (isUpright && isFree(slot[a] ?? 0, top + 1, bottom - 1)) continue;
    run[link] = runs.count;
    const bend =
      isOneDeck && !isUpright ? bendOf(isFree, slot[a] ?? 0, bottom, slot[b] ?? 0, top) : NONE;
    if (bend !== NONE) {
      addRun(runs, link, bend + (deck[a] ?? 0), start, end, 0);
      continue;
    }
    const between = isOneDeck ? (x[b] ?? 0) - SIZE.radius - GUTTER : MARGIN_LINE;
    via[link] = between;
    addRun(runs, link, bottom + (deck[a] ?? 0), start, between, 1);
    addRun(runs, link, top + 1 + (deck[b] ?? 0), between, end, 0);
  }
  return { low, high, lowX, highX, via, run, runs };
}

type IsFree = (column: number, first: number, last: number) => boolean;

/** The shelf above which one bend suffices to get from one station to another, if any. */
function bendOf(isFree: IsFree, from: number, bottom: number, to: number, top: number): number {
  if (bottom === top) return bottom;
  for (let bend = top + 1; bend <= bottom; bend++) {
    if (isFree(from, bend, bottom - 1) && isFree(to, top + 1, bend - 1)) return bend;
  }
  return NONE;
}

function noRuns(most: number) {
  return {
    count: 0,
    link: new Int32Array(most),
    channel: new Int32Array(most),
    left: new Int32Array(most),
    right: new Int32Array(most),
    leaves: new Uint8Array(most),
  };
}

function addRun(
  runs: ReturnType<typeof noRuns>,
  link: number,
  channel: number,
  start: number,
  end: number,
  leaves: 0 | 1,
): void {
  const at = runs.count++;
  runs.link[at] = link;
  runs.channel[at] = channel;
  runs.left[at] = Math.min(start, end);
  runs.right[at] = Math.max(start, end);
  runs.leaves[at] = leaves;
}

/** Whether one role stands lower than another; of two in one row the left one counts as the lower. */
function isBelow({ shelf, x }: Lattice, a: number, b: number): boolean {
  return ((shelf[a] ?? 0) - (shelf[b] ?? 0) || (x[b] ?? 0) - (x[a] ?? 0)) > 0;
}

/** Tells whether no station stands in a column on the shelves `first` to `last` of its deck. */
function freeStretches({ decks, slots, shelf, slot }: Lattice): IsFree {
  const taken = new Uint8Array(sum(decks, ({ rows }) => rows.length) * slots);
  for (let role = 0; role < shelf.length; role++) {
    taken[(shelf[role] ?? 0) * slots + (slot[role] ?? 0)] = 1;
  }
  return (column, first, last) => {
    for (let at = first; at <= last; at++) if (taken[at * slots + column]) return false;
    return true;
  };
}
