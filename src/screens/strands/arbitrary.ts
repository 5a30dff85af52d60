import fc from 'fast-check';
import { STRANDS, type StrandsView } from './screen.ts';

export const views: fc.Arbitrary<StrandsView> = fc.constant(STRANDS);
