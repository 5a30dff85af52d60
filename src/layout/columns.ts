import { DRAWN_AT_FIRST, isAlong, RELATION_KINDS } from '#src/domain/relations.ts';
import { type Graph, NONE, UNGRADED } from './graph.ts';
import { lastDigit, withoutLastDigit } from './sortKeys.ts';

/**
 * Roles of one lane at different ranks, lowest first, one above the other in a standing map. All stages but the last
 * think of a standing map; of a lying one the columns are its rows.
 */
export interface Column {
  readonly lane: number;
  readonly roles: readonly number[];
  /** The chains of promotions in it, lowest first, each a line of the map. */
  readonly chains: readonly (readonly number[])[];
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
  const reach = reachOf(graph);
  for (const bottom of longestFirst(above, bottoms)) {
    placeChain(graph, above, bottom, reach, occupancy, ofLane[graph.lane[bottom] ?? 0] ?? []);
  }
  return ofLane.flatMap((columns, lane) =>
    columns.map((column) => {
      const roles = rolesIn(occupancy, column * ranks, ranks);
      return { lane, roles, chains: chainsOf(roles, above) };
    }),
  );
}

/** Chains of several roles before roles by themselves, which fit in between. */
function longestFirst(above: Int32Array, bottoms: readonly number[]): number[] {
  const isLone = (bottom: number) => above[bottom] === NONE;
  return [...bottoms.filter((bottom) => !isLone(bottom)), ...bottoms.filter(isLone)];
}

/** A chain that is looked for room in the columns of its lane. */
interface Chain {
  /** The family at its bottom. */
  readonly family: number;
  /** The ranks that it takes: with what leads on from its top, and at both ends with its name if it has several roles. */
  readonly start: number;
  readonly end: number;
}

function chainFrom(
  { ranks, rank, family }: Graph,
  bottom: number,
  top: number,
  reach: Int32Array,
): Chain {
  const beyond = bottom === top ? 0 : 1;
  const low = rank[bottom] ?? 0;
  const high = rank[top] ?? 0;
  return {
    family: family[bottom] ?? 0,
    start: Math.max(0, low - beyond),
    end: Math.min(ranks - 1, Math.max(high + beyond, reach[top] ?? 0)),
  };
}

/** The rank that each role's promotions lead on to past its own, less one: until there they run in its own column. */
function reachOf({ roles, rank, links }: Graph): Int32Array {
  const reach = new Int32Array(roles.length);
  for (let link = 0; link < links.count; link++) {
    if (!ALONG[links.kind[link] ?? 0]) continue;
    const from = links.from[link] ?? 0;
    reach[from] = Math.max(reach[from] ?? 0, (rank[links.to[link] ?? 0] ?? 0) - 1);
  }
  return reach;
}

/** What stands where while chains are put into columns. */
interface Occupancy {
  /** A cell for each rank of each column: `FREE`, `PASSED` by a chain or its name, or the number of a role plus one. */
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
  reach: Int32Array,
  occupancy: Occupancy,
  columns: number[],
): void {
  const { ranks, rank, family } = graph;
  let top = bottom;
  for (let next = bottom; next !== NONE; next = above[next] ?? NONE) top = next;
  const chain = chainFrom(graph, bottom, top, reach);
  let column = columnWithRoom(graph, occupancy, columns, chain);
  if (column === NONE) {
    column = occupancy.family.length;
    columns.push(column);
  }
  occupancy.family[column] = family[top] ?? 0;
  const first = column * ranks;
  occupancy.cells.fill(PASSED, first + chain.start, first + chain.end + 1);
  for (let role = bottom; role !== NONE; role = above[role] ?? NONE) {
    occupancy.cells[first + (rank[role] ?? 0)] = role + 1;
  }
}

/** The first column that is free from one rank to another, one that ends in the same family before any other. */
function columnWithRoom(
  { ranks }: Graph,
  { cells, family }: Occupancy,
  columns: readonly number[],
  { family: own, start, end }: Chain,
): number {
  let found = NONE;
  for (const column of columns) {
    const isSameFamily = family[column] === own;
    if (found !== NONE && !isSameFamily) continue;
    if (!isFree(cells, column * ranks + start, column * ranks + end)) continue;
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

/** The roles of a column, cut wherever one is not the next in the chain of the one before it. */
function chainsOf(roles: readonly number[], above: Int32Array): number[][] {
  const chains: number[][] = [];
  let last = NONE;
  for (const role of roles) {
    if (last !== NONE && above[last] === role) chains.at(-1)?.push(role);
    else chains.push([role]);
    last = role;
  }
  return chains;
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
 * The rising promotions within a lane, as sorted keys of five digits: whether the family changes, how many ranks it
 * rises, how few links both of its roles have, the lower role, the upper role. So a chain stays in its family where it
 * can, takes the shortest step and of several branches the trunk, and otherwise goes by the numbers of the roles.
 */
function promotionKeys(graph: Graph): Float64Array {
  const { roles, ranks, rank, lane, family, links } = graph;
  const count = roles.length;
  const degree = degreesOf(graph);
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
    const fewLinks = Math.max(0, MOST_LINKS - 1 - (degree[from] ?? 0) - (degree[to] ?? 0));
    const step = (changesFamily * ranks + rise) * MOST_LINKS + fewLinks;
    keys[used++] = (step * count + from) * count + to;
  }
  return keys.subarray(0, used).sort();
}

/** So many links of two roles and more are alike. */
const MOST_LINKS = 32;

/** How many of the links that draw columns together each role has. */
function degreesOf({ roles, links }: Graph): Int32Array {
  const degree = new Int32Array(roles.length);
  for (let link = 0; link < links.count; link++) {
    if (!DRAWS[links.kind[link] ?? 0]) continue;
    for (const role of [links.from[link] ?? 0, links.to[link] ?? 0]) {
      degree[role] = (degree[role] ?? 0) + 1;
    }
  }
  return degree;
}

/** Whether the kind at each place of the table is a step along a track, and whether it draws columns together. */
const ALONG = RELATION_KINDS.map((kind) => isAlong({ kind }));
const DRAWS = RELATION_KINDS.map((kind) => DRAWN_AT_FIRST.includes(kind));
