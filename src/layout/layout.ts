import type { Ladder } from '#src/domain/ladder.ts';
import { RELATION_KINDS, type RelationKind, type RoleId } from '#src/domain/role.ts';
import { columnsOf } from './columns.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { DRAWN_TOGETHER, orderColumns } from './order.ts';
import { placeDecks } from './place.ts';
import {
  type PlacedDeck,
  type PlacedLadder,
  type PlacedLink,
  type PlacedRole,
  SIZE,
} from './placed.ts';
import type { PlacedRoute } from './placedRoute.ts';
import { routeLinks } from './route.ts';
import { spreadRuns } from './tracks.ts';
import { NONE, type Tracks, type Ways } from './ways.ts';

/**
 * Lays a ladder out, one stage after the other: numbers, columns and their order, a lattice of decks, ways through its
 * channels, and then the heights that these need. Pure and deterministic, whatever the order of roles and relations.
 * Links of the kinds that draw columns together are always placed; of the others those that are asked for, and they
 * move nothing. A wide ladder wraps into several decks unless one is asked for.
 */
export function layoutLadder(
  ladder: Ladder,
  kinds: readonly RelationKind[] = RELATION_KINDS,
  shape?: 'wrapped' | 'one-deck',
): PlacedLadder {
  const graph = graphOf(ladder, [...DRAWN_TOGETHER, ...kinds]);
  const lattice = latticeOf(graph, orderColumns(graph, columnsOf(graph)), shape);
  const ways = routeLinks(graph, lattice);
  const tracks = spreadRuns(graph, lattice, ways);
  const decks = placeDecks(ladder, graph, lattice, tracks);
  const roles = placeRoles(graph, lattice, decks);
  return {
    width: SIZE.margin * 2 + Math.max(0, ...decks.map(({ width }) => width)),
    height: SIZE.margin + Math.max(SIZE.margin, ...decks.map(({ y, height }) => y + height)),
    decks,
    roles: byId(roles),
    links: placeLinks(graph, ways, roles, runHeights(ways, tracks, decks)),
  };
}

/** The roles at their numbers in the graph. */
function placeRoles({ roles }: Graph, { shelf, x }: Lattice, decks: readonly PlacedDeck[]) {
  const rows = decks.flatMap((deck) => deck.rows);
  return roles.map((role, at): PlacedRole => {
    const { middle = 0, reach = 0 } = rows[shelf[at] ?? 0] ?? {};
    return { role, x: x[at] ?? 0, y: middle, reach };
  });
}

function byId(roles: readonly PlacedRole[]): Map<RoleId, PlacedRole> {
  const found = new Map<RoleId, PlacedRole>();
  for (const placed of roles) found.set(placed.role.id, placed);
  return found;
}

function placeLinks(
  { links }: Graph,
  ways: Ways,
  roles: readonly PlacedRole[],
  runY: Int32Array,
): PlacedLink[] {
  const placed: PlacedLink[] = [];
  for (let link = 0; link < links.count; link++) {
    const from = roles[links.from[link] ?? 0];
    const to = roles[links.to[link] ?? 0];
    if (!from || !to) continue;
    const rises = ways.high[link] === links.to[link];
    const [low, high] = rises ? [from, to] : [to, from];
    placed.push({
      kind: RELATION_KINDS[links.kind[link] ?? 0] ?? 'promotion',
      from: from.role.id,
      to: to.role.id,
      rises,
      reach: to.reach,
      route: routeOf(ways, link, low.y, high.y, runY),
    });
  }
  return placed;
}

function routeOf(
  { lowX, highX, via, run }: Ways,
  link: number,
  lowY: number,
  highY: number,
  runY: Int32Array,
): PlacedRoute {
  const ends = { lowX: lowX[link] ?? 0, lowY, highX: highX[link] ?? 0, highY };
  const first = run[link] ?? NONE;
  if (first === NONE) return { shape: 'straight', ...ends };
  const firstY = runY[first] ?? 0;
  const uprightX = via[link] ?? NONE;
  if (uprightX === NONE) return { shape: 'one-bend', ...ends, levelY: firstY };
  return {
    shape: 'two-bends',
    ...ends,
    lowLevelY: firstY,
    uprightX,
    highLevelY: runY[first + 1] ?? 0,
  };
}

/** The height of every level run: its track within its channel. */
function runHeights(
  { runs: { count, channel } }: Ways,
  { ofRun, used }: Tracks,
  decks: readonly PlacedDeck[],
): Int32Array {
  const middles = decks.flatMap(channelsOf);
  const heights = new Int32Array(count);
  for (let run = 0; run < count; run++) {
    const own = channel[run] ?? 0;
    const offset = (ofRun[run] ?? 0) - ((used[own] ?? 1) - 1) / 2;
    heights[run] = Math.round((middles[own] ?? 0) + offset * SIZE.track);
  }
  return heights;
}

/** The middles of a deck's channels: where each row begins, and where the last one ends. */
function channelsOf({ rows }: PlacedDeck): number[] {
  const last = rows.at(-1);
  return [...rows.map(({ y }) => y), last ? last.y + last.height : 0];
}
