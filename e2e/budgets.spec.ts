import { expect, test } from '@playwright/test';
import { measureChunks, overBudget, readBudgets } from './budgets.ts';

test.describe('The sizes of chunks', () => {
  test('none has grown past its record, none is new, and none is gone', () => {
    const sizes = measureChunks();
    expect(sizes.size).toBeGreaterThan(40);
    expect(overBudget(sizes, readBudgets()), 'npm run budget -- --write records them').toEqual([]);
  });

  test('what has grown, is new or is gone is told', () => {
    const budgets = { 'a.js': { bytes: 10_000 }, 'b.js': { bytes: 10_000 }, 'c.js': { bytes: 1 } };
    const sizes = new Map([
      ['a.js', 10_200],
      ['b.js', 10_201],
      ['d.js', 5],
    ]);
    expect(overBudget(sizes, budgets)).toEqual([
      'b.js grew from 10000 to 10201 bytes',
      'd.js (5 bytes) is not recorded',
      'c.js is recorded, but there is no such chunk',
    ]);
  });
});
