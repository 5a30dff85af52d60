import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, logs } from './fixture.ts';
import { merged } from './merge.ts';
import type { LoggedEdit } from './plan.ts';
import { replay } from './replay.ts';

/** Logs that share some ids and moments, some of them with other words: what only broken files hold. */
const log: fc.Arbitrary<readonly LoggedEdit[]> = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    at: fc.integer({ min: 1, max: 4 }),
    edit,
  }),
  { maxLength: 8 },
);

test('the union of logs does not hang on which comes first or how often', () => {
  fc.assert(
    fc.property(log, log, log, (a, b, c) => {
      expect(merged(a, b)).toEqual(merged(b, a));
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      expect(merged(merged(a, a), [])).toEqual(merged(a, []));
    }),
  );
});

test('two devices that each had a part of the edits hold the plan of all of them', () => {
  const parted = logs(30).chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all]), fc.shuffledSubarray([...all])),
  );
  fc.assert(
    fc.property(parted, ([all, one, other]) => {
      const rest = all.filter((each) => !one.includes(each));
      expect(replay(merged(one, [...other, ...rest]))).toEqual(replay(all));
    }),
  );
});

test('of two forms of one edit the later holds', () => {
  const typed = (at: number, text: string): LoggedEdit => ({
    id: 'n',
    at,
    edit: { kind: 'note', line: 'keeper#r1', side: 'own', text },
  });
  expect(merged([typed(2, 'So')], [typed(1, 'S')])).toEqual([typed(2, 'So')]);
});

test('an edit is the same in whatever order a file writes its fields', () => {
  const one: LoggedEdit = { id: 'n', at: 1, edit: { kind: 'advance', at: 1 } };
  const other: LoggedEdit = { edit: { at: 1, kind: 'advance' }, at: 1, id: 'n' };
  expect(merged([one], [other])[0]).toBe(one);
  expect(merged([other], [one])[0]).toBe(other);
});
