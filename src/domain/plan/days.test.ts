import { expect, test } from 'vitest';
import { byDay, weekOf } from './days.ts';

test.each([
  ['1970-01-01', 1970, 1, '1969-12-29'],
  ['2020-12-31', 2020, 53, '2020-12-28'],
  ['2021-01-03', 2020, 53, '2020-12-28'],
  ['2021-01-04', 2021, 1, '2021-01-04'],
  ['2024-12-30', 2025, 1, '2024-12-30'],
  ['2026-11-30', 2026, 49, '2026-11-30'],
  ['1969-12-28', 1969, 52, '1969-12-22'],
])('%s lies in week %i-%i', (day, year, week, monday) => {
  expect(weekOf(Date.parse(day))).toEqual({ year, week, monday });
  expect(weekOf(Date.parse(day) + 86_399_999)).toEqual({ year, week, monday });
});

test('a moment beyond every calendar has a week all the same', () => {
  expect(weekOf(Number.MAX_VALUE).week).toBeGreaterThan(0);
});

test('days come in their order, none last', () => {
  const days = [undefined, '2024-06-01', '2023-12-31', undefined, '2024-05-31'];
  expect([...days.filter(Boolean), undefined].sort(byDay)).toEqual([
    '2023-12-31',
    '2024-05-31',
    '2024-06-01',
    undefined,
  ]);
  expect(byDay(undefined, '2024-06-01')).toBeGreaterThan(0);
});
