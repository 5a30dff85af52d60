import { byGradeDescending, type Ladder } from './ladder.ts';
import type { FamilyId, FamilyRelation, RelationEnd, Role, RoleId } from './role.ts';

/** A relation that joins a whole family, as one of its ends sees it. */
export interface FamilyTie {
  readonly relation: FamilyRelation;
  /** The end that it is told of: whence it leads, or where it leads to. */
  readonly way: 'forward' | 'backward';
  readonly end: RelationEnd;
  readonly other: RelationEnd;
}

/** What is said of a family as a whole. */
export function familyTiesOf({ familyRelations }: Ladder, family: FamilyId): readonly FamilyTie[] {
  return familyRelations.flatMap(bothWays).filter(({ end }) => familyOf(end) === family);
}

/** What joins a role to a whole family; and what is said of its own family, where that family's line ends at the role. */
export function familyTiesAt(ladder: Ladder, id: RoleId): readonly FamilyTie[] {
  const role = ladder.byId.get(id);
  return ladder.familyRelations
    .flatMap(bothWays)
    .filter(({ end, way }) =>
      typeof end === 'string'
        ? end === id
        : end.family === role?.family && endOfLine(ladder, end.family, way) === role,
    );
}

/** What is said of whole families, as far as it is wanted, by the roles at which their lines end. */
export function lineEndsOf(
  ladder: Ladder,
  isWanted: (tie: FamilyTie) => boolean,
): ReadonlyMap<RoleId, readonly FamilyTie[]> {
  const wanted = ladder.familyRelations.flatMap(bothWays).filter(isWanted);
  const ends = wanted.flatMap((tie) => {
    const family = familyOf(tie.end);
    const role = family && endOfLine(ladder, family, tie.way);
    return role ? [{ role, tie }] : [];
  });
  const byRole = Map.groupBy(ends, ({ role }) => role.id);
  return new Map([...byRole].map(([id, own]) => [id, own.map(({ tie }) => tie)]));
}

/** The role at which a family's line ends: its highest where it leads on, its lowest where it is reached. */
function endOfLine(ladder: Ladder, family: FamilyId, way: FamilyTie['way']): Role | undefined {
  const members = [...ladder.byId.values()].filter((role) => role.family === family);
  const graded = members.filter(({ grade }) => grade);
  const line = (graded.length > 0 ? graded : members).sort(byGradeDescending(ladder));
  return way === 'forward' ? line[0] : line.at(-1);
}

function bothWays(relation: FamilyRelation): FamilyTie[] {
  const { from, to } = relation;
  return [
    { relation, way: 'forward', end: from, other: to },
    { relation, way: 'backward', end: to, other: from },
  ];
}

function familyOf(end: RelationEnd): FamilyId | undefined {
  return typeof end === 'string' ? undefined : end.family;
}
