import { expect, test } from 'vitest';
import { washOf } from '../parts/wash.ts';
import { SHADES, shadeOf } from './shade.ts';

test('a weight has the wash of its step, and none where nothing is asked', () => {
  expect(shadeOf(0)).toBeUndefined();
  expect(shadeOf(0.5)).toBe(washOf(10));
  expect(shadeOf(1)).toBe(washOf(10));
  expect(shadeOf(1.5)).toBe(washOf(18));
  expect(shadeOf(7)).toBe(washOf(36));
  expect(shadeOf(200)).toBe(washOf(46));
});

test('more weight never has a paler wash', () => {
  const strengths = SHADES.map(({ percent }) => percent);
  expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
});
