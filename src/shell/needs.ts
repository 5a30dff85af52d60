import { type Ladder, relationsFrom, rungBelow } from '#src/domain/ladder.ts';
import { routesBetween } from '#src/domain/path.ts';
import type { FamilyId, RoleId } from '#src/domain/role.ts';
import { rolesInMatrix } from '#src/screens/resolveView.ts';
import type { PathView, View } from '#src/screens/view.ts';

/** The roles along the route that is shown, or its ends where there is none. */
function rolesOnRoute(ladder: Ladder, { from, to, route }: PathView): readonly RoleId[] {
  if (from === undefined || to === undefined) return [];
  const routes = routesBetween(ladder, from, to);
  const shown = routes[route - 1] ?? routes[0];
  return shown ? [from, ...shown.steps.map((step) => step.to.id)] : [from, to];
}

/** The families whose prose a view shows. Nothing else is downloaded for it. */
export function familiesNeeded(ladder: Ladder, view: View): FamilyId[] {
  switch (view.name) {
    case 'family':
      return [view.family];
    case 'role': {
      const role = ladder.byId.get(view.role);
      const below = role?.status === 'named' ? undefined : rungBelow(ladder, view.role);
      return familiesOf(ladder, [view.role], below ? [below.id] : []);
    }
    case 'compare':
    case 'steps':
      return familiesOf(ladder, view.roles);
    case 'path':
      return familiesOf(ladder, rolesOnRoute(ladder, view));
    case 'matrix':
      return familiesOf(
        ladder,
        rolesInMatrix(ladder, view).map(({ id }) => id),
      );
    case 'embed':
      // An embedded ladder shows no prose.
      return view.of.name === 'ladder' ? [] : familiesNeeded(ladder, view.of);
    case 'ladder':
      return [view.focus ?? ''].flatMap((id) => ladder.byId.get(id)?.family ?? []);
    default:
      return [];
  }
}

/**
 * The families of the roles that are shown, and of the roles beside them and all ancestors that have prose to show.
 */
function familiesOf(
  ladder: Ladder,
  shown: readonly RoleId[],
  beside: readonly RoleId[] = [],
): FamilyId[] {
  const lineage = new Set([...shown, ...beside]);
  for (const id of lineage) {
    for (const { to } of relationsFrom(ladder, id, 'extends')) lineage.add(to);
  }
  const families = [...lineage].flatMap((id) => {
    const role = ladder.byId.get(id);
    return role && (role.status !== 'named' || shown.includes(id)) ? [role.family] : [];
  });
  return [...new Set(families)];
}
