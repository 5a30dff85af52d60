import { isAlong, RELATION_KINDS } from '#src/domain/relations.ts';
import { type Graph, NONE, UNGRADED } from './graph.ts';
import { lastDigit, withoutLastDigit } from './sortKeys.ts';

/** A vertical line of the map: roles of one lane at different ranks, lowest first. */
export interface Column {
  readonly lane: number;
  readonly roles: readonly number[];
}

/**
 * Stage 2: draws each department as a set of vertical lines. Promotions within one lane are followed greedily into
 * chains, a chain stands in one column, and chains that leave each other's ranks free share a column. Columns of one
 * lane are neighbours.
 */
export function columnsOf(graph: Graph): Column[] {
  const { ranks, lanes } = graph;
  const above = nextInChain(graph);
  const bottoms = bottomsOf(above);
  const occupancy = { cells: new Int32Array(bottoms.length * ranks), family: [] };
  const ofLane = lanes.map((): number[] => []);
  for (const bottom of bottoms) {
    placeChain(graph, above, bottom, occupancy, ofLane[graph.lane[bottom] ?? 0] ?? []);
  }
  return ofLane.flatMap((columns, lane) =>
    columns.map((column) => ({ lane, roles: rolesIn(occupancy, column * ranks, ranks) })),
  );
}

/** What stands where while chains are put into columns. */
interface Occupancy {
  /** A cell for each rank of each column: `FREE`, `PASSED` by a chain, or the number of a role plus one. */
  readonly cells: Int32Array;
  /** For each column the family at the top of the chain that came into it last. */
  readonly family: number[];
}

const FREE = 0;
const PASSED = -1;

/** Puts a chain into the columns of its lane, adding one where none of them has room. */
function placeChain(
  graph: Graph,
  above: Int32Array,
  bottom: number,
  occupancy: Occupancy,
  columns: number[],
): void {
  const { ranks, rank, family } = graph;
  let top = bottom;
  for (let next = bottom; next !== NONE; next = above[next] ?? NONE) top = next;
  const low = rank[bottom] ?? 0;
  const high = rank[top] ?? 0;
  let column = columnWithRoom(graph, occupancy, columns, {
    family: family[bottom] ?? 0,
    low,
    high,
  });
  if (column === NONE) {
    column = occupancy.family.length;
    columns.push(column);
  }
  occupancy.family[column] = family[top] ?? 0;
  const first = column * ranks;
  occupancy.cells.fill(PASSED, first + low, first + high);
  for (let role = bottom; role !== NONE; role = above[role] ?? NONE) {
    occupancy.cells[first + (rank[role] ?? 0)] = role + 1;
  }
}

/** The first column that is free from one rank to another, one that ends in the same family before any other. */
function columnWithRoom(
  { ranks }: Graph,
  { cells, family }: Occupancy,
  columns: readonly number[],
  chain: { readonly family: number; readonly low: number; readonly high: number },
): number {
  let found = NONE;
  for (const column of columns) {
    const isSameFamily = family[column] === chain.family;
    if (found !== NONE && !isSameFamily) continue;
    if (!isFree(cells, column * ranks + chain.low, column * ranks + chain.high)) continue;
    if (isSameFamily) return column;
    found = column;
  }
  return found;
}

function isFree(cells: Int32Array, first: number, last: number): boolean {
  for (let cell = first; cell <= last; cell++) if (cells[cell] !== FREE) return false;
  return true;
}

/** The roles in some cells of a column, lowest first. */
function rolesIn({ cells }: Occupancy, first: number, count: number): number[] {
  const roles: number[] = [];
  for (let cell = first; cell < first + count; cell++) {
    const role = (cells[cell] ?? FREE) - 1;
    if (role >= 0) roles.push(role);
  }
  return roles;
}

/** Where chains begin: the roles that no chain leads to. */
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

/**
 * A path cover of the promotions: for each role the one above it in its chain, or `NONE`. Promotions are taken in the
 * order of their sort keys, each unless its lower role has one above it already or its upper role one below.
 */
function nextInChain(graph: Graph): Int32Array {
  const count = graph.roles.length;
  const above = new Int32Array(count).fill(NONE);
  const hasBelow = new Uint8Array(count);
  for (const key of promotionKeys(graph)) {
    const from = lastDigit(withoutLastDigit(key, count), count);
    const to = lastDigit(key, count);
    if (above[from] !== NONE || hasBelow[to]) continue;
    above[from] = to;
    hasBelow[to] = 1;
  }
  return above;
}

/**
 * The rising promotions within a lane, as sorted keys of four digits: whether the family changes, how many ranks it
 * rises, the lower role, the upper role. So a chain stays in its family where it can, takes the shortest step, and
 * otherwise goes by the numbers of the roles.
 */
function promotionKeys({ roles, ranks, rank, lane, family, links }: Graph): Float64Array {
  const count = roles.length;
  const keys = new Float64Array(links.count);
  let used = 0;
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const low = rank[from] ?? UNGRADED;
    const rise = (rank[to] ?? UNGRADED) - low;
    const isInLane = ALONG[links.kind[link] ?? 0] && lane[from] === lane[to];
    if (!isInLane || low === UNGRADED || rise <= 0) continue;
    const changesFamily = family[from] === family[to] ? 0 : 1;
    keys[used++] = ((changesFamily * ranks + rise) * count + from) * count + to;
  }
  return keys.subarray(0, used).sort();
}

/** Whether the kind at each place of the table is a step along a track. */
const ALONG = RELATION_KINDS.map((kind) => isAlong({ kind }));
