import { RELATION_KINDS } from '#src/domain/relations.ts';
import type { Turns } from './across.ts';
import type { Situation } from './along.ts';
import { besideLink } from './beside.ts';
import { NONE } from './graph.ts';
import type { Frame } from './place.ts';
import type { PlacedLink, PlacedRole } from './placed.ts';
import type { PlacedRoute } from './placedRoute.ts';
import { MARGIN } from './route.ts';

/** Stage 10, last part: the links at their numbers in the graph, between roles that are placed. */
export function placeLinks(
  situation: Situation,
  turns: Turns,
  frames: readonly Frame[],
  roles: readonly PlacedRole[],
): PlacedLink[] {
  const { graph, routes } = situation;
  const { links } = graph;
  const placed: PlacedLink[] = [];
  for (let link = 0; link < links.count; link++) {
    const from = roles[links.from[link] ?? 0];
    const to = roles[links.to[link] ?? 0];
    if (!from || !to) continue;
    const rises = routes.high[link] === links.to[link];
    placed.push({
      kind: RELATION_KINDS[links.kind[link] ?? 0] ?? 'promotion',
      from: from.role.id,
      to: to.role.id,
      rises,
      halfCard: to.halfCard,
      route: placeRoute(situation, turns, frames, link, rises ? [from, to] : [to, from]),
    });
  }
  return placed;
}

function placeRoute(
  { graph, grid, routes, manner }: Situation,
  turns: Turns,
  frames: readonly Frame[],
  link: number,
  [low, high]: readonly [PlacedRole, PlacedRole],
): PlacedRoute {
  const { orientation } = manner;
  const beside = besideLink(manner, RELATION_KINDS[graph.links.kind[link] ?? 0] ?? 'promotion');
  const ends = {
    orientation,
    lowX: low.x + beside.x,
    lowY: low.y + beside.y,
    highX: high.x + beside.x,
    highY: high.y + beside.y,
  };
  const lowTurn = turns.low[link] ?? Number.NaN;
  if (Number.isNaN(lowTurn)) return { shape: 'straight', ...ends };
  const lowFrame = frames[grid.band[routes.low[link] ?? 0] ?? 0];
  const highFrame = frames[grid.band[routes.high[link] ?? 0] ?? 0];
  const first = lowFrame?.alongOf(lowTurn) ?? 0;
  const gutter = routes.gutter[link] ?? NONE;
  if (gutter === NONE) return { shape: 'one-bend', ...ends, turn: first };
  return {
    shape: 'two-bends',
    ...ends,
    lowTurn: first,
    between:
      gutter === MARGIN
        ? manner.bandLinks
        : Math.round((highFrame?.columns[gutter] ?? 0) + manner.gutter),
    highTurn: highFrame?.alongOf(turns.high[link] ?? 0) ?? 0,
  };
}
