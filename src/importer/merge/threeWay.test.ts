import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Manner, mergeOrder, mergeThreeWays } from './threeWay.ts';

const manner: Manner = {
  keyOf: (item) =>
    typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(item),
  whole: new Set(['grade']),
  quiet: new Set(['line']),
};
const merge = (base: unknown, mine: unknown, theirs: unknown) =>
  mergeThreeWays([base, mine, theirs], manner);
const item = (id: string, text: string, rest: object = {}) => ({ id, text, ...rest });

describe('merging three ways', () => {
  test('takes from each side what it alone has changed', () => {
    expect(
      merge(
        [item('a', 'A'), item('b', 'B'), item('c', 'C')],
        [item('a', 'A by hand'), item('b', 'B')],
        [item('a', 'A', { line: 3 }), item('b', 'B anew'), item('c', 'C'), item('d', 'D')],
      ),
    ).toEqual({
      value: [item('a', 'A by hand', { line: 3 }), item('b', 'B anew'), item('d', 'D')],
      conflicts: [],
    });
  });

  test('keeps the hand’s where both have changed something, and tells it', () => {
    expect(merge([item('a', 'A')], [item('a', 'mine')], [item('a', 'theirs')])).toEqual({
      value: [item('a', 'mine')],
      conflicts: [{ kind: 'both-changed', path: ['a', 'text'], mine: 'mine', theirs: 'theirs' }],
    });
    expect(merge({ line: 1 }, { line: 2 }, { line: 3 })).toEqual({
      value: { line: 2 },
      conflicts: [],
    });
  });

  test('does not mix the parts of what is whole', () => {
    const grade = (value: string, basis: string) => ({ grade: { value, basis } });
    expect(merge(grade('8', 'stated'), grade('9', 'stated'), grade('8', 'inferred'))).toMatchObject(
      { value: grade('9', 'stated'), conflicts: [{ path: ['grade'] }] },
    );
  });

  test('keeps what is gone from the sources where hands have worked on it, and else lets it go', () => {
    expect(
      merge([item('a', 'A'), item('b', 'B')], [item('a', 'mine'), item('b', 'B')], []),
    ).toEqual({
      value: [item('a', 'mine')],
      conflicts: [{ kind: 'vanished', path: ['a'], mine: item('a', 'mine'), theirs: undefined }],
    });
  });

  test('does not bring back what hands have removed, and tells where it has changed', () => {
    expect(merge([item('a', 'A')], [], [item('a', 'A')])).toEqual({ value: [], conflicts: [] });
    expect(merge([item('a', 'A')], [], [item('a', 'B')])).toMatchObject({
      value: [],
      conflicts: [{ kind: 'removed', path: ['a'] }],
    });
  });

  test('keeps apart what has one key', () => {
    expect(merge(['a', 'a'], ['a', 'a', 'b'], ['a', 'a', 'a'])).toMatchObject({
      value: ['a', 'a', 'b', 'a'],
    });
  });
});

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'a'],
  ],
  [
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'b'],
    ['b', 'a'],
  ],
  [
    ['1', '2'],
    ['2', '1'],
    ['1', '1b', '2'],
    ['2', '1', '1b'],
  ],
  [
    ['1', '2'],
    ['0', '1', 'x', 'y', '2'],
    ['1', 'z', '2', '3'],
    ['0', '1', 'x', 'y', 'z', '2', '3'],
  ],
])('of %j by hand %j and in the sources %j becomes %j', (base, mine, theirs, order) => {
  expect(mergeOrder(base, mine, theirs)).toEqual(order);
});

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('x', 'y', 1, true),
    fc.dictionary(fc.constantFrom('a', 'b', 'grade', 'list'), tie('any'), { maxKeys: 3 }),
    fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3', '4'), a: tie('any') }), {
      selector: ({ id }) => id,
      maxLength: 4,
    }),
  ),
})).any;

test('where one side is unchanged, the other is the result; merging again changes nothing', () => {
  fc.assert(
    fc.property(value, value, value, (base, mine, theirs) => {
      expect(merge(base, mine, base)).toEqual({ value: mine, conflicts: [] });
      expect(merge(base, base, theirs)).toEqual({ value: theirs, conflicts: [] });
      expect(merge(base, mine, mine)).toEqual({ value: mine, conflicts: [] });
      const { value: merged } = merge(base, mine, theirs);
      expect(merge(theirs, merged, theirs)).toEqual({ value: merged, conflicts: [] });
    }),
  );
});
