import fc from 'fast-check';
import { CASE, type CaseView } from './screen.ts';

export const views: fc.Arbitrary<CaseView> = fc.constant(CASE);
