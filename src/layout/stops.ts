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
  /** The levels since the station before it at which level segments cross what stands on the column itself, lowest first. */
  readonly crossed: readonly number[];
}

/** A stop without a station. */
export function crossingAt(level: number): Stop {
  return { level, role: undefined, begins: undefined, ends: undefined, crossed: [] };
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
 * column before its first station meets no label and is no stop of its own.
 */
export function stopsOf(given: Given): Stop[][][] {
  const { grid } = given;
  const crossed = crossedColumns(given);
  const stations = stationsOf(given);
  return grid.bands.map(({ columnCount, rows }, band) => {
    const levels = rows.length + 1;
    return Array.from({ length: columnCount }, (_, column) => {
      const first = column * levels;
      const own = crossed[band]?.subarray(first, first + levels) ?? new Uint8Array();
      return stopsIn(own, stations[band]?.slice(first, first + levels) ?? []);
    });
  });
}

/** The stops of a column, by what crosses it and what stands in it at each level. */
function stopsIn(crossed: Uint8Array, stations: readonly (Stop | undefined)[]): Stop[] {
  const found: Stop[] = [];
  let since: number[] = [];
  for (const [level, here] of crossed.entries()) {
    const station = stations[level];
    if (station) {
      found.push({ ...station, crossed: since });
      since = [];
      continue;
    }
    if (here & ON_COLUMN) since.push(level);
    if (found.length > 0 && here & BESIDE_COLUMN) found.push(crossingAt(level));
  }
  return found;
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
        crossed: [],
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

/** What of a column a level segment crosses: its labels, which lie beside it, or what stands on it. */
const BESIDE_COLUMN = 1;
const ON_COLUMN = 2;

/** For each band a cell for every column and level: what of the column a level segment crosses there. */
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
    const own = crossed[band] ?? new Uint8Array();
    const from = ((left[segment] ?? 0) - STATION) / COLUMN;
    const to = ((right[segment] ?? 0) - STATION) / COLUMN;
    mark(own, BESIDE_COLUMN, crossedBeside(from, to, manner.labelSide), level, levels);
    mark(own, ON_COLUMN, [Math.ceil(from - NEAR), Math.floor(to + NEAR) + 1], level, levels);
  }
  return crossed;
}

/** So near to a column, in columns, a segment meets what stands on it. */
const NEAR = 0.5;

type Columns = readonly [first: number, end: number];

function mark(
  crossed: Uint8Array,
  what: number,
  [first, end]: Columns,
  level: number,
  levels: number,
): void {
  for (let column = Math.max(0, first); column < end; column++) {
    const cell = column * levels + level;
    if (cell < crossed.length) crossed[cell] = (crossed[cell] ?? 0) | what;
  }
}

/** From the first to before the last column whose labels a level segment crosses: they lie on one side of their column. */
function crossedBeside(from: number, to: number, side: Manner['labelSide']): Columns {
  return side < 0 ? [Math.floor(from) + 1, Math.floor(to) + 1] : [Math.ceil(from), Math.ceil(to)];
}
