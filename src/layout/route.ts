import { RELATION_KINDS, type RelationKind } from '#src/domain/role.ts';
import type { Graph } from './graph.ts';
import type { Lattice } from './lattice.ts';
import { SIZE } from './placed.ts';
import { spreadRuns } from './tracks.ts';
import { NONE, type Ways } from './ways.ts';

/** Relations of other kinds than promotion run a little beside it, so that none hides another. */
const SIDESTEP: Readonly<Record<RelationKind, number>> = {
  promotion: 0,
  switch: 5,
  equivalent: 0,
  extends: -4,
  'reports-to': 4,
  'specialty-of': -4,
};
const SIDESTEPS = RELATION_KINDS.map((kind) => SIDESTEP[kind]);

const GUTTER = 10;
/** Decks are joined left of everything. */
const MARGIN_LINE = SIZE.margin + SIZE.numerals - GUTTER * 2;

/**
 * Finds a way for every link, as on a transit map: up from the lower station, along the free channel between two rows,
 * up into the higher one. Labels stand right of their stations and rows leave a channel between them, so a line can
 * only meet a station that stands in its own column; then it goes round by the gutter left of that column.
 */
export function routeLinks(graph: Graph, lattice: Lattice): Ways {
  const { links } = graph;
  const { deck, level, slot, x } = lattice;
  const isFree = freeStretches(graph, lattice);
  const firstChannel = firstChannels(lattice);
  const low = new Int32Array(links.count);
  const high = new Int32Array(links.count);
  const lowX = new Int32Array(links.count);
  const highX = new Int32Array(links.count);
  const via = new Int32Array(links.count).fill(NONE);
  const channel = new Int32Array(links.count * 2).fill(NONE);

  /** The level at whose channel one bend suffices, if any. */
  const bendLevel = (from: number, to: number): number => {
    const at = deck[from] ?? 0;
    const bottom = level[from] ?? 0;
    const top = level[to] ?? 0;
    if (bottom === top) return bottom;
    for (let bend = top + 1; bend <= bottom; bend++) {
      const isClear =
        isFree(at, slot[from] ?? 0, bend, bottom - 1) &&
        isFree(at, slot[to] ?? 0, top + 1, bend - 1);
      if (isClear) return bend;
    }
    return NONE;
  };

  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const isRising = isBelow(lattice, from, to);
    const a = isRising ? from : to;
    const b = isRising ? to : from;
    const aside = SIDESTEPS[links.kind[link] ?? 0] ?? 0;
    low[link] = a;
    high[link] = b;
    lowX[link] = (x[a] ?? 0) + aside;
    highX[link] = (x[b] ?? 0) + aside;
    const first = firstChannel[deck[a] ?? 0] ?? 0;
    const isOneDeck = deck[a] === deck[b];
    const isUpright = isOneDeck && slot[a] === slot[b];
    if (isUpright && isFree(deck[a] ?? 0, slot[a] ?? 0, (level[b] ?? 0) + 1, (level[a] ?? 0) - 1)) {
      continue;
    }
    const bend = isOneDeck && !isUpright ? bendLevel(a, b) : NONE;
    if (bend !== NONE) {
      channel[link * 2] = first + bend;
      continue;
    }
    channel[link * 2] = first + (level[a] ?? 0);
    channel[link * 2 + 1] = (firstChannel[deck[b] ?? 0] ?? 0) + (level[b] ?? 0) + 1;
    via[link] = isOneDeck ? (x[b] ?? 0) - SIZE.radius - GUTTER : MARGIN_LINE;
  }
  const ways = { low, high, lowX, highX, via, channel };
  return { ...ways, ...spreadRuns(graph, lattice, ways) };
}

/** Whether one role stands lower than another; of two in one row the left one counts as the lower. */
function isBelow({ deck, level, x }: Lattice, a: number, b: number): boolean {
  const drop =
    (deck[a] ?? 0) - (deck[b] ?? 0) ||
    (level[a] ?? 0) - (level[b] ?? 0) ||
    (x[b] ?? 0) - (x[a] ?? 0);
  return drop > 0;
}

/** Tells whether no station of a deck stands in a column at the levels `first` to `last`. */
function freeStretches({ roles }: Graph, { decks, deck, level, slot }: Lattice) {
  const taken = decks.map(({ rows, slots }) => new Uint8Array(rows.length * slots));
  for (let role = 0; role < roles.length; role++) {
    const at = deck[role] ?? 0;
    const cells = taken[at];
    if (cells) cells[(level[role] ?? 0) * (decks[at]?.slots ?? 0) + (slot[role] ?? 0)] = 1;
  }
  return (at: number, column: number, first: number, last: number): boolean => {
    const cells = taken[at];
    const slots = decks[at]?.slots ?? 0;
    for (let row = first; row <= last; row++) if (cells?.[row * slots + column]) return false;
    return true;
  };
}

function firstChannels({ decks }: Lattice): number[] {
  let channels = 0;
  return decks.map(({ rows }) => {
    channels += rows.length + 1;
    return channels - rows.length - 1;
  });
}
