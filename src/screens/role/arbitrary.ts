import fc from 'fast-check';
import { anyReading, anyRoleId, optional } from '../fixture.ts';
import { type RoleView, roleView } from './screen.ts';

export const views: fc.Arbitrary<RoleView> = fc
  .tuple(
    anyRoleId,
    anyReading,
    optional('mark', fc.string({ unit: 'grapheme', minLength: 1 })),
    optional('sources', fc.constant('show')),
  )
  .map(([id, as, mark, sources]) => roleView(id, { as, ...mark, ...sources }));
