import fc from 'fast-check';
import { anyIds, optional } from '../fixture.ts';
import { CHANGES, type ChangesView } from './screen.ts';

export const views: fc.Arbitrary<ChangesView> = fc
  .tuple(optional('edition', fc.constantFrom('2022-11-11', '2025-06-30')), anyIds, anyIds)
  .map(([edition, families, deeds]) => ({ ...CHANGES, ...edition, families, deeds }));
