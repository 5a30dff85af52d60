import { expect, test } from '@playwright/test';
import {
  type Budgets,
  compressedSize,
  measureChunks,
  overBudget,
  readBudgets,
  renewBudgets,
} from './budgets.ts';

/** The sites whose sizes are recorded: one that shows other data has none. */
const RECORDED = process.env.LADDER_DATA ? [] : ['bundled'];

test.describe('The sizes of chunks', () => {
  for (const site of RECORDED) {
    test(`none has grown past its record, none is new, and none is gone: ${site}`, () => {
      const sizes = measureChunks();
      expect(sizes.size).toBeGreaterThan(40);
      expect(sizes.has('sw.js')).toBe(true);
      expect(overBudget(sizes, readBudgets()), 'npm run budget -- --write records them').toEqual(
        [],
      );
    });
  }

  const BUDGETS: Budgets = {
    'a.js': { bytes: 10_000, reason: 'it draws' },
    'b.js': { bytes: 10_000 },
    'c.js': { bytes: 1 },
    's.js': { bytes: 100 },
  };

  test('what has grown, is new or is gone is told', () => {
    const sizes = new Map([
      ['a.js', 10_200],
      ['b.js', 10_201],
      ['d.js', 5],
      ['s.js', 116],
    ]);
    expect(overBudget(sizes, BUDGETS)).toEqual([
      'b.js grew from 10000 to 10201 bytes',
      'd.js (5 bytes) is not recorded',
      'c.js is recorded, but there is no such chunk',
    ]);
    expect(overBudget(new Map([['s.js', 117]]), { 's.js': { bytes: 100 } })).toHaveLength(1);
  });

  test('what has grown is recorded with a reason, and many small steps are not recorded', () => {
    const sizes = new Map([
      ['s.js', 80],
      ['b.js', 12_000],
      ['a.js', 10_100],
      ['d.js', 5],
    ]);
    expect(renewBudgets(sizes, BUDGETS, '').unexplained).toEqual([
      'b.js grew from 10000 to 12000 bytes',
    ]);
    const { budgets, unexplained } = renewBudgets(sizes, BUDGETS, 'it counts');
    expect(unexplained).toEqual([]);
    expect(Object.entries(budgets)).toEqual([
      ['a.js', { bytes: 10_000, reason: 'it draws' }],
      ['b.js', { bytes: 12_000, reason: 'it counts' }],
      ['d.js', { bytes: 5 }],
      ['s.js', { bytes: 80 }],
    ]);
    expect(renewBudgets(new Map([['b.js', 11_900]]), budgets, '')).toEqual({
      budgets: { 'b.js': { bytes: 11_900, reason: 'it counts' } },
      unexplained: [],
    });
  });

  test('a chunk weighs the same whatever the hashes of those that it imports', () => {
    const importing = (hash: string) =>
      compressedSize(`import{t as e}from"./words-${hash}.js";e();`);
    expect(importing('aaaaaaaa')).toBe(importing('D9qf_86-'));
    expect(importing('aaaaaaaa')).toBeGreaterThan(40);
  });
});
