import type { Ladder } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import { layAcross, levelsOf, turnsOf } from './across.ts';
import { layAlong, type Situation } from './along.ts';
import { assignSlots } from './channels.ts';
import { columnsOf } from './columns.ts';
import { graphOf } from './graph.ts';
import { namedLines } from './lines.ts';
import { MANNERS } from './manner.ts';
import type { Measure } from './measure.ts';
import { orderColumns } from './order.ts';
import { framesOf, placeBands, placeLines, placeRoles } from './place.ts';
import { type Orientation, type PlacedLadder, type PlacedRole, SIZE } from './placed.ts';
import { placeLinks } from './placeLinks.ts';
import { routeLinks } from './route.ts';
import { typesetterOf } from './textBlock.ts';
import { wrapColumns } from './wrap.ts';

/*
 * A layered drawing in ten stages. Each is a pure function whose result is a type of its own, and knows only the
 * stages before it. They think of a standing map, of careers that rise; the last one turns it where it lies:
 *
 *   stage      file              makes         that is
 *   1 graph    graph.ts          Graph         roles and links as numbers; each role has a rank, its grade
 *   2 columns  columns.ts        Column[]      roles that stand above each other, along chains of promotions
 *   3 order    order.ts          Column[]      the columns from left to right, with few crossings (crossings.ts, sift.ts)
 *   4 wrap     wrap.ts           Grid          columns wrapped into bands; each role has a row and a column
 *   5 route    route.ts          EdgeRoutes    the channels between rows that each link runs along, and where it bends
 *   6 channels channels.ts       ChannelSlots  the links of a channel side by side
 *   7 lines    lines.ts          Lines         the chains of each column, and what they and their stations are called
 *   8 along    along.ts          LaidAlong     where rows stand, so that words have room along a career (stops.ts)
 *   9 across   across.ts         BroadBand[]   where columns stand, so that nothing meets across careers
 *  10 place    place(Links).ts   PlacedLadder  all of it in the units of the drawing (placed.ts, placedRoute.ts)
 */

/** How a ladder is to be laid out. */
export interface Order {
  readonly orientation: Orientation;
  readonly measure: Measure;
  /** The kinds of links that are wanted, all by default. Those that draw columns together are placed in any case. */
  readonly kinds?: readonly RelationKind[];
  /** A ladder of many columns wraps into several bands unless one is asked for. */
  readonly shape?: 'wrapped' | 'one-band';
}

/**
 * Lays a ladder out. Pure and deterministic, whatever the order of roles and relations. Links that are drawn on demand
 * move nothing.
 */
export function layoutLadder(ladder: Ladder, order: Order): PlacedLadder {
  const { orientation, measure, kinds = RELATION_KINDS, shape } = order;
  const manner = MANNERS[orientation];
  const graph = graphOf(ladder, [...DRAWN_AT_FIRST, ...kinds]);
  const columns = orderColumns(graph, columnsOf(graph));
  const grid = wrapColumns(graph, columns, manner, shape);
  const routes = routeLinks(graph, grid, manner.gutter > 0 ? 1 : -1);
  const slots = assignSlots(graph, grid, routes);
  const lines = namedLines(ladder, graph, grid);
  const typeset = typesetterOf(measure, manner);
  const departmentNames = (id: string) => {
    const title = ladder.info.departments.find((each) => each.id === id)?.title ?? id;
    return typeset(title, 'department', manner.departmentWidth);
  };
  const shown = new Set(
    grid.bands.flatMap(({ blocks }) => blocks.map(({ department }) => department)),
  );
  const names = [...shown].map(departmentNames);
  const margin =
    manner.departmentAt === 'low'
      ? Math.max(0, ...names.map(({ width }) => width)) + DEPARTMENT_GAP
      : 0;
  const head =
    manner.departmentAt === 'high'
      ? Math.max(0, ...names.map(({ height }) => height)) + TRACK_HEAD
      : 0;
  const situation: Situation = {
    graph,
    grid,
    routes,
    slots,
    lines,
    manner,
    measure,
    typeset,
    margin,
    departmentNames,
  };
  const along = layAlong(situation);
  const turns = turnsOf(situation, along.bands);
  const broad = layAcross(situation, along, turns);
  const frames = framesOf(orientation, along.bands, broad, { bandGap: manner.bandGap, head });
  const laid = { ladder, situation, along, broad, frames };
  const roles = placeRoles(laid, levelsOf(situation, along.bands));
  const bands = placeBands(laid);
  const width =
    Math.ceil(Math.max(SIZE.margin, ...bands.map((band) => band.x + band.width))) + SIZE.margin;
  const height =
    Math.ceil(Math.max(SIZE.margin, ...bands.map((band) => band.y + band.height))) + SIZE.margin;
  return {
    orientation,
    width,
    height,
    sheet: { width, height },
    bands,
    lines: placeLines(laid, roles),
    roles: byId(roles),
    links: placeLinks(situation, turns, frames, roles),
  };
}

/** Behind the names of departments that stand before their lines. */
const DEPARTMENT_GAP = 10;
/** Under the names of departments that stand over their lines: those of tracks. */
const TRACK_HEAD = 22;

function byId(roles: readonly PlacedRole[]): Map<RoleId, PlacedRole> {
  const found = new Map<RoleId, PlacedRole>();
  for (const placed of roles) found.set(placed.role.id, placed);
  return found;
}
