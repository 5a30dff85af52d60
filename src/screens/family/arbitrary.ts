import type fc from 'fast-check';
import { anyId } from '../fixture.ts';
import { type FamilyView, familyView } from './screen.ts';

export const views: fc.Arbitrary<FamilyView> = anyId.map(familyView);
