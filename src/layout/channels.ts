import { DRAWN_AT_FIRST, RELATION_KINDS, RELATIONS } from '#src/domain/relations.ts';
import { type Graph, NONE } from './graph.ts';
import { MOST_SLOTS } from './placed.ts';
import type { EdgeRoutes } from './route.ts';
import { lastDigit, withoutLastDigit } from './sortKeys.ts';
import type { Grid } from './wrap.ts';

/** The parallel slots of all channels, in which level segments run side by side. */
export interface ChannelSlots {
  /** For each level segment the slot of its channel that it takes, from the top; halves lie between two. */
  readonly ofSegment: Float32Array;
  /** For each channel how many slots it uses. */
  readonly used: Int32Array;
}

/** Stage 6: spreads the level segments that share a channel over its slots, so that only those of one bundle overlap. */
export function assignSlots(graph: Graph, grid: Grid, routes: EdgeRoutes): ChannelSlots {
  const { segments } = routes;
  const bundles = bundlesOf(graph, routes);
  const channels = grid.rowCount + grid.bands.length;
  const { colour, colours } = colourBundles(bundles, channels);
  const used = colours.map((count) => Math.max(1, Math.min(MOST_SLOTS, count)));
  const ofSegment = new Float32Array(segments.count);
  for (let segment = 0; segment < segments.count; segment++) {
    const bundle = bundles.ofSegment[segment] ?? 0;
    const slots = used[segments.channel[segment] ?? 0] ?? 1;
    const own = colour[bundle] ?? 0;
    ofSegment[segment] = bundles.isOnDemand[bundle]
      ? slotBetween(own % (slots + 1), slots)
      : slotFromTheMiddle(own % slots, slots);
  }
  return { ofSegment, used };
}

/** The middle slot first, then outwards, so that a lone segment lies in the middle of its channel. */
function slotFromTheMiddle(nth: number, slots: number): number {
  return ((slots - 1) >> 1) + outwards(nth);
}

/** A place between two slots, for what is drawn on demand: it takes no room there, so its coming moves nothing. */
function slotBetween(nth: number, slots: number): number {
  return (slots - 1) / 2 + outwards(nth) - (slots % 2) / 2;
}

/** 0, 1, −1, 2, −2 … */
function outwards(nth: number): number {
  return nth % 2 ? (nth + 1) / 2 : -nth / 2;
}

/**
 * Bundles of edges: the segments of one channel and kind that have an end in common and so may lie on each other. What
 * is known of a bundle stands at its number; bundles are numbered channel by channel.
 */
interface Bundles {
  readonly count: number;
  readonly channel: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 for those of kinds that are drawn on demand. */
  readonly isOnDemand: Uint8Array;
  /** The bundle of each segment. */
  readonly ofSegment: Int32Array;
}

const PROMOTION = RELATION_KINDS.indexOf('promotion');
const ACROSS = RELATION_KINDS.map((kind) => RELATIONS[kind].step === 'across');
const ON_DEMAND = RELATION_KINDS.map((kind) => !DRAWN_AT_FIRST.includes(kind));

function bundlesOf(graph: Graph, routes: EdgeRoutes): Bundles {
  const { links } = graph;
  const { count, link, channel, left, right } = routes.segments;
  const bundles = {
    count: 0,
    channel: new Int32Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
    isOnDemand: new Uint8Array(count),
    ofSegment: new Int32Array(count),
  };
  let last = NONE;
  for (const key of segmentKeys(graph, routes)) {
    const segment = lastDigit(key, count);
    const alike = withoutLastDigit(key, count);
    const start = left[segment] ?? 0;
    const end = right[segment] ?? 0;
    if (alike !== last) {
      last = alike;
      const fresh = bundles.count++;
      bundles.channel[fresh] = channel[segment] ?? 0;
      bundles.isOnDemand[fresh] = ON_DEMAND[links.kind[link[segment] ?? 0] ?? 0] ? 1 : 0;
      bundles.left[fresh] = start;
      bundles.right[fresh] = end;
    }
    const bundle = bundles.count - 1;
    bundles.ofSegment[segment] = bundle;
    bundles.left[bundle] = Math.min(bundles.left[bundle] ?? 0, start);
    bundles.right[bundle] = Math.max(bundles.right[bundle] ?? 0, end);
  }
  return bundles;
}

/**
 * The segments as sorted keys of five digits: channel, whether it leads to an upright, kind of link, what its bundle has
 * in common, and the segment itself. Promotions have the role in common that they come from, so that two ways up to one
 * role can be told apart; switches to one lane are one trunk; the quieter kinds share their way to the role that they
 * lead to.
 */
function segmentKeys(graph: Graph, { low, high, segments }: EdgeRoutes): Float64Array {
  const { links, roles, lane, lanes } = graph;
  const { count, link, channel, leadsToUpright } = segments;
  const ends = roles.length + lanes.length;
  const keys = new Float64Array(count);
  for (let segment = 0; segment < count; segment++) {
    const own = link[segment] ?? 0;
    const kind = links.kind[own] ?? 0;
    const role = (kind === PROMOTION ? low : high)[own] ?? 0;
    const end = ACROSS[kind] ? roles.length + (lane[role] ?? 0) : role;
    const channelAndEnd = (channel[segment] ?? 0) * 2 + (leadsToUpright[segment] ?? 0);
    keys[segment] = ((channelAndEnd * RELATION_KINDS.length + kind) * ends + end) * count + segment;
  }
  return keys.sort();
}

/**
 * Colours bundles, which are intervals of their channels, so that no two of one colour meet: first fit by their left
 * ends. Those that are drawn on demand have colours of their own. Also tells how many colours the others of each
 * channel take.
 */
function colourBundles({ count, channel, left, right, isOnDemand }: Bundles, channels: number) {
  const colour = new Int32Array(count);
  const colours = new Int32Array(channels);
  /** Where the last bundle of each colour ends, of those always drawn and of those drawn on demand. */
  let ends: [drawn: number[], onDemand: number[]] = [[], []];
  let last = NONE;
  for (const key of bundleKeys({ count, channel, left })) {
    const bundle = lastDigit(key, count);
    const own = channel[bundle] ?? 0;
    if (own !== last) ends = [[], []];
    last = own;
    const taken = ends[isOnDemand[bundle] ? 1 : 0];
    const first = firstFree(taken, left[bundle] ?? 0);
    taken[first] = right[bundle] ?? 0;
    colour[bundle] = first;
    colours[own] = ends[0].length;
  }
  return { colour, colours };
}

/** The first colour whose last bundle ends before a place, or else one more. */
function firstFree(taken: readonly number[], start: number): number {
  let colour = 0;
  while (colour < taken.length && (taken[colour] ?? 0) >= start) colour++;
  return colour;
}

/** The bundles as sorted keys of three digits: channel, left end, and the bundle itself. */
function bundleKeys({ count, channel, left }: Pick<Bundles, 'count' | 'channel' | 'left'>) {
  let width = 0;
  for (let bundle = 0; bundle < count; bundle++) width = Math.max(width, (left[bundle] ?? 0) + 1);
  const keys = new Float64Array(count);
  for (let bundle = 0; bundle < count; bundle++) {
    keys[bundle] = ((channel[bundle] ?? 0) * width + (left[bundle] ?? 0)) * count + bundle;
  }
  return keys.sort();
}
