import { DRAWN_AT_FIRST, RELATION_KINDS } from '#src/domain/relations.ts';
import type { Graph } from './graph.ts';
import type { Lines } from './lines.ts';
import type { Manner } from './manner.ts';
import { COLUMN, type EdgeRoutes, STATION } from './route.ts';
import type { Grid } from './wrap.ts';

/** What stands in a column at a level: a station, or level segments that cross the column in the channel before it. */
export interface Stop {
  readonly level: number;
  readonly role?: number;
  /** The number of the line of several roles that begins or ends with the role. */
  readonly begins?: number;
  readonly ends?: number;
}

/** What is read to find all stops. */
interface Given {
  readonly graph: Graph;
  readonly grid: Grid;
  readonly routes: EdgeRoutes;
  readonly lines: Lines;
  readonly manner: Manner;
}

/** The stops of every band and column, lowest first. A level is a row of a band, counted from its lowest. */
export function stopsOf(given: Given): Stop[][][] {
  const { grid, lines } = given;
  const crossed = crossedColumns(given);
  const firstRows = firstRowsOf(grid);
  const stops = grid.bands.map(({ columnCount, rows }, band) =>
    Array.from({ length: columnCount }, (_, column) => {
      const found: Stop[] = new Array(rows.length + 1);
      for (let level = 0; level <= rows.length; level++) {
        if (crossed[band]?.[column * (rows.length + 1) + level]) found[level] = { level };
      }
      return found;
    }),
  );
  for (const [number, { band, column, roles }] of lines.list.entries()) {
    const count = grid.bands[band]?.rows.length ?? 0;
    const found = stops[band]?.[column] ?? [];
    for (const role of roles) {
      const level = count - 1 - ((grid.row[role] ?? 0) - (firstRows[band] ?? 0));
      const isNamed = roles.length > 1;
      found[level] = {
        level,
        role,
        ...(isNamed && role === roles[0] && { begins: number }),
        ...(isNamed && role === roles.at(-1) && { ends: number }),
      };
    }
  }
  return stops.map((columns) => columns.map((found) => found.filter((stop) => stop !== undefined)));
}

/** How many rows all bands before each have. */
export function firstRowsOf({ bands }: Grid): number[] {
  let first = 0;
  return bands.map(({ rows }) => {
    const own = first;
    first += rows.length;
    return own;
  });
}

const IS_DRAWN = RELATION_KINDS.map((kind) => DRAWN_AT_FIRST.includes(kind));

/** For each band a cell for every column and level: 1 where labels of the column would lie on a level segment there. */
function crossedColumns({ graph, grid, routes, manner }: Given): Uint8Array[] {
  const crossed = grid.bands.map(
    ({ columnCount, rows }) => new Uint8Array(columnCount * (rows.length + 1)),
  );
  const channels = grid.bands.flatMap(({ rows }, band) =>
    Array.from({ length: rows.length + 1 }, (_, at) => ({ band, level: rows.length - at })),
  );
  const { count, link, channel, left, right } = routes.segments;
  for (let segment = 0; segment < count; segment++) {
    if (!IS_DRAWN[graph.links.kind[link[segment] ?? 0] ?? 0]) continue;
    const { band = 0, level = 0 } = channels[channel[segment] ?? 0] ?? {};
    const levels = (grid.bands[band]?.rows.length ?? 0) + 1;
    const [first, end] = crossedBy(left[segment] ?? 0, right[segment] ?? 0, manner.labelSide);
    for (let column = first; column < end; column++) {
      crossed[band]?.fill(1, column * levels + level, column * levels + level + 1);
    }
  }
  return crossed;
}

/** From the first to before the last column whose labels a level segment crosses: they lie on one side of their column. */
function crossedBy(
  left: number,
  right: number,
  side: Manner['labelSide'],
): [first: number, end: number] {
  const from = (left - STATION) / COLUMN;
  const to = (right - STATION) / COLUMN;
  return side < 0
    ? [Math.max(0, Math.floor(from) + 1), Math.floor(to) + 1]
    : [Math.max(0, Math.ceil(from)), Math.ceil(to)];
}
