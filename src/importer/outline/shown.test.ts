import { expect, test } from 'vitest';
import { shown } from './shown.ts';

test('what cannot be shown is seen to have been there, and glues no words together', () => {
  expect(
    shown({
      title: 'Kee\u0000per',
      lines: ['One\vtwo', 'Half \ud800 sign', 'Tab\tand\nend', 'No\uffff sign'],
    }),
  ).toEqual({
    title: 'Kee\ufffdper',
    lines: ['One two', 'Half \ufffd sign', 'Tab\tand\nend', 'No\ufffd sign'],
  });
});

test('what can be shown stays what it is', () => {
  const page = { title: 'Keeper', lines: ['软件 👩🏽‍🔧', ' '], count: 2, none: undefined };
  expect(shown(page)).toBe(page);
});
