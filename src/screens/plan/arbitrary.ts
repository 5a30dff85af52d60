import fc from 'fast-check';
import { PLAN, type PlanView } from './screen.ts';

export const views: fc.Arbitrary<PlanView> = fc.constant(PLAN);
