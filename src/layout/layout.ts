import { pathRound } from 'd3-path';
import type { Ladder } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import { columnsOf } from './columns.ts';
import { cornersOf } from './corners.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { orderColumns } from './order.ts';
import { placeDecks } from './place.ts';
import {
  type PlacedDeck,
  type PlacedLadder,
  type PlacedLink,
  type PlacedRole,
  SIZE,
} from './placed.ts';
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
  const graph = graphOf(ladder, [...DRAWN_AT_FIRST, ...kinds]);
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
      points: pointsOf(ways, link, low.y, high.y, runY),
    });
  }
  return placed;
}

function pointsOf(
  { lowX, highX, via, run }: Ways,
  link: number,
  lowY: number,
  highY: number,
  runY: Int32Array,
): number[] {
  const start = lowX[link] ?? 0;
  const end = highX[link] ?? 0;
  const own = run[link] ?? NONE;
  if (own === NONE) return cornersOf(start, lowY, end, highY);
  const between = via[link] ?? NONE;
  if (between === NONE) return cornersOf(start, lowY, end, highY, runY[own]);
  return cornersOf(start, lowY, end, highY, runY[own], between, runY[own + 1]);
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

const CORNER = 9;

/** What `drawLink` draws with: a canvas, or a path of d3-path. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
}

/**
 * Draws a link with its corners rounded as far as the lengths between them allow. It goes from the higher end down, so
 * that the dashes of links that share their last stretch fall on each other.
 */
export function drawLink(
  pen: Pen,
  { points }: Pick<PlacedLink, 'points'>,
  corner: number = CORNER,
): void {
  const last = points.length - 2;
  const at = (index: number) => points[index] ?? 0;
  pen.moveTo(at(last), at(last + 1));
  for (let turn = last - 2; turn > 0; turn -= 2) {
    const [x, y] = [at(turn), at(turn + 1)];
    const [nextX, nextY] = [at(turn - 2), at(turn - 1)];
    const into = Math.abs(x - at(turn + 2)) + Math.abs(y - at(turn + 3));
    const onwards = Math.abs(nextX - x) + Math.abs(nextY - y);
    pen.arcTo(x, y, nextX, nextY, Math.min(corner, into / 2, onwards / 2));
  }
  pen.lineTo(at(0), at(1));
}

const ARROW = 4;

/** Draws the chevron of a link, near the end that it leads to. */
export function drawArrow(pen: Pen, { points, rises, reach }: PlacedLink): void {
  const end = rises ? points.length - 2 : 0;
  const before = rises ? end - 2 : 2;
  const x = points[end] ?? 0;
  const y = points[end + 1] ?? 0;
  const away = Math.sign((points[before + 1] ?? 0) - y);
  const tip = y + away * (reach + 1);
  pen.moveTo(x - ARROW, tip + away * ARROW);
  pen.lineTo(x, tip);
  pen.lineTo(x + ARROW, tip + away * ARROW);
}

/** The corners of a link with those far outside a box drawn in to just beyond it: canvases pay for what is unseen. */
export function drawnIn(
  { points }: PlacedLink,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number[] {
  return points.map((value, at) => {
    const low = (at % 2 ? box.y : box.x) - MARGIN;
    const high = (at % 2 ? box.y + box.height : box.x + box.width) + MARGIN;
    return Math.max(low, Math.min(value, high));
  });
}

const MARGIN = 40;

/** The SVG path of a link. */
export function linkPath(link: PlacedLink): string {
  const path = pathRound(1);
  drawLink(path, link);
  return path.toString();
}

/** The SVG path of a link's chevron. */
export function arrowPath(link: PlacedLink): string {
  const path = pathRound(1);
  drawArrow(path, link);
  return path.toString();
}
