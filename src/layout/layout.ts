import type { Ladder } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import { assignSlots } from './channels.ts';
import { columnsOf } from './columns.ts';
import { graphOf } from './graph.ts';
import { orderColumns } from './order.ts';
import { placeBands, placeLines, placeRoles } from './place.ts';
import { type PlacedLadder, type PlacedRole, SIZE } from './placed.ts';
import { placeLinks } from './placeLinks.ts';
import { routeLinks } from './route.ts';
import { wrapColumns } from './wrap.ts';

/*
 * A layered drawing in seven stages. Each is a pure function whose result is a type of its own, and knows only the
 * stages before it:
 *
 *   stage      file              makes         that is
 *   1 graph    graph.ts          Graph         roles and links as numbers; each role has a rank, its grade
 *   2 columns  columns.ts        Column[]      roles that stand above each other, along chains of promotions
 *   3 order    order.ts          Column[]      the columns from left to right, with few crossings (crossings.ts)
 *   4 wrap     wrap.ts           Grid          columns wrapped into bands; each role has a row and a column
 *   5 route    route.ts          EdgeRoutes    the channels between rows that each link runs along, and where it bends
 *   6 channels channels.ts       ChannelSlots  the links of a channel side by side
 *   7 place    place(Links).ts   PlacedLadder  all of it in the units of the drawing (placed.ts, placedRoute.ts)
 *
 * Heights come last because a row is as high as its longest label and a channel as wide as the links that run in it.
 */

/**
 * Lays a ladder out. Pure and deterministic, whatever the order of roles and relations. Links of the kinds that draw
 * columns together are always placed; of the others those that are asked for, and they move nothing. A wide ladder wraps
 * into several bands unless one is asked for.
 */
export function layoutLadder(
  ladder: Ladder,
  kinds: readonly RelationKind[] = RELATION_KINDS,
  shape?: 'wrapped' | 'one-band',
): PlacedLadder {
  const graph = graphOf(ladder, [...DRAWN_AT_FIRST, ...kinds]);
  const columns = orderColumns(graph, columnsOf(graph));
  const grid = wrapColumns(graph, columns, shape);
  const routes = routeLinks(graph, grid);
  const slots = assignSlots(graph, grid, routes);
  const bands = placeBands(ladder, graph, grid, slots);
  const roles = placeRoles(ladder, graph, grid, bands);
  const width = SIZE.margin * 2 + Math.max(0, ...bands.map((band) => band.width));
  const height = SIZE.margin + Math.max(SIZE.margin, ...bands.map((band) => band.y + band.height));
  return {
    orientation: 'standing',
    width,
    height,
    sheet: { width, height },
    bands,
    lines: placeLines(ladder, roles),
    roles: byId(roles),
    links: placeLinks(graph, routes, slots, bands, roles),
  };
}

function byId(roles: readonly PlacedRole[]): Map<RoleId, PlacedRole> {
  const found = new Map<RoleId, PlacedRole>();
  for (const placed of roles) found.set(placed.role.id, placed);
  return found;
}
