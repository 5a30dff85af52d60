import type { RoleId } from '#src/domain/role.ts';
import { MOST_COMPARED } from '../compare/screen.ts';

/** Sets a role aside for the comparison, or takes it back; past the most that stand side by side nothing is added. */
export function toggleCompared<V extends { readonly compare: readonly RoleId[] }>(
  view: V,
  role: RoleId,
): V {
  if (view.compare.includes(role)) {
    return { ...view, compare: view.compare.filter((other) => other !== role) };
  }
  return view.compare.length < MOST_COMPARED ? { ...view, compare: [...view.compare, role] } : view;
}
