import fc from 'fast-check';
import { anyId, anyReading } from '../fixture.ts';
import { MOST_CHAINED, type StepsView, stepsView } from './screen.ts';

export const views: fc.Arbitrary<StepsView> = fc
  .tuple(fc.array(anyId, { minLength: 1, maxLength: MOST_CHAINED }), anyReading)
  .map(([roles, as]) => stepsView(roles, as));
