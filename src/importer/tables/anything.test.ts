import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked, imported } from '../link/fixture.ts';
import type { Grid, GridCell } from '../outline/grid.ts';
import { isTick, saysNothing } from './cells.ts';
import { sectionNamed } from './columns.ts';
import { readTableInPage } from './readTableInPage.ts';
import { readTables } from './readTables.ts';

const HEADS = [
  'Role',
  'Job title',
  'Level',
  'Grade',
  'Track',
  'Job family',
  'Department',
  'Section',
  'Skill',
  'Competency',
  'Category',
  'Description',
  'Example',
  'Summary',
  'Reports to',
  'Next role',
  'Notes',
  'Responsibilities',
  'Requirements',
  'L1',
  'L2',
  'Junior Baker',
  'Baker',
  'Senior',
  'Baker (L3)',
  'Senior Requirements',
  'Niveau',
  'Stufe',
  'Foo',
  '',
];
const CELLS = [
  'Baker',
  'Senior Baker',
  'L1',
  'L2: Cook',
  'Level 5',
  'IC3',
  '6',
  '3/4',
  'x',
  '✓',
  'N/A',
  '—',
  '',
  'Same as L1',
  'Same as Wizard',
  'As above',
  '↑ plus leads',
  'Expert',
  'IC',
  'Management',
  'responsibilities',
  'Dough',
  'wie oben',
  'see L2',
  'A-12',
  'e@x.org',
];

const word = fc.stringMatching(/^[a-z]{3,8}$/).map((text) => `q${text}`);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const lines = fc.array(sentence, { minLength: 1, maxLength: 3 });
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  fc.constantFrom(...CELLS).map((text): GridCell => ({ text, lines: text ? [text] : [] })),
  lines.map((own): GridCell => ({ text: own.join(' '), lines: own })),
);
const head = fc
  .oneof({ weight: 4, arbitrary: fc.constantFrom(...HEADS) }, { weight: 1, arbitrary: sentence })
  .map((text): GridCell => ({ text, lines: text ? [text] : [] }));

/** A table of any shape: a head among its first rows, some of its cells merged with those above or beside. */
const grid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .chain(([width, height, headAt]) =>
    fc.record({
      rows: fc.tuple(
        ...Array.from({ length: height }, (_, at) =>
          fc.array(at === headAt ? head : cell, { minLength: width, maxLength: width }),
        ),
      ),
      merged: fc.array(fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.boolean()), {
        maxLength: 4,
      }),
      name: fc.constantFrom('', 'Bakery', 'Sheet1', 'Senior Baker', 'L2', 'Matrix'),
    }),
  )
  .map(({ rows, merged, name }) => {
    const cells = rows.map((row) => [...row]);
    for (const [at, column, isDown] of merged) {
      const from = isDown ? cells[at - 1]?.[column] : cells[at]?.[column - 1];
      const row = cells[at];
      if (from && row) row[column] = { ...from, isSpanned: true };
    }
    return {
      ...(name ? { name } : {}),
      rows: cells.map((row, at) => ({ line: at + 1, cells: row })),
    };
  });

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of cells that are in nothing that was read; a merged cell says the same again, a section names a list. */
function lostFrom(grids: readonly Grid[], reading: unknown): readonly string[] {
  const kept = new Set(wordsOf(JSON.stringify(reading)));
  const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells
    .filter(
      ({ text, isSpanned }) =>
        !isSpanned && !saysNothing(text) && !isTick(text) && !sectionNamed(text),
    )
    .flatMap(({ text }) => wordsOf(text))
    .filter((each) => !kept.has(each));
}

test('whatever tables a file holds, no word of them is lost', () => {
  fc.assert(
    fc.property(fc.array(grid, { minLength: 1, maxLength: 3 }), (grids) => {
      expect(lostFrom(grids, readTables('ladder.xlsx', grids))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('whatever table a page holds, no word of it is lost where it is read', () => {
  const context = fc.record(
    {
      role: fc.constantFrom('Keeper', 'Senior Baker'),
      job: fc.constantFrom('Baker', ''),
      section: fc.constantFrom('responsibilities', 'requirements'),
      roleNames: fc.constant(['Keeper', 'Baker', 'Senior Baker']),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(grid, context, (table, around) => {
      const reading = readTableInPage(table, { file: 'page.md', ...around });
      expect(reading ? lostFrom([table], reading) : []).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('whatever tables a file holds, what is made of them passes the data check', () => {
  fc.assert(
    fc.property(fc.array(grid, { minLength: 1, maxLength: 2 }), (grids) => {
      const { problems } = checked(imported(...readTables('ladder.xlsx', grids)));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const cellOf = (text: string): GridCell => ({ text, lines: [text] });

/** What is read of a table of so many rows. */
function readRows(rows: number, make: (at: number) => readonly string[], first: readonly string[]) {
  const all = [first, ...Array.from({ length: rows }, (_, at) => make(at))];
  const table: Grid = {
    rows: all.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf) })),
  };
  return readTables('ladder.csv', [table]);
}

test.each<[string, readonly string[], (at: number) => readonly string[]]>([
  [
    'of one role each',
    ['Title', 'Level', 'Text'],
    (at) => [`Baker ${at}`, `L${at % 9}`, `Does ${at}`],
  ],
  ['of one role', ['Title', 'Skill', 'Text'], (at) => ['Baker', `Skill ${at}`, `Does ${at} • so`]],
  [
    'that are the same as others',
    ['Title', 'Level', 'Text'],
    (at) => [`Baker ${at}`, 'L1', 'Same as Baker 1'],
  ],
  ['that name no role', ['Title', 'Text'], () => ['', 'Trims']],
  [
    'of a matrix',
    ['Skill', 'Junior Baker', 'Baker'],
    (at) => [`Skill ${at}`, 'Same as Baker', 'As above'],
  ],
  // What grows with the square of its length would not end within the runner's limit.
])('ten thousand rows %s are read', (_, first, make) => {
  expect(() => readRows(10_000, make, first)).not.toThrow();
});

test.each([
  ['blanks', ' '.repeat(300_000)],
  ['dashes', '- '.repeat(150_000)],
  ['openings', 'same as '.repeat(40_000)],
  ['brackets', '('.repeat(300_000)],
  ['levels', 'Level 5 '.repeat(40_000)],
  ['bullets', '• a '.repeat(75_000)],
  ['letters', 'a'.repeat(300_000)],
])('a cell of many %s is read', (_, text) => {
  const rows = [
    { line: 1, cells: [cellOf('Role'), cellOf(text)] },
    { line: 2, cells: [cellOf(text), cellOf(text)] },
  ];
  expect(() => readTables('ladder.csv', [{ rows }])).not.toThrow();
});
