import fc from 'fast-check';
import { OPEN, type OpenView } from './screen.ts';

export const views: fc.Arbitrary<OpenView> = fc.constant(OPEN);
