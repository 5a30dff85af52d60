import fc from 'fast-check';
import { anyId } from '../fixture.ts';
import { type PathView, pathView } from './screen.ts';

export const views: fc.Arbitrary<PathView> = fc
  .tuple(fc.array(anyId, { maxLength: 2 }), fc.integer({ min: 1, max: 99 }))
  .map(([[from, to], route]) => pathView(from, to, route));
