import { type Ladder, parentsOf } from './ladder.ts';
import type { Role, RoleId } from './role.ts';

/**
 * Another role of the first one's title that the second one builds on, where it does not build on the first one: a
 * title may be described on two pages, and the fairer comparison is with the one that the second role extends.
 */
export function pageBehind(ladder: Ladder, before: Role, after: Role): Role | undefined {
  const lineage = new Set<RoleId>([after.id]);
  for (const id of lineage) {
    for (const parent of parentsOf(ladder, id)) lineage.add(parent);
  }
  if (lineage.has(before.id)) return undefined;
  const builtOn = [...lineage].flatMap((id) => ladder.byId.get(id) ?? []);
  return builtOn.find(({ title }) => title === before.title);
}
