import { RELATION_KINDS } from '#src/domain/role.ts';
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
  const byLane = Map.groupBy(chainsOf(graph), ([first = 0]) => graph.lane[first] ?? 0);
  return [...byLane]
    .sort(([a], [b]) => a - b)
    .flatMap(([lane, chains]) => shared(graph, chains).map((roles) => ({ lane, roles })));
}

/** A path cover of the promotions: each role has at most one rung below and one above in its own line. */
function chainsOf(graph: Graph): number[][] {
  const { roles } = graph;
  const count = roles.length;
  const above = new Int32Array(count).fill(NONE);
  const hasBelow = new Uint8Array(count);
  for (const key of rungs(graph)) {
    const pair = Math.floor(key / count);
    const from = pair % count;
    const to = key - pair * count;
    if (above[from] !== NONE || hasBelow[to]) continue;
    above[from] = to;
    hasBelow[to] = 1;
  }
  const chains: number[][] = [];
  for (let start = 0; start < count; start++) {
    if (hasBelow[start]) continue;
    const chain = [start];
    for (let next = above[start] ?? NONE; next !== NONE; next = above[next] ?? NONE) {
      chain.push(next);
    }
    chains.push(chain);
  }
  return chains;
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
    const isRung = links.kind[link] === PROMOTION && lane[from] === lane[to];
    if (!isRung || low === UNGRADED || rise <= 0) continue;
    const strangers = family[from] === family[to] ? 0 : 1;
    keys[used++] = ((strangers * rows + rise) * count + from) * count + to;
  }
  return keys.subarray(0, used).sort();
}

const PROMOTION = RELATION_KINDS.indexOf('promotion');

/** First fit: a column takes in a later chain whose rows it leaves free; kin families share before strangers. */
function shared({ rows, row, family }: Graph, chains: readonly number[][]): number[][] {
  const columns: { roles: number[]; taken: Uint8Array }[] = [];
  for (const chain of chains) {
    const low = row[chain[0] ?? 0] ?? 0;
    const high = row[chain.at(-1) ?? 0] ?? 0;
    const own = family[chain[0] ?? 0];
    let into: (typeof columns)[number] | undefined;
    for (const column of columns) {
      if (!isFree(column.taken, low, high)) continue;
      const isKin = family[column.roles.at(-1) ?? 0] === own;
      if (isKin) into = column;
      else into ??= column;
      if (isKin) break;
    }
    const taken = into?.taken ?? new Uint8Array(rows);
    taken.fill(1, low, high + 1);
    if (into) into.roles.push(...chain);
    else columns.push({ roles: chain, taken });
  }
  return columns.map(({ roles }) => roles.sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0)));
}

function isFree(taken: Uint8Array, low: number, high: number): boolean {
  for (let row = low; row <= high; row++) if (taken[row]) return false;
  return true;
}
