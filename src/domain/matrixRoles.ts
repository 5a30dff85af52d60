import { byGradeDescending, type Ladder } from './ladder.ts';
import type { FamilyId, Role, RoleId } from './role.ts';

/** What a matrix is of: the roles of a family, those of a grade, or chosen ones. */
export type MatrixSubject =
  | { readonly family: FamilyId }
  | { readonly grade: string }
  | { readonly roles: readonly RoleId[] };

/** A wider matrix is no longer read, only scrolled. */
export const MOST_IN_MATRIX = 40;

/**
 * The described roles that a matrix is of: chosen ones in their order, others from the highest grade down. Of too many
 * none, for they could not be read.
 */
export function rolesInMatrix(ladder: Ladder, subject: MatrixSubject): readonly Role[] {
  const isOf = (role: Role) => {
    if ('family' in subject) return role.family === subject.family;
    return 'grade' in subject
      ? role.grade?.value === subject.grade
      : subject.roles.includes(role.id);
  };
  const roles = ladder.roles.filter((role) => role.status !== 'named' && isOf(role));
  if (roles.length > MOST_IN_MATRIX) return [];
  const place = (role: Role) => ('roles' in subject ? subject.roles.indexOf(role.id) : 0);
  return roles.sort((a, b) => place(a) - place(b) || byGradeDescending(ladder)(a, b));
}
