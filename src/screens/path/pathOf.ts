import type { RoleId } from '#src/domain/role.ts';
import { formatView } from '../url.ts';

/** The address of the paths between two roles, or of those from and to one; without any, of the question itself. */
export function pathOf(from?: RoleId, to?: RoleId, route = 1): string {
  return formatView({ name: 'path', ...(from ? { from } : {}), ...(to ? { to } : {}), route });
}
