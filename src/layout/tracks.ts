import { RELATION_KINDS } from '#src/domain/role.ts';
import type { Graph } from './graph.ts';
import type { Lattice } from './lattice.ts';
import { DRAWN_TOGETHER } from './order.ts';
import { MOST_TRACKS, NONE, type Runs, type Ways } from './ways.ts';

/** Runs of one kind and with one end in common, which lie on top of each other. */
interface Bundle {
  readonly id: number;
  /** Whether its kind is one that is drawn on demand. */
  readonly isQuiet: boolean;
  readonly runs: readonly number[];
  readonly left: number;
  readonly right: number;
}

const PROMOTION = RELATION_KINDS.indexOf('promotion');
const QUIET = RELATION_KINDS.map((kind) => !DRAWN_TOGETHER.includes(kind));

/** Spreads the runs that share a channel over parallel tracks, so that only runs of one bundle lie on each other. */
export function spreadRuns(
  graph: Graph,
  { decks }: Lattice,
  ways: Runs,
): Pick<Ways, 'track' | 'tracks'> {
  const channels = decks.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const inChannel = Array.from({ length: channels }, (): number[] => []);
  for (let run = 0; run < ways.channel.length; run++) {
    inChannel[ways.channel[run] ?? NONE]?.push(run);
  }
  const track = new Float32Array(ways.channel.length);
  const tracks = Int32Array.from(inChannel, (runs) => {
    const bundles = bundlesOf(graph, ways, runs);
    const loud = bundles.filter(({ isQuiet }) => !isQuiet);
    const quiet = bundles.filter(({ isQuiet }) => isQuiet);
    const colours = coloursOf(loud);
    const used = Math.max(1, Math.min(MOST_TRACKS, countOf(colours)));
    for (const [at, { runs: own }] of loud.entries()) {
      for (const run of own) track[run] = fromTheMiddle((colours[at] ?? 0) % used, used);
    }
    // What is drawn on demand runs between the tracks, so that it takes no room and its coming moves nothing.
    const demanded = coloursOf(quiet);
    for (const [at, { runs: own }] of quiet.entries()) {
      const between = outwards((demanded[at] ?? 0) % (used + 1)) - (used % 2) / 2;
      for (const run of own) track[run] = (used - 1) / 2 + between;
    }
    return used;
  });
  return { track, tracks };
}

/** The bundles of one channel's runs, from left to right. */
function bundlesOf({ links, roles }: Graph, ways: Runs, runs: readonly number[]): Bundle[] {
  const { low, high, lowX, highX, via } = ways;
  const idOf = (run: number): number => {
    const link = run >> 1;
    const kind = links.kind[link] ?? 0;
    const leaves = run % 2 === 0 && via[link] !== NONE;
    // Promotions keep apart by where they come from; quieter kinds share one way to where they lead.
    const end = (kind === PROMOTION ? low : high)[link] ?? 0;
    return ((leaves ? RELATION_KINDS.length : 0) + kind) * roles.length + end;
  };
  const startOf = (run: number) => (run % 2 ? via : lowX)[run >> 1] ?? 0;
  const endOf = (run: number) => (run % 2 || via[run >> 1] === NONE ? highX : via)[run >> 1] ?? 0;
  return [...Map.groupBy(runs, idOf)]
    .map(([id, own]): Bundle => {
      const ends = own.flatMap((run) => [startOf(run), endOf(run)]);
      const isQuiet = QUIET[links.kind[(own[0] ?? 0) >> 1] ?? 0] ?? false;
      return { id, isQuiet, runs: own, left: Math.min(...ends), right: Math.max(...ends) };
    })
    .sort((a, b) => a.left - b.left || a.right - b.right || a.id - b.id);
}

/** First-fit colouring of intervals that are sorted by their left ends: no two of one colour meet. */
function coloursOf(bundles: readonly Bundle[]): number[] {
  const ends: number[] = [];
  return bundles.map(({ left, right }) => {
    const free = ends.findIndex((end) => end < left);
    const colour = free === -1 ? ends.length : free;
    ends[colour] = right;
    return colour;
  });
}

/** How many colours are used. */
function countOf(colours: readonly number[]): number {
  return colours.reduce((most, colour) => Math.max(most, colour + 1), 0);
}

/** The middle track first, then outwards, so that a lone run lies in the middle of its channel. */
function fromTheMiddle(nth: number, tracks: number): number {
  return ((tracks - 1) >> 1) + outwards(nth);
}

/** 0, 1, −1, 2, −2 … */
function outwards(nth: number): number {
  return nth % 2 ? (nth + 1) / 2 : -nth / 2;
}
