import { gradeName } from '#src/text/grades.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** One step of the scale. */
export interface GradeView {
  readonly name: 'grade';
  readonly grade: string;
}

export function gradeView(grade: string): GradeView {
  return { name: 'grade', grade };
}

export const gradeScreen: Screen<GradeView> = {
  paths: ['/grades/:grade'],
  parse: ({ names: { grade } }) => (grade === undefined ? undefined : gradeView(grade)),
  format: ({ grade }) => pathOf('grades', grade),
  resolve: (view, { ladder }) => (ladder.rankOfGrade.has(view.grade) ? view : undefined),
  needs: () => ({}),
  heading: (_, { grade }) => gradeName(grade),
  roles: () => [],
  navigation: undefined,
};
