import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from './assignment.ts';

const total = (scores: readonly (readonly number[])[], pairs: readonly [number, number][]) =>
  pairs.reduce((sum, [row, column]) => sum + (scores[row]?.[column] ?? 0), 0);

/** The greatest total of any one-to-one pairing, by trying them all. */
function bestTotal(
  scores: readonly (readonly number[])[],
  row = 0,
  used = new Set<number>(),
): number {
  const own = scores[row];
  if (!own) return 0;
  let best = bestTotal(scores, row + 1, used);
  for (const [column, score] of own.entries()) {
    if (score <= 0 || used.has(column)) continue;
    best = Math.max(best, score + bestTotal(scores, row + 1, new Set([...used, column])));
  }
  return best;
}

const paired = (scores: readonly (readonly number[])[], columns = scores[0]?.length ?? 0) =>
  assign(scores.length, columns, (row, column) => scores[row]?.[column] ?? 0);

describe('an assignment', () => {
  test('gives up the best single pair for a greater whole', () => {
    expect(
      paired([
        [9, 8],
        [8, 1],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('leaves out what scores nothing', () => {
    expect(
      paired([
        [0, 0.4],
        [0, 0],
        [-1, 0],
      ]),
    ).toEqual([[0, 1]]);
    expect(paired([], 3)).toEqual([]);
    expect(assign(2, 0, () => 1)).toEqual([]);
  });

  test('has the greatest total, each row and column at most once', () => {
    const anyScores = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
      );
    fc.assert(
      fc.property(anyScores, (scores) => {
        const pairs = paired(scores);
        expect(total(scores, pairs)).toBe(bestTotal(scores));
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      }),
      { numRuns: 500 },
    );
  });
});
