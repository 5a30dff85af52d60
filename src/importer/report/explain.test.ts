import { expect, test } from 'vitest';
import { item, page, relation, role } from '../link/fixture.ts';
import type { Heading } from '../outline/outline.ts';
import type { Source } from '../sources/source.ts';
import { explain } from './explain.ts';

const LISTS = { responsibilities: [], requirements: [], niceToHaves: [], competencies: [] };

const heading = (title: string, line: number, children: Heading['children']): Heading => ({
  type: 'heading',
  title,
  level: 2,
  as: 'heading',
  line,
  children,
});

const paragraph = (line: number) => ({ type: 'paragraph', text: 'Words.', line }) as const;

const SOURCE: Source = {
  file: 'keepers.md',
  problems: [],
  holds: 'page',
  outline: {
    matter: [],
    lines: 9,
    nodes: [
      paragraph(1),
      heading('Keeper', 3, [
        paragraph(4),
        heading('Duties', 5, [
          {
            type: 'list',
            isOrdered: false,
            line: 6,
            items: [6, 7, 8].map((line) => ({ text: 'Trims', line, children: [] })),
          },
          paragraph(10),
        ]),
      ]),
      heading('Odd', 12, [paragraph(13)]),
    ],
  },
};

test('an outline says of headings what they are and why, and of the lines under them where they went', () => {
  const reading = page('keepers.md', 'Keepers', {
    language: 'en',
    summary: [{ text: 'Words.', line: 1 }],
    relations: [relation('promotion', 'Keeper', 'Warden', { line: 10 })],
    roles: [
      role('Keeper', {
        grades: [{ value: '4', text: 'Keeper, grade 4', line: 3 }],
        summary: [{ text: 'Words.', line: 4 }],
        lists: { ...LISTS, responsibilities: [6, 7, 8].map((line) => item('Trims', line)) },
      }),
    ],
  });
  expect(explain(SOURCE, [reading])).toEqual([
    'keepers.md (en)',
    '     1    1 line → summary of Keepers',
    '     3    “Keeper”: role, since sections of its own follow: a grade, or what is expected → grade of Keeper',
    '     4      1 line → summary of Keeper',
    '     5      “Duties”: section (responsibilities) of Keeper, since its words name a section: responsibilities',
    '     6        3 lines → responsibilities of Keeper',
    '    10        1 line → relation: promotion Keeper → Warden',
    '    12    “Odd”: group, since neither its words nor its place say more',
    '    13      1 line → not read',
  ]);
});

test('a table says what its columns were taken for', () => {
  const cells = [{ text: 'Keeper', lines: ['Keeper'] }];
  const source: Source = {
    file: 'k.csv',
    problems: [],
    holds: 'tables',
    grids: [{ rows: [1, 2].map((line) => ({ line, cells })) }],
  };
  const reading = page('k.csv', 'K', {
    roles: [role('Keeper', { summary: [{ text: 'x', line: 2 }] })],
    tables: [
      {
        name: 'Lights',
        line: 1,
        shape: 'long',
        columns: [{ head: 'Job', meaning: 'role', by: 'name' }],
      },
    ],
  });
  expect(explain(source, [reading])).toEqual([
    'k.csv',
    '     1    table “Lights”: long; “Job” = role (by name)',
    '     1    1 line → not read',
    '     2    1 line → summary of Keeper',
  ]);
});

test('a file that holds nothing is said to', () => {
  expect(explain({ file: 'x.bin', problems: [], holds: 'nothing' }, [])).toEqual([
    'x.bin: nothing was read of it.',
  ]);
});
