import fc from 'fast-check';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import { anyIds, optional } from '../fixture.ts';
import { CHANGES, type ChangesView } from './screen.ts';

export const views: fc.Arbitrary<ChangesView> = fc
  .tuple(
    optional('edition', fc.constantFrom('2022-11-11', '2025-06-30')),
    anyIds,
    fc.subarray([WHOLE_LADDER]),
    anyIds,
  )
  .map(([edition, families, whole, deeds]) => ({
    ...CHANGES,
    ...edition,
    families: [...families, ...whole].sort(),
    deeds,
  }));
