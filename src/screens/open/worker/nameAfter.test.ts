import { expect, test } from 'vitest';
import { nameAfter } from './nameAfter.ts';

test.each([
  [['our_ladder.xlsx'], 'Our ladder'],
  [['Nordwind/engineering.md', 'Nordwind/design.md'], 'Nordwind'],
  [['ladders-2026.zip'], 'Ladders 2026'],
  [['größen.csv'], 'Größen'],
  [['a.csv', 'b.csv'], undefined],
  [['---'], undefined],
  [[], undefined],
])('%j is called %j', (paths, name) => {
  expect(nameAfter(paths)).toBe(name);
});
