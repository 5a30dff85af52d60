import fc from 'fast-check';
import { anyGrade, anyRoleFilter } from '../fixture.ts';
import { type GradeView, gradeView } from './screen.ts';

export const views: fc.Arbitrary<GradeView> = fc
  .tuple(anyGrade, anyRoleFilter)
  .map(([grade, filter]) => gradeView(grade, filter));
