import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a text is read once, also where the answer is nothing', () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === 'Keeper' ? 1 : undefined;
  });
  expect(['Keeper', 'Lamp', 'Keeper', 'Lamp'].map(read)).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(['Keeper', 'Lamp']);
});

test('no more is kept than a bound, and the answers stay right beyond it', () => {
  let asked = 0;
  const read = remembered((text) => {
    asked += 1;
    return text.length;
  });
  const texts = Array.from({ length: 50_001 }, (_, at) => `${at}`);
  expect([...texts, '0'].map(read).at(-1)).toBe(1);
  expect(asked).toBe(50_002);
});
