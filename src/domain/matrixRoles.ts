import { byGradeDescending, type Ladder } from './ladder.ts';
import type { FamilyId, Role, RoleId } from './role.ts';

/** What a matrix is of: the roles of a family, those of a grade, or chosen ones. */
export type MatrixSubject =
  | { readonly family: FamilyId }
  | GradePart
  | { readonly roles: readonly RoleId[] };

/** The roles of a grade, perhaps without some of them and of some departments alone. */
export interface GradePart extends RoleFilter {
  readonly grade: string;
}

/** Which roles are looked at: absent parts leave none out. */
export interface RoleFilter {
  readonly without?: readonly RoleId[];
  readonly departments?: readonly string[];
}

/** Whether a filter keeps a role. */
export function isKeptBy(
  { familyById }: Ladder,
  { without = [], departments = [] }: RoleFilter,
): (role: Role) => boolean {
  return ({ id, family }) =>
    !without.includes(id) &&
    (departments.length === 0 || departments.includes(familyById.get(family)?.department ?? ''));
}

/** A wider matrix is no longer read, only scrolled. */
export const MOST_IN_MATRIX = 40;

/**
 * The described roles that a matrix is of: chosen ones in their order, others from the highest grade down. Of too many
 * none, for they could not be read.
 */
export function rolesInMatrix(ladder: Ladder, subject: MatrixSubject): readonly Role[] {
  const isKept = isKeptBy(ladder, 'grade' in subject ? subject : {});
  const isOf = (role: Role) => {
    if ('family' in subject) return role.family === subject.family;
    return 'grade' in subject
      ? role.grade?.value === subject.grade && isKept(role)
      : subject.roles.includes(role.id);
  };
  const roles = ladder.roles.filter((role) => role.status !== 'named' && isOf(role));
  if (roles.length > MOST_IN_MATRIX) return [];
  const place = (role: Role) => ('roles' in subject ? subject.roles.indexOf(role.id) : 0);
  return roles.sort((a, b) => place(a) - place(b) || byGradeDescending(ladder)(a, b));
}

/**
 * The roles among which it is found what is asked alike: those of a whole grade, also where only some of them are shown,
 * so that this does not hang on who is taken out; where they are too many, those that are shown.
 */
export function matrixPool(ladder: Ladder, subject: MatrixSubject): readonly Role[] {
  const whole = 'grade' in subject ? rolesInMatrix(ladder, { grade: subject.grade }) : [];
  return whole.length > 0 ? whole : rolesInMatrix(ladder, subject);
}
