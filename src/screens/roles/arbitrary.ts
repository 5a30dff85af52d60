import fc from 'fast-check';
import { MOST_COMPARED } from '../compare/screen.ts';
import { anyGrade, anyId, anyIds, optional } from '../fixture.ts';
import { ROLE_ORDERS, ROLES, type RolesView } from './screen.ts';

export const views: fc.Arbitrary<RolesView> = fc
  .tuple(
    fc.record({
      departments: anyIds,
      families: anyIds,
      tracks: anyIds,
      grades: fc.uniqueArray(anyGrade, { maxLength: 3 }).map((grades) => grades.sort()),
      statuses: fc.subarray(['open', 'future', 'named'] as const),
      themes: anyIds,
      sort: fc.constantFrom(...ROLE_ORDERS),
      compare: fc.uniqueArray(anyId, { maxLength: MOST_COMPARED }),
    }),
    optional(
      'q',
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        .filter((text) => text.trim() === text),
    ),
  )
  .map(([parts, q]) => ({ ...ROLES, ...parts, ...q }));
