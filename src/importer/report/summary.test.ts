import { expect, test } from 'vitest';
import { graded, imported, page, relation, role } from '../link/fixture.ts';
import { countPages, tableOf } from './summary.ts';

const result = imported(
  page('lights/keepers.md', 'Keepers', {
    roles: [graded('Lamp Hand', '1'), graded('Lamp Keeper', '2'), role('Warden')],
    relations: [
      relation('reports-to', 'Lamp Hand', 'VP of Lights'),
      relation('extends', 'Lamp Hand', 'Lamp Hand'),
    ],
  }),
);

test('every page that was read has its counts, also one that gave nothing', () => {
  const counts = countPages(['lights/keepers.md', 'readme.md'], result, result.problems);
  expect(counts).toEqual([
    {
      file: 'lights/keepers.md',
      roles: 3,
      graded: 2,
      named: 1,
      items: 2,
      relations: 1,
      warnings: 1,
      lines: 0,
      placed: 0,
    },
    {
      file: 'readme.md',
      roles: 0,
      graded: 0,
      named: 0,
      items: 0,
      relations: 0,
      warnings: 0,
      lines: 0,
      placed: 0,
    },
  ]);
});

test('the table has a line for each page and one of totals', () => {
  const counts = countPages(['lights/keepers.md', 'x/'.repeat(60)], result, result.problems);
  const lines = tableOf(counts).split('\n');
  expect(lines[0]).toMatch(
    /^page +roles {2}graded {2}named {2}items {2}relations {2}warnings {2}lines {2}placed$/,
  );
  expect(lines.at(-1)).toMatch(/^2 pages +3 +2 +1 +2 +1 +1 +0 +0$/);
  expect(lines[3]).toMatch(/^…/);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
});
