import { equalsOf, type Ladder, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';

export interface Suggestion {
  readonly role: Role;
  readonly why: string;
}

/** Whom a role is worth comparing with: its neighbours on the ladder and described roles at its grade. */
export function suggestionsFor(
  ladder: Ladder,
  id: RoleId,
  without: readonly RoleId[],
): Suggestion[] {
  const role = ladder.byId.get(id);
  if (!role) return [];
  const list = (roles: readonly (Role | undefined)[], why: string): Suggestion[] =>
    roles.flatMap((each) => (each ? [{ role: each, why }] : []));
  const sameGrade = ladder.roles.filter(
    (other) => other.status === 'open' && other.grade && other.grade.value === role.grade?.value,
  );
  const all = [
    ...list([rungAbove(ladder, id)], 'the rung above'),
    ...list([rungBelow(ladder, id)], 'the rung below'),
    ...list(
      equalsOf(ladder, id).map((tie) => tie.role),
      'its stated equivalent',
    ),
    ...list(
      sameGrade.filter(({ family }) => family !== role.family),
      'at the same grade in another family',
    ),
    ...list(
      sameGrade.filter(({ family }) => family === role.family),
      'at the same grade in its family',
    ),
  ];
  const seen = new Set([...without, id]);
  return all.filter(({ role: { id: other } }) => !seen.has(other) && seen.add(other)).slice(0, 6);
}
