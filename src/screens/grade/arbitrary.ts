import type fc from 'fast-check';
import { anyGrade } from '../fixture.ts';
import { type GradeView, gradeView } from './screen.ts';

export const views: fc.Arbitrary<GradeView> = anyGrade.map(gradeView);
