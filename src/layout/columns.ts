import { median } from 'd3-array';
import { type Ladder, rankOf } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Relation, Role, RoleId } from '#src/domain/role.ts';

/** The row of roles without a grade, below the lowest grade. */
export const UNGRADED = -1;

/** A vertical line of the map: roles of one department and track at different grades, lowest first. */
export interface Column {
  readonly track: string;
  readonly roles: readonly Role[];
  /** Ranks that the line covers, both included: nothing else may stand between its first and last station. */
  readonly span: readonly [number, number];
}

/** A department's columns, left to right. */
export interface Block {
  readonly department: string;
  readonly columns: readonly Column[];
}

/** The rank of a role's grade, or `UNGRADED`. */
export function rowOf(ladder: Ladder, role: Role): number {
  return rankOf(ladder, role) ?? UNGRADED;
}

/**
 * Draws each department as a set of lines: promotions within one track are followed greedily into chains, a chain is
 * a column, and short chains that do not overlap share one. Columns are then ordered by their neighbours.
 */
export function columnsOf(ladder: Ladder): Block[] {
  const departmentOf = (role: Role) => ladder.familyById.get(role.family)?.department ?? '';
  const byDepartment = Map.groupBy(ladder.roles, departmentOf);
  const blocks = ladder.info.departments.flatMap(({ id }) => {
    const roles = byDepartment.get(id);
    return roles ? [{ department: id, columns: blockColumns(ladder, roles) }] : [];
  });
  return orderColumns(ladder, blocks);
}

function blockColumns(ladder: Ladder, roles: readonly Role[]): Column[] {
  const families = new Map(ladder.families.map(({ id }, at) => [id, at]));
  const firstFamily = ({ roles: [role] }: Column) => (role && families.get(role.family)) ?? 0;
  return ladder.info.tracks.flatMap(({ id: track }) => {
    const chains = chainsOf(
      ladder,
      roles.filter((role) => role.track === track),
    );
    const columns = chains.map((chain): Column => {
      const rows = chain.map((role) => rowOf(ladder, role));
      return { track, roles: chain, span: [Math.min(...rows), Math.max(...rows)] };
    });
    return share(columns.sort((a, b) => firstFamily(a) - firstFamily(b)));
  });
}

/** A path cover of the promotions: each role has at most one rung below and one above in its own line. */
function chainsOf(ladder: Ladder, roles: readonly Role[]): Role[][] {
  const among = new Map(roles.map((role) => [role.id, role]));
  const above = new Map<RoleId, Role>();
  const hasBelow = new Set<RoleId>();
  for (const { from, to } of rungs(ladder, among)) {
    if (above.has(from.id) || hasBelow.has(to.id)) continue;
    above.set(from.id, to);
    hasBelow.add(to.id);
  }
  return roles
    .filter((role) => !hasBelow.has(role.id))
    .toSorted((a, b) => rowOf(ladder, a) - rowOf(ladder, b) || byCodeUnit(a.id, b.id))
    .map((start) => {
      const chain = [start];
      for (let next = above.get(start.id); next; next = above.get(next.id)) chain.push(next);
      return chain;
    });
}

/** Rising promotions among some roles: within a family first, then short before long, then by id. */
function rungs(ladder: Ladder, among: ReadonlyMap<RoleId, Role>): { from: Role; to: Role }[] {
  return ladder.relations
    .flatMap((relation) => {
      const from = among.get(relation.from);
      const to = among.get(relation.to);
      if (relation.kind !== 'promotion' || !from || !to) return [];
      const rise = rowOf(ladder, to) - rowOf(ladder, from);
      const graded = rowOf(ladder, from) !== UNGRADED;
      return rise > 0 && graded ? [{ from, to, rise, kin: from.family === to.family ? 0 : 1 }] : [];
    })
    .sort(
      (a, b) =>
        a.kin - b.kin ||
        a.rise - b.rise ||
        byCodeUnit(a.from.id, b.from.id) ||
        byCodeUnit(a.to.id, b.to.id),
    );
}

/** First fit: a column takes in a later one whose span it leaves free; kin families share before strangers. */
function share(columns: readonly Column[]): Column[] {
  const shared: Column[] = [];
  for (const column of columns) {
    const fits = shared.filter((other) => !overlap(other, column));
    const kin = fits.find((other) => other.roles.at(-1)?.family === column.roles[0]?.family);
    const into = kin ?? fits[0];
    if (!into) {
      shared.push(column);
      continue;
    }
    shared[shared.indexOf(into)] = {
      track: column.track,
      roles: [...into.roles, ...column.roles],
      span: [Math.min(into.span[0], column.span[0]), Math.max(into.span[1], column.span[1])],
    };
  }
  return shared;
}

function overlap(a: Column, b: Column): boolean {
  return a.span[0] <= b.span[1] && b.span[0] <= a.span[1];
}

const SWEEPS = 8;

/**
 * Orders the columns of each department, tracks kept apart, by sweeps of the median of their neighbours' places,
 * keeping the order with the shortest links. Median, not mean: it resists one far neighbour (Gansner et al. 1993).
 */
function orderColumns(ladder: Ladder, blocks: readonly Block[]): Block[] {
  const links = ladder.relations.filter(
    ({ kind }) => kind === 'promotion' || kind === 'switch' || kind === 'equivalent',
  );
  const neighbours = neighboursOf(links);
  const trackOrder = new Map(ladder.info.tracks.map(({ id }, at) => [id, at]));
  const trackAt = ({ track }: Column) => trackOrder.get(track) ?? 0;

  let best = [...blocks];
  let bestLength = totalLength(best, links);
  let current = best;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const places = placesOf(current);
    const wanted = (column: Column) => {
      const own = placeOf(places, column);
      const around = column.roles.flatMap(({ id }) =>
        (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []),
      );
      return median(around.filter((place) => place !== own)) ?? own;
    };
    current = current.map(({ department, columns }) => ({
      department,
      columns: columns
        .map((column, at) => ({ column, at, place: wanted(column) }))
        .sort((a, b) => trackAt(a.column) - trackAt(b.column) || a.place - b.place || a.at - b.at)
        .map(({ column }) => column),
    }));
    const length = totalLength(current, links);
    if (length < bestLength) {
      best = current;
      bestLength = length;
    }
  }
  return best;
}

function neighboursOf(links: readonly Relation[]): ReadonlyMap<RoleId, readonly RoleId[]> {
  const ends = links.flatMap(({ from, to }) => [
    { id: from, other: to },
    { id: to, other: from },
  ]);
  const groups = Map.groupBy(ends, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ other }) => other)]));
}

/** The running number of each role's column over all departments. */
function placesOf(blocks: readonly Block[]): Map<RoleId, number> {
  const columns = blocks.flatMap((block) => block.columns);
  return new Map(columns.flatMap((column, at) => column.roles.map(({ id }) => [id, at])));
}

function placeOf(places: ReadonlyMap<RoleId, number>, column: Column): number {
  return places.get(column.roles[0]?.id ?? '') ?? 0;
}

function totalLength(blocks: readonly Block[], links: readonly Relation[]): number {
  const places = placesOf(blocks);
  let length = 0;
  for (const { from, to } of links) {
    length += Math.abs((places.get(from) ?? 0) - (places.get(to) ?? 0));
  }
  return length;
}
