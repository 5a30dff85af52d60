import fc from 'fast-check';
import { ABOUT, type AboutView } from './screen.ts';

export const views: fc.Arbitrary<AboutView> = fc.constant(ABOUT);
