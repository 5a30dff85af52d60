import { sum } from 'd3-array';
import { DRAWN_AT_FIRST, isAlong, RELATION_KINDS } from '#src/domain/relations.ts';
import type { Graph } from './graph.ts';
import type { Lattice } from './lattice.ts';
import { MOST_TRACKS, NONE, type Tracks, type Ways } from './ways.ts';

/**
 * Bundles by channel: runs of one kind and with one end in common, which lie on top of each other. The parts of a
 * bundle stand at its number in each array.
 */
interface Bundles {
  readonly count: number;
  readonly channel: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Whether its kind is one that is drawn on demand. */
  readonly isQuiet: Uint8Array;
  /** The bundle of each run. */
  readonly ofRun: Int32Array;
}

/** Whether the kind at each place of the table is a step along a track. */
const ALONG = RELATION_KINDS.map((kind) => isAlong({ kind }));
const QUIET = RELATION_KINDS.map((kind) => !DRAWN_AT_FIRST.includes(kind));

/** Spreads the runs that share a channel over parallel tracks, so that only runs of one bundle lie on each other. */
export function spreadRuns(graph: Graph, { decks }: Lattice, ways: Ways): Tracks {
  const { runs } = ways;
  const bundles = bundlesOf(graph, ways);
  const channels = sum(decks, ({ rows }) => rows.length + 1);
  const { colours, loud } = coloursOf(bundles, channels);
  const used = loud.map((colour) => Math.max(1, Math.min(MOST_TRACKS, colour)));
  const ofRun = new Float32Array(runs.count);
  for (let run = 0; run < runs.count; run++) {
    const bundle = bundles.ofRun[run] ?? 0;
    const tracks = used[runs.channel[run] ?? 0] ?? 1;
    const colour = colours[bundle] ?? 0;
    if (bundles.isQuiet[bundle]) {
      // What is drawn on demand runs between the tracks, so that it takes no room and its coming moves nothing.
      const between = outwards(colour % (tracks + 1)) - (tracks % 2) / 2;
      ofRun[run] = (tracks - 1) / 2 + between;
    } else ofRun[run] = fromTheMiddle(colour % tracks, tracks);
  }
  return { ofRun, used };
}

/** The bundles of all runs, numbered by channel, way out, kind and end. */
function bundlesOf({ links, roles }: Graph, { low, high, runs }: Ways): Bundles {
  const { count, link } = runs;
  const ends = RELATION_KINDS.length * roles.length;
  const keys = new Float64Array(count);
  for (let run = 0; run < count; run++) {
    const own = link[run] ?? 0;
    const kind = links.kind[own] ?? 0;
    // Promotions keep apart by where they come from; quieter kinds share one way to where they lead.
    const end = (ALONG[kind] ? low : high)[own] ?? 0;
    const way = (runs.channel[run] ?? 0) * 2 + (runs.leaves[run] ?? 0);
    keys[run] = (way * ends + kind * roles.length + end) * count + run;
  }
  keys.sort();

  const channel = new Int32Array(count);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const isQuiet = new Uint8Array(count);
  const ofRun = new Int32Array(count);
  let bundle = NONE;
  let last = NONE;
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0;
    const id = Math.floor(key / count);
    const run = key - id * count;
    const start = runs.left[run] ?? 0;
    const end = runs.right[run] ?? 0;
    if (id !== last) {
      last = id;
      bundle++;
      channel[bundle] = runs.channel[run] ?? 0;
      isQuiet[bundle] = QUIET[links.kind[link[run] ?? 0] ?? 0] ? 1 : 0;
      left[bundle] = start;
      right[bundle] = end;
    } else {
      if (start < (left[bundle] ?? 0)) left[bundle] = start;
      if (end > (right[bundle] ?? 0)) right[bundle] = end;
    }
    ofRun[run] = bundle;
  }
  return { count: bundle + 1, channel, left, right, isQuiet, ofRun };
}

/** First-fit colouring of intervals by their left ends, loud and quiet ones apart: no two of one colour meet. */
function coloursOf({ count, channel, left, right, isQuiet }: Bundles, channels: number) {
  const keys = new Float64Array(count);
  let width = 0;
  for (let at = 0; at < count; at++) width = Math.max(width, (left[at] ?? 0) + 1);
  for (let at = 0; at < count; at++) {
    keys[at] = ((channel[at] ?? 0) * width + (left[at] ?? 0)) * count + at;
  }
  keys.sort();
  const colours = new Int32Array(count);
  const loud = new Int32Array(channels);
  let ends: [loud: number[], quiet: number[]] = [[], []];
  let last = NONE;
  for (let nth = 0; nth < count; nth++) {
    const key = keys[nth] ?? 0;
    const at = key - Math.floor(key / count) * count;
    const own = channel[at] ?? 0;
    if (own !== last) ends = [[], []];
    last = own;
    const taken = ends[isQuiet[at] ? 1 : 0];
    let colour = 0;
    while (colour < taken.length && (taken[colour] ?? 0) >= (left[at] ?? 0)) colour++;
    taken[colour] = right[at] ?? 0;
    colours[at] = colour;
    loud[own] = ends[0].length;
  }
  return { colours, loud };
}
/** The middle track first, then outwards, so that a lone run lies in the middle of its channel. */
function fromTheMiddle(nth: number, tracks: number): number {
  return ((tracks - 1) >> 1) + outwards(nth);
}

/** 0, 1, −1, 2, −2 … */
function outwards(nth: number): number {
  return nth % 2 ? (nth + 1) / 2 : -nth / 2;
}
