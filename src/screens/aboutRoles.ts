import { type Ladder, labelOf, parentsOf } from '#src/domain/ladder.ts';
import type { FamilyId, Role, RoleId } from '#src/domain/role.ts';

/** Those of some roles that a ladder has, in their order. */
export function rolesAmong({ byId }: Ladder, ids: readonly RoleId[]): readonly Role[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Their titles, by which each can be told from every other. */
export function labelsAmong(ladder: Ladder, ids: readonly RoleId[]): readonly string[] {
  return rolesAmong(ladder, ids).map((role) => labelOf(ladder, role));
}

/**
 * The families whose prose says what some roles expect: of the roles that are shown, of those beside them, and of all
 * ancestors that have prose to show.
 */
export function familiesBehind(
  ladder: Ladder,
  shown: readonly RoleId[],
  beside: readonly RoleId[] = [],
): readonly FamilyId[] {
  const lineage = new Set([...shown, ...beside]);
  for (const id of lineage) {
    for (const parent of parentsOf(ladder, id)) lineage.add(parent);
  }
  const families = rolesAmong(ladder, [...lineage])
    .filter(({ id, status }) => status !== 'named' || shown.includes(id))
    .map(({ family }) => family);
  return [...new Set(families)];
}
