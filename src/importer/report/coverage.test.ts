import { expect, test } from 'vitest';
import { imported, item, page, role } from '../link/fixture.ts';
import type { OutlineNode } from '../outline/outline.ts';
import type { Source } from '../sources/source.ts';
import { coverageOf } from './coverage.ts';
import { destinationsOf } from './destinations.ts';
import { summaryOf } from './summary.ts';

const paragraph = (text: string, line: number): OutlineNode => ({ type: 'paragraph', text, line });
const row = (line: number, ...texts: string[]) => ({
  line,
  cells: texts.map((text) => ({ text, lines: text ? [text] : [] })),
});

const SOURCE: Source = {
  file: 'keepers.md',
  problems: [],
  holds: 'page',
  outline: {
    matter: [],
    lines: 12,
    nodes: [
      paragraph('Who keeps the lights.', 1),
      {
        type: 'heading',
        title: 'Keeper',
        level: 2,
        as: 'heading',
        line: 3,
        children: [
          paragraph('They are paid\nat a grade 4.', 5),
          {
            type: 'list',
            isOrdered: false,
            line: 8,
            items: [
              { text: 'Trims', line: 8, children: [paragraph('by night', 9)] },
              { text: 'Mends', line: 10, children: [] },
            ],
          },
          {
            type: 'table',
            line: 12,
            grid: { rows: [row(12, 'Area', ''), row(13, ''), row(14, 'Sea')] },
          },
        ],
      },
    ],
  },
};

const LISTS = { responsibilities: [], requirements: [], niceToHaves: [], competencies: [] };
const READING = page('keepers.md', 'Keepers', {
  notes: [{ text: 'Who keeps the lights.', line: 1 }],
  roles: [
    role('Keeper', {
      grades: [{ value: '4', text: 'at a grade 4.', line: 6 }],
      lists: {
        ...LISTS,
        responsibilities: [{ ...item('Trims', 8), details: [{ text: 'by night', line: 9 }] }],
      },
    }),
  ],
});

test('an example is taken over with what it is an example of', () => {
  const reading = page('keepers.md', 'Keepers', {
    roles: [
      role('Keeper', {
        lists: {
          ...LISTS,
          responsibilities: [{ ...item('Trims', 8), examples: [{ text: 'by night', line: 9 }] }],
        },
      }),
    ],
  });
  expect(destinationsOf(reading).map(([line]) => line)).toEqual(expect.arrayContaining([8, 9]));
});

test('a line is placed where anything of it is in the dataset, also what begins further down in it', () => {
  expect(coverageOf(SOURCE, [READING])).toEqual({
    lines: 7,
    placed: 3,
    aside: 1,
    unread: [10, 12, 14],
  });
});

test('rows of tables count, and a file that holds nothing has no lines', () => {
  const rows = [row(1, 'Role'), row(2, 'Keeper'), row(3, '')];
  const tables: Source = { file: 'k.csv', problems: [], holds: 'tables', grids: [{ rows }] };
  const reading = page('k.csv', 'K', {
    roles: [role('Keeper', { summary: [{ text: 'x', line: 2 }] })],
  });
  expect(coverageOf(tables, [reading])).toMatchObject({ lines: 2, placed: 1, unread: [1] });
  expect(coverageOf({ file: 'x', problems: [], holds: 'nothing' }, [])).toMatchObject({ lines: 0 });
});

test('a file that got in by less than half comes before everything else', () => {
  const run = { sources: [SOURCE], readings: [READING], imported: imported(READING), problems: [] };
  const [first, , head] = summaryOf(run).split('\n');
  expect(first).toBe(
    'Less than half of keepers.md is in the dataset: 3 of its 7 lines. To see why: --explain keepers.md',
  );
  expect(head).toMatch(/lines {2}placed$/);
});
