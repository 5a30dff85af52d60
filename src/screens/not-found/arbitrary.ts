import fc from 'fast-check';
import { anyGrade } from '../fixture.ts';
import { type NotFoundView, notFoundView } from './screen.ts';

export const views: fc.Arbitrary<NotFoundView> = fc
  .array(anyGrade, { minLength: 1 })
  .map((names) => notFoundView(`/lost/${names.map(encodeURIComponent).join('/')}`));
