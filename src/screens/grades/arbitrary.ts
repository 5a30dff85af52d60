import type fc from 'fast-check';
import { anyRoleFilter } from '../fixture.ts';
import { type GradesView, gradesView } from './screen.ts';

export const views: fc.Arbitrary<GradesView> = anyRoleFilter.map(gradesView);
