import { RELATION_KINDS, RELATIONS } from '#src/domain/relations.ts';
import { type Graph, NONE } from './graph.ts';
import type { Grid } from './wrap.ts';

/**
 * The routes of all links over a grid, before anything has a height or a width. What is known of a link stands at its
 * number.
 */
export interface EdgeRoutes {
  /** The roles at its lower and at its higher end. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The column in whose gutter the upright between two level segments stands, `MARGIN` or `NONE` with fewer. */
  readonly gutter: Int32Array;
  /**
   * The number of its level segment at the lower end; the next number is that of its second one where it has two.
   * `NONE` of a straight link.
   */
  readonly firstSegment: Int32Array;
  readonly segments: LevelSegments;
}

/** The level segments of all links, each link's from its lower end. What is known of one stands at its number. */
export interface LevelSegments {
  readonly count: number;
  readonly link: Int32Array;
  /** Counted over all bands from the top: a band has a channel above each of its rows and one below the last. */
  readonly channel: Int32Array;
  /** From where to where it runs: columns in steps of `COLUMN`, with what runs beside their stations between. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 for the first of two: it leads from a station to the upright between them, and not to a station. */
  readonly leadsToUpright: Uint8Array;
}

const OFFSETS = RELATION_KINDS.map((kind) => Math.sign(RELATIONS[kind].sidestep));

/** How far apart columns are in the whole numbers that tell where a level segment runs. */
export const COLUMN = 8;
/** Within a column: where its station stands, and where its gutter may be on either side of that. */
export const STATION = 4;
const GUTTER = 3;
/** Links from band to band go up and down left of everything. */
export const MARGIN = -2;
const LEFT_OF_ALL = 0;

/**
 * Stage 5: finds a route for every link, as on a transit map: up from the lower station, along the free channel between
 * two rows, up into the higher one. Labels stand right of their stations and rows leave a channel between them, so a
 * link can only meet a station that stands in its own column; then it goes round by the gutter left of that column.
 */
export function routeLinks({ links }: Graph, grid: Grid, gutterSide: 1 | -1): EdgeRoutes {
  const isFree = freeCells(grid);
  const segments = roomFor(links.count * 2);
  const routes: EdgeRoutes = {
    low: new Int32Array(links.count),
    high: new Int32Array(links.count),
    gutter: new Int32Array(links.count).fill(NONE),
    firstSegment: new Int32Array(links.count).fill(NONE),
    segments,
  };
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const isRising = isBelow(grid, from, to);
    const low = isRising ? from : to;
    const high = isRising ? to : from;
    routes.low[link] = low;
    routes.high[link] = high;
    if (!runsStraight(grid, isFree, low, high)) {
      routes.firstSegment[link] = segments.count;
      const offset = OFFSETS[links.kind[link] ?? 0] ?? 0;
      addBends(routes, segments, { link, offset, gutterSide }, grid, isFree);
    }
  }
  return routes;
}

/** Whether no station stands in a column on any of some rows. */
type IsFree = (column: number, first: number, last: number) => boolean;

/** Whether two roles stand in one column with nothing between them. */
function runsStraight(
  { band, row, column }: Grid,
  isFree: IsFree,
  low: number,
  high: number,
): boolean {
  if (band[low] !== band[high] || column[low] !== column[high]) return false;
  return isFree(column[low] ?? 0, (row[high] ?? 0) + 1, (row[low] ?? 0) - 1);
}

/** Adds the level segments of a link: one where that leads past all stations, else two with an upright between them. */
function addBends(
  { low, high, gutter }: EdgeRoutes,
  segments: GrowingSegments,
  { link, offset, gutterSide }: { link: number; offset: number; gutterSide: 1 | -1 },
  grid: Grid,
  isFree: IsFree,
): void {
  const lower = low[link] ?? 0;
  const higher = high[link] ?? 0;
  const start = (grid.column[lower] ?? 0) * COLUMN + STATION + offset;
  const end = (grid.column[higher] ?? 0) * COLUMN + STATION + offset;
  // A band has one channel more than rows, so the channel above a row is further on by the number of its band.
  const lowBand = grid.band[lower] ?? 0;
  const highBand = grid.band[higher] ?? 0;
  const bend = lowBand === highBand ? rowOfBend(grid, isFree, lower, higher) : NONE;
  if (bend !== NONE) {
    addSegment(segments, link, bend + lowBand, start, end, 0);
    return;
  }
  const own = grid.column[higher] ?? 0;
  const beside = lowBand === highBand;
  gutter[link] = beside ? own : MARGIN;
  const between = beside ? own * COLUMN + STATION + GUTTER * gutterSide : LEFT_OF_ALL;
  addSegment(segments, link, (grid.row[lower] ?? 0) + lowBand, start, between, 1);
  addSegment(segments, link, (grid.row[higher] ?? 0) + 1 + highBand, between, end, 0);
}

/**
 * The row above which one bend suffices to get from one station of a band to another, or `NONE`. Between two of one row
 * it is that below: labels lie beyond their stations.
 */
function rowOfBend({ row, column }: Grid, isFree: IsFree, low: number, high: number): number {
  const from = column[low] ?? 0;
  const to = column[high] ?? 0;
  if (from === to) return NONE;
  const bottom = row[low] ?? 0;
  const top = row[high] ?? 0;
  if (bottom === top) return bottom + 1;
  for (let bend = top + 1; bend <= bottom; bend++) {
    if (isFree(from, bend, bottom - 1) && isFree(to, top + 1, bend - 1)) return bend;
  }
  return NONE;
}

interface GrowingSegments extends LevelSegments {
  count: number;
}

/** Level segments, none as yet, with room for so many. */
function roomFor(most: number): GrowingSegments {
  return {
    count: 0,
    link: new Int32Array(most),
    channel: new Int32Array(most),
    left: new Int32Array(most),
    right: new Int32Array(most),
    leadsToUpright: new Uint8Array(most),
  };
}

function addSegment(
  segments: GrowingSegments,
  link: number,
  channel: number,
  start: number,
  end: number,
  leadsToUpright: 0 | 1,
): void {
  const at = segments.count++;
  segments.link[at] = link;
  segments.channel[at] = channel;
  segments.left[at] = Math.min(start, end);
  segments.right[at] = Math.max(start, end);
  segments.leadsToUpright[at] = leadsToUpright;
}

/** Whether one role stands lower than another; of two in one row the left one counts as the lower. */
function isBelow({ row, column }: Grid, a: number, b: number): boolean {
  return ((row[a] ?? 0) - (row[b] ?? 0) || (column[b] ?? 0) - (column[a] ?? 0)) > 0;
}

/** Tells whether no station stands in a column on the rows `first` to `last` of its band. */
function freeCells({ rowCount, columnCount, row, column }: Grid): IsFree {
  const taken = new Uint8Array(rowCount * columnCount);
  for (let role = 0; role < row.length; role++) {
    taken[(row[role] ?? 0) * columnCount + (column[role] ?? 0)] = 1;
  }
  return (own, first, last) => {
    for (let at = first; at <= last; at++) if (taken[at * columnCount + own]) return false;
    return true;
  };
}
