import type { Ladder } from '#src/domain/ladder.ts';
import { routeOf, routesBetween } from '#src/domain/path.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { RouteBetween } from '../screenTypes.ts';

/** The roles along one of the routes between two roles, or only those two where none leads there. */
export function rolesAlong(ladder: Ladder, { from, to, route }: RouteBetween): readonly RoleId[] {
  const shown = routeOf(routesBetween(ladder, from, to), route);
  return shown ? [from, ...shown.steps.map((step) => step.to.id)] : [from, to];
}
