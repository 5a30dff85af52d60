import fc from 'fast-check';
import { anyIds } from '../fixture.ts';
import { ALL_STEPS, type AllStepsView } from './screen.ts';

export const views: fc.Arbitrary<AllStepsView> = fc
  .record({ departments: anyIds, families: anyIds })
  .map((parts) => ({ ...ALL_STEPS, ...parts }));
