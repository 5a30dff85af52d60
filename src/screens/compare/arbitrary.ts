import fc from 'fast-check';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { anyReading, anyRoleId, optional } from '../fixture.ts';
import { type CompareView, compareView, MOST_COMPARED } from './screen.ts';

export const views: fc.Arbitrary<CompareView> = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: anyRoleId, weight: 4 }, fc.constant('vs')), {
      maxLength: MOST_COMPARED,
    }),
    anyReading,
    fc.constantFrom('changes', 'all'),
    optional('section', fc.constantFrom(...SECTION_KINDS)),
  )
  .map(([ids, as, show, section]) => compareView(ids, { as, show, ...section }));
