import fc from 'fast-check';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { MOST_COMPARED } from '../compare/screen.ts';
import { anyGrade, anyId, anyIds, optional } from '../fixture.ts';
import { LADDER, type LadderView } from './screen.ts';

export const views: fc.Arbitrary<LadderView> = fc
  .tuple(
    fc.record({
      tracks: anyIds,
      families: anyIds,
      departments: anyIds,
      layers: fc.subarray([...RELATION_KINDS]),
      compare: fc.uniqueArray(anyId, { maxLength: MOST_COMPARED }),
    }),
    optional('focus', anyId),
    optional('from', anyId),
    optional('route', fc.integer({ min: 2, max: 99 })),
    optional('grades', fc.tuple(anyGrade, anyGrade)),
    optional('shape', fc.constantFrom('map', 'table')),
    optional('only', fc.constantFrom('matching', 'career')),
  )
  .map(([lists, ...rest]) => Object.assign({}, LADDER, lists, ...rest));
