import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, linesOf } from './sheet.ts';

test('a text takes as many lines as its letters need, an empty one none', () => {
  expect(['', 'a', 'x'.repeat(62), 'x'.repeat(63)].map(linesOf)).toEqual([0, 1, 1, 2]);
});

describe('a sheet of paper', () => {
  test('holds everything where there is room', () => {
    expect(fitting([[1, 2], [], [1]], 4)).toEqual([2, 0, 1]);
  });

  test('cuts the last list first', () => {
    expect(fitting([[1, 1], [1, 1], [1]], 3)).toEqual([2, 1, 0]);
  });

  test('does not squeeze a short entry in after a long one that does not fit', () => {
    expect(fitting([[1, 2, 1], [1]], 2)).toEqual([1, 0]);
  });

  test('holds nothing without room', () => {
    expect(fitting([[1], [1]], 0)).toEqual([0, 0]);
    expect(fitting([[1]], -3)).toEqual([0]);
  });

  test('never takes more lines than there are', () => {
    const anyLists = fc.array(fc.array(fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(anyLists, fc.nat(60), (lists, room) => {
        const counts = fitting(lists, room);
        const shown = lists.flatMap((entries, at) => entries.slice(0, counts[at]));
        expect(shown.reduce((sum, lines) => sum + lines, 0)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
