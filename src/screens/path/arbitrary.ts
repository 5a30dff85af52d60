import fc from 'fast-check';
import { anyId } from '../fixture.ts';
import { type PathView, pathView } from './screen.ts';

const anyEnd = fc.option(anyId, { nil: undefined });

export const views: fc.Arbitrary<PathView> = fc
  .tuple(anyEnd, anyEnd, fc.integer({ min: 1, max: 99 }))
  .map(([from, to, route]) => pathView(from, to, route));
