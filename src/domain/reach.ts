import type { Ladder } from './ladder.ts';
import { byCodeUnit } from './problem.ts';
import { isStep } from './relations.ts';
import type { Relation, Role, RoleId } from './role.ts';

/** Roles that can be reached, or from which one can come, each with the fewest steps that it takes; nearest first. */
export function reachableRoles(
  ladder: Ladder,
  id: RoleId,
  direction: 'up' | 'down',
): { readonly role: Role; readonly steps: number }[] {
  const seen = new Map<RoleId, number>([[id, 0]]);
  for (const [at, steps] of seen) {
    for (const other of direction === 'up' ? nextOf(ladder, at) : previousOf(ladder, at)) {
      if (!seen.has(other)) seen.set(other, steps + 1);
    }
  }
  seen.delete(id);
  return [...seen]
    .flatMap(([other, steps]) => {
      const role = ladder.byId.get(other);
      return role ? [{ role, steps }] : [];
    })
    .sort((a, b) => a.steps - b.steps || byCodeUnit(a.role.id, b.role.id));
}

/** The roles that a step leads to from one. */
export function nextOf(ladder: Ladder, id: RoleId): RoleId[] {
  return ladder
    .adjacency()
    .outgoing(id)
    .filter(leadsOn)
    .map(({ to }) => to);
}

/** The roles from which a step leads to one. */
export function previousOf(ladder: Ladder, id: RoleId): RoleId[] {
  return ladder
    .adjacency()
    .incoming(id)
    .filter(leadsOn)
    .map(({ from }) => from);
}

/** Whether a relation is a step to another role. */
export function leadsOn(relation: Relation): boolean {
  return isStep(relation) && relation.from !== relation.to;
}
