import type { QueryClient } from '@tanstack/react-query';
import type { FamilyText } from '#src/domain/role.ts';
import { familiesBehind } from '#src/screens/aboutRoles.ts';
import { rolesAlong } from '#src/screens/path/rolesAlong.ts';
import type { RouteBetween } from '#src/screens/screenTypes.ts';
import { type OpenLadder, textQuery } from './queries.ts';

/** The prose behind the roles along a route. Rejects with a `LoadError`. */
export function routeTexts(
  client: QueryClient,
  open: OpenLadder,
  between: RouteBetween,
): Promise<readonly FamilyText[]> {
  const families = familiesBehind(open.ladder, rolesAlong(open.ladder, between));
  return Promise.all(families.map((family) => client.ensureQueryData(textQuery(open, family))));
}
