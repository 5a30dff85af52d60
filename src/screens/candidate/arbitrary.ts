import type fc from 'fast-check';
import { anyId } from '../fixture.ts';
import { type CandidateView, candidateView } from './screen.ts';

export const views: fc.Arbitrary<CandidateView> = anyId.map(candidateView);
