import { RELATION_KINDS } from '#src/domain/role.ts';
import type { Graph } from './graph.ts';
import type { Lattice } from './lattice.ts';
import { DRAWN_TOGETHER } from './order.ts';
import { MOST_TRACKS, NONE, type Runs, type Ways } from './ways.ts';

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

const PROMOTION = RELATION_KINDS.indexOf('promotion');
const QUIET = RELATION_KINDS.map((kind) => !DRAWN_TOGETHER.includes(kind));

/** Spreads the runs that share a channel over parallel tracks, so that only runs of one bundle lie on each other. */
export function spreadRuns(
  graph: Graph,
  { decks }: Lattice,
  ways: Runs,
): Pick<Ways, 'track' | 'tracks'> {
  const bundles = bundlesOf(graph, ways);
  const channels = decks.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const { colours, loud } = coloursOf(bundles, channels);
  const tracks = loud.map((used) => Math.max(1, Math.min(MOST_TRACKS, used)));
  const track = new Float32Array(ways.channel.length);
  for (let run = 0; run < track.length; run++) {
    const channel = ways.channel[run] ?? NONE;
    if (channel === NONE) continue;
    const bundle = bundles.ofRun[run] ?? 0;
    const used = tracks[channel] ?? 1;
    const colour = colours[bundle] ?? 0;
    if (bundles.isQuiet[bundle]) {
      // What is drawn on demand runs between the tracks, so that it takes no room and its coming moves nothing.
      const between = outwards(colour % (used + 1)) - (used % 2) / 2;
      track[run] = (used - 1) / 2 + between;
    } else track[run] = fromTheMiddle(colour % used, used);
  }
  return { track, tracks };
}

/** The bundles of all runs, numbered by channel, way out, kind and end. */
function bundlesOf({ links, roles }: Graph, ways: Runs): Bundles {
  const { low, high, lowX, highX, via, channel } = ways;
  const runs = channel.length;
  const idsOfChannel = RELATION_KINDS.length * 2 * roles.length;
  const keys = new Float64Array(runs);
  let used = 0;
  for (let run = 0; run < runs; run++) {
    const within = channel[run] ?? NONE;
    if (within === NONE) continue;
    const link = run >> 1;
    const kind = links.kind[link] ?? 0;
    const leaves = run % 2 === 0 && via[link] !== NONE;
    // Promotions keep apart by where they come from; quieter kinds share one way to where they lead.
    const end = (kind === PROMOTION ? low : high)[link] ?? 0;
    const id = ((leaves ? RELATION_KINDS.length : 0) + kind) * roles.length + end;
    keys[used++] = (within * idsOfChannel + id) * runs + run;
  }
  keys.subarray(0, used).sort();

  const left = new Int32Array(used);
  const right = new Int32Array(used);
  const own = new Int32Array(used);
  const isQuiet = new Uint8Array(used);
  const ofRun = new Int32Array(runs).fill(NONE);
  let count = 0;
  let last = NONE;
  for (let at = 0; at < used; at++) {
    const key = keys[at] ?? 0;
    const id = Math.floor(key / runs);
    const run = key - id * runs;
    const link = run >> 1;
    const start = (run % 2 ? via : lowX)[link] ?? 0;
    const end = (run % 2 || via[link] === NONE ? highX : via)[link] ?? 0;
    if (id !== last) {
      own[count] = channel[run] ?? 0;
      isQuiet[count] = QUIET[links.kind[link] ?? 0] ? 1 : 0;
      left[count] = Math.min(start, end);
      right[count++] = Math.max(start, end);
      last = id;
    } else {
      left[count - 1] = Math.min(left[count - 1] ?? 0, start, end);
      right[count - 1] = Math.max(right[count - 1] ?? 0, start, end);
    }
    ofRun[run] = count - 1;
  }
  return { count, channel: own, left, right, isQuiet, ofRun };
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
    const at = (keys[nth] ?? 0) % count;
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
