import { DRAWN_AT_FIRST, RELATION_KINDS } from '#src/domain/relations.ts';
import type { Graph } from './graph.ts';
import type { Lines } from './lines.ts';
import type { Manner } from './manner.ts';
import { COLUMN, type EdgeRoutes, STATION } from './route.ts';
import type { Grid } from './wrap.ts';

/** What stands in a column at a level: a station, or level segments that cross the column in the channel before it. */
export interface Stop {
  readonly level: number;
  readonly role: number | undefined;
  /** The number of the line of several roles that begins or ends with the role. */
  readonly begins: number | undefined;
  readonly ends: number | undefined;
}

/** A stop without a station. */
export function crossingAt(level: number): Stop {
  return { level, role: undefined, begins: undefined, ends: undefined };
}

/** What is read to find all stops. */
interface Given {
  readonly graph: Graph;
  readonly grid: Grid;
  readonly routes: EdgeRoutes;
  readonly lines: Lines;
  readonly manner: Manner;
}

/**
 * The stops of every band and column, lowest first. A level is a row of a band, counted from its lowest. What crosses a
 * column before its first station meets none of its words and is left out.
 */
export function stopsOf(given: Given): Stop[][][] {
  const { grid } = given;
  const crossed = crossedColumns(given);
  const stations = stationsOf(given);
  return grid.bands.map(({ columnCount, rows }, band) => {
    const levels = rows.length + 1;
    return Array.from({ length: columnCount }, (_, column) => {
      const found: Stop[] = [];
      for (let level = 0; level < levels; level++) {
        const cell = column * levels + level;
        const station = stations[band]?.[cell];
        if (station) found.push(station);
        else if (found.length > 0 && crossed[band]?.[cell]) found.push(crossingAt(level));
      }
      return found;
    });
  });
}

/** For each band a cell for every column and level: the station there. */
function stationsOf({ grid, lines }: Given): (Stop | undefined)[][] {
  const firstRows = firstRowsOf(grid);
  const stations = grid.bands.map(({ columnCount, rows }) =>
    new Array<Stop | undefined>(columnCount * (rows.length + 1)).fill(undefined),
  );
  for (const [number, { band, column, roles }] of lines.list.entries()) {
    const count = grid.bands[band]?.rows.length ?? 0;
    const own = stations[band] ?? [];
    const line = roles.length > 1 ? number : undefined;
    const last = roles.at(-1);
    for (const role of roles) {
      const level = count - 1 - ((grid.row[role] ?? 0) - (firstRows[band] ?? 0));
      own[column * (count + 1) + level] = {
        level,
        role,
        begins: role === roles[0] ? line : undefined,
        ends: role === last ? line : undefined,
      };
    }
  }
  return stations;
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
