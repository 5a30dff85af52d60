import type { Relation, Role, RoleId } from './role.ts';

/** The relations of a ladder by the roles that they join, in the order of the dataset. */
export interface Adjacency {
  /** Those that start at a role. */
  readonly outgoing: (id: RoleId) => readonly Relation[];
  /** Those that end at a role. */
  readonly incoming: (id: RoleId) => readonly Relation[];
}

/** Indexes relations; those of which an end is unknown are left out. */
export function adjacencyOf(roles: readonly Role[], relations: readonly Relation[]): Adjacency {
  const places = new Map(roles.map(({ id }, at) => [id, at]));
  const known = relations.filter(({ from, to }) => places.has(from) && places.has(to));
  return { outgoing: byEnd(places, known, 'from'), incoming: byEnd(places, known, 'to') };
}

/**
 * The relations of all roles side by side in one list (a counting sort by the role at one end): an array for each of
 * ten thousand roles would take several times the room.
 */
function byEnd(
  places: ReadonlyMap<RoleId, number>,
  relations: readonly Relation[],
  end: 'from' | 'to',
): (id: RoleId) => readonly Relation[] {
  const starts = new Int32Array(places.size + 1);
  const placeOf = (relation: Relation) => places.get(relation[end]) ?? 0;
  for (const relation of relations) {
    const next = placeOf(relation) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  const filled = starts.slice();
  const sorted = relations.slice();
  for (const relation of relations) {
    const own = placeOf(relation);
    const at = filled[own] ?? 0;
    sorted[at] = relation;
    filled[own] = at + 1;
  }
  return (id) => {
    const own = places.get(id);
    return own === undefined ? [] : sorted.slice(starts[own], starts[own + 1]);
  };
}
