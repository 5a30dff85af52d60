import fc from 'fast-check';
import { SECTIONS } from '#src/domain/role.ts';
import { anyId, anyReading, optional } from '../fixture.ts';
import { type CompareView, compareView, MOST_COMPARED } from './screen.ts';

export const views: fc.Arbitrary<CompareView> = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: anyId, weight: 4 }, fc.constant('vs')), {
      maxLength: MOST_COMPARED,
    }),
    anyReading,
    fc.constantFrom('changes', 'all'),
    optional('section', fc.constantFrom(...SECTIONS)),
  )
  .map(([ids, as, show, section]) => compareView(ids, { as, show, ...section }));
