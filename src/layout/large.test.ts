import { expect, test } from 'vitest';
import { isLarge } from './large.ts';

test('a hundred roles are few enough to be elements, thousands are not', () => {
  expect([isLarge(100), isLarge(2000)]).toEqual([false, true]);
});
