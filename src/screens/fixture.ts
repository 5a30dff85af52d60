import fc from 'fast-check';
import { filterOf } from './roleFilter.ts';

/** Parts of views, for tests. */

export const anyId = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4}){0,2}$/);

/** A role, of today or as an edition has it. */
export const anyRoleId = fc
  .tuple(
    anyId,
    fc.option(
      fc.date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') }),
    ),
  )
  .map(([id, day]) => (day ? `${id}@${day.toISOString().slice(0, 10)}` : id));

/** Ids as filters have them: each once, in the order of their letters. */
export const anyIds = fc.uniqueArray(anyId, { maxLength: 3 }).map((ids) => ids.sort());

/** The label of a grade, whatever it may be called. */
export const anyGrade = fc
  .oneof(
    fc.constantFrom('8', 'P4', 'L-5', '~1', 'a~0-b', '100%', 'A,B', 'C+ & D', '#1', '?', '階級'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  .filter((grade) => grade === grade.trim() && !/^$|^\.{1,2}$|\//.test(grade));

export const anyReading = fc.constantFrom('stated', 'effective');

/** A property that may be absent. */
export function optional<const K extends string, T>(
  key: K,
  value: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly [P in K]?: T }> {
  return fc
    .option(value)
    .map((given) => (given === null ? {} : ({ [key]: given } as { readonly [P in K]?: T })));
}

/** Which roles of a grade are looked at. */
export const anyRoleFilter = fc
  .tuple(anyIds, anyIds)
  .map(([without, departments]) => filterOf(without, departments));
