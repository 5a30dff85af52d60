import { equalsOf, type Ladder, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import { pageBehind } from '#src/domain/pageBehind.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/compare.ts';

export interface Suggestion {
  readonly role: Role;
  /** The comparison, from the lower role to the higher one. */
  readonly roles: readonly RoleId[];
  readonly why: string;
}

const MOST_SUGGESTED = 6;

/** Whom a role is worth comparing with: its neighbours on the ladder and described roles at its grade. */
export function suggestionsFor(
  ladder: Ladder,
  id: RoleId,
  without: readonly RoleId[],
): Suggestion[] {
  const role = ladder.byId.get(id);
  if (!role) return [];
  const beside = (roles: readonly Role[], why: string): Suggestion[] =>
    roles.map((other) => ({ role: other, roles: [id, other.id], why }));
  const sameGrade = ladder.roles.filter(
    (other) => other.status === 'open' && other.grade && other.grade.value === role.grade?.value,
  );
  const above = rungAbove(ladder, id);
  const named = rungBelow(ladder, id);
  // A step begins at the page that its upper role builds on, where another bears the same title.
  const below = named && (pageBehind(ladder, named, role) ?? named);
  const all = [
    ...(above ? [{ role: above, roles: [id, above.id], why: words.levelAbove }] : []),
    ...(below ? [{ role: below, roles: [below.id, id], why: words.levelBelow }] : []),
    ...beside(
      equalsOf(ladder, id).map((tie) => tie.role),
      words.itsEquivalent,
    ),
    ...beside(
      sameGrade.filter(({ family }) => family !== role.family),
      words.sameGradeElsewhere,
    ),
    ...beside(
      sameGrade.filter(({ family }) => family === role.family),
      words.sameGradeInFamily,
    ),
  ];
  const seen = new Set([...without, id]);
  return all
    .filter(({ role: { id: other } }) => !seen.has(other) && seen.add(other))
    .slice(0, MOST_SUGGESTED);
}
