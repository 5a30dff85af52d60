import { RELATION_KINDS } from '#src/domain/relations.ts';
import type { ChannelSlots } from './channels.ts';
import { type Graph, NONE } from './graph.ts';
import { type PlacedBand, type PlacedLink, type PlacedRole, SIZE } from './placed.ts';
import type { PlacedRoute } from './placedRoute.ts';
import type { EdgeRoutes } from './route.ts';

/** Stage 7, last part: the links at their numbers in the graph, between roles that are placed. */
export function placeLinks(
  { links }: Graph,
  routes: EdgeRoutes,
  slots: ChannelSlots,
  bands: readonly PlacedBand[],
  roles: readonly PlacedRole[],
): PlacedLink[] {
  const levelY = segmentHeights(routes, slots, bands);
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
      route: rises
        ? placeRoute(routes, link, from.y, to.y, levelY)
        : placeRoute(routes, link, to.y, from.y, levelY),
    });
  }
  return placed;
}

function placeRoute(
  routes: EdgeRoutes,
  link: number,
  lowY: number,
  highY: number,
  levelY: Int32Array,
): PlacedRoute {
  const lowX = routes.lowX[link] ?? 0;
  const highX = routes.highX[link] ?? 0;
  const uprightX = routes.uprightX[link] ?? NONE;
  const segment = routes.firstSegment[link] ?? NONE;
  if (segment === NONE) return { shape: 'straight', lowX, lowY, highX, highY };
  const first = levelY[segment] ?? 0;
  if (uprightX === NONE) return { shape: 'one-bend', lowX, lowY, highX, highY, levelY: first };
  const highLevelY = levelY[segment + 1] ?? 0;
  return {
    shape: 'two-bends',
    lowX,
    lowY,
    highX,
    highY,
    lowLevelY: first,
    uprightX,
    highLevelY,
  };
}

/** The height of every level segment: that of its slot within its channel. */
function segmentHeights(
  { segments: { count, channel } }: EdgeRoutes,
  { ofSegment, used }: ChannelSlots,
  bands: readonly PlacedBand[],
): Int32Array {
  const middles = bands.flatMap(channelMiddles);
  const heights = new Int32Array(count);
  for (let segment = 0; segment < count; segment++) {
    const own = channel[segment] ?? 0;
    const offset = (ofSegment[segment] ?? 0) - ((used[own] ?? 1) - 1) / 2;
    heights[segment] = Math.round((middles[own] ?? 0) + offset * SIZE.slot);
  }
  return heights;
}

/** The middles of a band's channels: where each row begins, and where the last one ends. */
function channelMiddles({ rows }: PlacedBand): number[] {
  const last = rows.at(-1);
  return [...rows.map(({ y }) => y), last ? last.y + last.height : 0];
}
