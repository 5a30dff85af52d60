import type { RoleFilter } from '#src/domain/matrixRoles.ts';
import * as words from '#src/text/en/screens.ts';
import { queryOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import { resolveRoleFilter, roleFilterParams, takeRoleFilter } from '../roleFilter.ts';
import type { Screen } from '../screenTypes.ts';

/** All grades by how far their roles ask the same, perhaps without some roles. */
export interface GradesView extends RoleFilter {
  readonly name: 'grades';
}

export function gradesView(filter: RoleFilter = {}): GradesView {
  return { name: 'grades', ...filter };
}

export const gradesScreen: Screen<GradesView, 'agreement'> = {
  paths: ['/grades'],
  parse: (_, params) => gradesView(takeRoleFilter(params)),
  format: (filter) => pathOf('grades') + queryOf(roleFilterParams(filter)),
  resolve: (filter, references) => gradesView(resolveRoleFilter(filter, references)),
  needs: () => ({ agreement: true }),
  heading: () => words.allGrades,
  roles: () => [],
  navigation: {
    label: words.grades,
    place: 'menu',
    hasContent: ({ ladder }) => ladder.info.grades.length > 0,
    to: () => gradesView(),
  },
};
