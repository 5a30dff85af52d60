import { isAlong, RELATION_KINDS } from '#src/domain/relations.ts';
import { type Graph, UNGRADED } from './graph.ts';

/** A vertical line of the map: roles of one department and track at different grades, lowest first. */
export interface Column {
  readonly lane: number;
  readonly roles: readonly number[];
}

/**
 * Draws each department as a set of lines: promotions within one lane are followed greedily into chains, a chain is a
 * column, and chains that leave each other's rows free share one. Columns of one lane are neighbours.
 */
export function columnsOf(graph: Graph): Column[] {
  const { rows, lanes } = graph;
  const above = rungsAbove(graph);
  const bottoms = bottomsOf(above);
  const grid = { cells: new Int32Array(bottoms.length * rows), family: [] };
  const ofLane = lanes.map((): number[] => []);
  for (const start of bottoms) {
    placeChain(graph, above, start, grid, ofLane[graph.lane[start] ?? 0] ?? []);
  }
  return ofLane.flatMap((columns, lane) =>
    columns.map((column) => ({ lane, roles: rolesIn(grid, column * rows, rows) })),
  );
}

/** Columns while chains are put into them. */
interface Grid {
  /** The rows of each column: free, passed by a chain, or a role's number and one. */
  readonly cells: Int32Array;
  /** The family of the chain that came last into each column. */
  readonly family: number[];
}

const FREE = 0;
const PASSED = -1;

/** First fit: a column takes in a later chain whose rows it leaves free; kin families share before strangers. */
function placeChain(
  { rows, row, family }: Graph,
  above: Int32Array,
  start: number,
  grid: Grid,
  columns: number[],
): void {
  const low = row[start] ?? 0;
  const own = family[start] ?? 0;
  let top = start;
  for (let next = start; next !== NONE; next = above[next] ?? NONE) top = next;
  const high = row[top] ?? 0;
  let into = NONE;
  for (const column of columns) {
    const isKin = grid.family[column] === own;
    if (into !== NONE && !isKin) continue;
    if (!isFree(grid.cells, column * rows + low, column * rows + high)) continue;
    into = column;
    if (isKin) break;
  }
  if (into === NONE) {
    into = grid.family.length;
    columns.push(into);
  }
  grid.family[into] = family[top] ?? 0;
  grid.cells.fill(PASSED, into * rows + low, into * rows + high);
  for (let role = start; role !== NONE; role = above[role] ?? NONE) {
    grid.cells[into * rows + (row[role] ?? 0)] = role + 1;
  }
}

function isFree(cells: Int32Array, first: number, last: number): boolean {
  for (let cell = first; cell <= last; cell++) if (cells[cell] !== FREE) return false;
  return true;
}

/** The roles in some cells of a column, lowest first. */
function rolesIn({ cells }: Grid, first: number, count: number): number[] {
  const roles: number[] = [];
  for (let cell = first; cell < first + count; cell++) {
    const role = (cells[cell] ?? FREE) - 1;
    if (role >= 0) roles.push(role);
  }
  return roles;
}

/** Where the lines begin: the roles that none leads to. */
function bottomsOf(above: Int32Array): number[] {
  const isAbove = new Uint8Array(above.length);
  for (let role = 0; role < above.length; role++) {
    const next = above[role] ?? NONE;
    if (next !== NONE) isAbove[next] = 1;
  }
  const bottoms: number[] = [];
  for (let role = 0; role < above.length; role++) if (!isAbove[role]) bottoms.push(role);
  return bottoms;
}

/** A path cover of the promotions: the next rung of each role in its own line, where it has one, led to by no other. */
function rungsAbove(graph: Graph): Int32Array {
  const count = graph.roles.length;
  const above = new Int32Array(count).fill(NONE);
  const hasBelow = new Uint8Array(count);
  const keys = rungs(graph);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const pair = Math.floor(key / count);
    const from = pair - Math.floor(pair / count) * count;
    const to = key - pair * count;
    if (above[from] !== NONE || hasBelow[to]) continue;
    above[from] = to;
    hasBelow[to] = 1;
  }
  return above;
}

const NONE = -1;

/**
 * Rising promotions within a lane: within a family first, then short before long, then by number. Each is one number,
 * that of its lower role and of its upper one being its last two digits to the base of the count of roles.
 */
function rungs({ roles, rows, row, lane, family, links }: Graph): Float64Array {
  const count = roles.length;
  const keys = new Float64Array(links.count);
  let used = 0;
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const low = row[from] ?? UNGRADED;
    const rise = (row[to] ?? UNGRADED) - low;
    const isRung = ALONG[links.kind[link] ?? 0] && lane[from] === lane[to];
    if (!isRung || low === UNGRADED || rise <= 0) continue;
    const strangers = family[from] === family[to] ? 0 : 1;
    keys[used++] = ((strangers * rows + rise) * count + from) * count + to;
  }
  return keys.subarray(0, used).sort();
}

/** Whether the kind at each place of the table is a step along a track. */
const ALONG = RELATION_KINDS.map((kind) => isAlong({ kind }));
