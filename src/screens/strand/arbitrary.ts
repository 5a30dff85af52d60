import type fc from 'fast-check';
import { anyId } from '../fixture.ts';
import { type StrandView, strandView } from './screen.ts';

export const views: fc.Arbitrary<StrandView> = anyId.map(strandView);
