import type { Reading } from './effective.ts';
import { inheritanceOf, type Ladder } from './ladder.ts';
import type { Role, RoleId } from './role.ts';

/** A role whose page was read only in part. */
export type PartialRole = Role & { readonly partial: string };

/**
 * Which of some roles were read only in part, and in the effective reading also which of those that they inherit from:
 * what these do not list need not be absent from their pages. In the order of the roles, each once.
 */
export function readInPart(
  ladder: Ladder,
  ids: readonly RoleId[],
  reading: Reading,
): readonly PartialRole[] {
  const reached = new Set(ids);
  if (reading === 'effective') {
    for (const id of reached) for (const { to } of inheritanceOf(ladder, id)) reached.add(to);
  }
  return [...reached].flatMap((id) => ladder.byId.get(id) ?? []).filter(isPartial);
}

function isPartial(role: Role): role is PartialRole {
  return role.partial !== undefined;
}
