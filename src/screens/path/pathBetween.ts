import type { RoleId } from '#src/domain/role.ts';
import { formatView } from '../registry.ts';
import { pathView } from './screen.ts';

/** The address of the paths between two roles, or of those from and to one; without any, of the question itself. */
export function pathBetween(from?: RoleId, to?: RoleId, route?: number): string {
  return formatView(pathView(from, to, route));
}
