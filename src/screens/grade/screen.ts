import type { RoleFilter } from '#src/domain/matrixRoles.ts';
import { gradeName } from '#src/text/grades.ts';
import { queryOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import { resolveRoleFilter, roleFilterParams, takeRoleFilter } from '../roleFilter.ts';
import type { Screen } from '../screenTypes.ts';

/** One step of the scale, perhaps without some of its roles. */
export interface GradeView extends RoleFilter {
  readonly name: 'grade';
  readonly grade: string;
}

export function gradeView(grade: string, filter: RoleFilter = {}): GradeView {
  return { name: 'grade', grade, ...filter };
}

export const gradeScreen: Screen<GradeView, 'agreement'> = {
  paths: ['/grades/:grade'],
  parse: ({ names: { grade } }, params) =>
    grade === undefined ? undefined : gradeView(grade, takeRoleFilter(params)),
  format: ({ grade, ...filter }) => pathOf('grades', grade) + queryOf(roleFilterParams(filter)),
  resolve: ({ grade, ...filter }, references) =>
    references.ladder.rankOfGrade.has(grade)
      ? gradeView(grade, resolveRoleFilter(filter, references))
      : undefined,
  needs: () => ({ agreement: true }),
  heading: (_, { grade }) => gradeName(grade),
  roles: () => [],
  navigation: undefined,
};
