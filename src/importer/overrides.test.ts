import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { assemble } from './assemble.ts';
import type {
  ChosenColumn,
  ChosenHeading,
  ColumnChoice,
  HeadingChoice,
} from './choices/choices.ts';
import { classifyOutline } from './classify/classifyOutline.ts';
import { reasonText } from './classify/reasons.ts';
import { toFiles } from './link/files.ts';
import { type FileReading, pagesIn, readFile } from './readFile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const read = (file: string, text: string) => readFile({ file, bytes: bytes(text) });

function chosen(
  reading: FileReading,
  headings: readonly ChosenHeading[],
  columns: readonly ChosenColumn[] = [],
) {
  const overrides = { headings, columns };
  const pages = pagesIn(reading.sources, { overrides });
  return assemble({ ...reading, pages }, { options: { asOf: '2024-05-01' } });
}

const rolesIn = (done: ReturnType<typeof chosen>) =>
  done.imported.families.flatMap(({ title, roles }) =>
    roles.map((role) => [
      role.title,
      title,
      role.track,
      SECTION_KINDS.flatMap((section) =>
        (role[section] ?? []).map(({ text }) => `${section}: ${text}`),
      ),
    ]),
  );

const PAGE = `# Lights

## Shore

Those who stay ashore.

### Wick Hand

#### What it takes

- Trims the wick

### Talking

- Answers the radio

## Sea

### Boat Hand

#### What it takes

- Rows out
`;

const heading = (title: string, line: number, is: HeadingChoice): ChosenHeading => ({
  file: 'lights.md',
  line,
  title,
  is,
});

test('a heading is what it was chosen to be, and says so', async () => {
  const reading = await read('lights.md', PAGE);
  const choices = [
    heading('Shore', 3, 'family'),
    heading('Sea', 17, 'family'),
    heading('What it takes', 9, 'requirements'),
    heading('Talking', 13, 'role'),
    heading('What it takes', 21, 'ignore'),
  ];
  const done = chosen(reading, choices);
  expect(rolesIn(done)).toEqual([
    ['Boat Hand', 'Sea', 'ic', []],
    ['Wick Hand', 'Shore', 'ic', ['requirements: Trims the wick']],
    ['Talking', 'Shore', 'ic', ['responsibilities: Answers the radio']],
  ]);
  // What is left out is told.
  expect(JSON.stringify(done.problems)).toContain('Rows out');
  const [source] = reading.sources;
  const outline = source?.holds === 'page' ? source.outline : undefined;
  const [top] = outline ? classifyOutline(outline, 'lights.md', choices).nodes : [];
  expect(JSON.stringify(top ?? outline)).toBeDefined();
  expect(reasonText({ code: 'chosen', as: 'role' })).toBe('it was chosen');
});

test('headings name tracks, levels, skills and texts where that is chosen', async () => {
  const reading = await read('lights.md', PAGE);
  const done = chosen(reading, [
    heading('Shore', 3, 'track'),
    heading('Wick Hand', 7, 'role'),
    heading('What it takes', 9, 'skill'),
    heading('Talking', 13, 'text'),
    heading('Boat Hand', 19, 'level'),
    heading('What it takes', 21, 'competencies'),
  ]);
  const roles = rolesIn(done);
  expect(roles).toContainEqual(['Wick Hand', 'Lights', 'shore', ['competencies: Trims the wick']]);
  const boat = done.imported.families
    .flatMap((family) => family.roles)
    .find(({ title }) => title.includes('Boat'));
  expect(boat?.grade?.value).toBe('Boat Hand');
  expect(boat?.competencies).toMatchObject([{ text: 'Rows out' }]);
  // A list that is no expectation has no place in a summary: it is told.
  expect(JSON.stringify(done.problems)).toContain('Answers the radio');
});

const SHEET = `Who,Kind,Says,Foo
Stoker,Fire,Feeds the fire,x1
Stoker,Air,Opens the flue,x2
Lamplighter,Fire,Lights the lamp,x3
`;

const column = (at: number, is: ColumnChoice, line = 1): ChosenColumn => ({
  file: 'crew.csv',
  line,
  at,
  is,
});

test('a column holds what it was chosen to hold', async () => {
  const reading = await read('crew.csv', SHEET);
  const done = chosen(
    reading,
    [],
    [column(0, 'role'), column(1, 'skill'), column(2, 'requirements'), column(3, 'ignore')],
  );
  expect(rolesIn(done)).toEqual(
    [
      ['Lamplighter', 'Crew', 'ic', ['requirements: Lights the lamp']],
      ['Stoker', 'Crew', 'ic', ['requirements: Feeds the fire', 'requirements: Opens the flue']],
    ].toSorted((a, b) => order(rolesIn(done), a) - order(rolesIn(done), b)),
  );
  const [page] = pagesIn(reading.sources, {
    overrides: { headings: [], columns: [column(0, 'role'), column(2, 'requirements')] },
  });
  expect(page?.tables?.[0]?.columns[0]).toMatchObject({ at: 0, meaning: 'role', by: 'map' });
  expect(JSON.stringify(done.problems)).toContain('x1');
});

const order = (all: readonly unknown[][], one: readonly unknown[]) =>
  all.findIndex(([title]) => title === one[0]);

const MATRIX = `Skill,Stoker,Lamplighter,Hints
Fire,Feeds it,Lights it,Mind the wind
Air,Opens the flue,Shields the lamp,Shut at night
`;

test('columns of a matrix become roles or are left out, as chosen', async () => {
  const reading = await read('crew.csv', MATRIX);
  const all = chosen(reading, [], [column(1, 'role'), column(2, 'role'), column(3, 'role')]);
  expect(
    rolesIn(all)
      .map(([title]) => title)
      .toSorted(),
  ).toEqual(['Hints', 'Lamplighter', 'Stoker']);
  const two = chosen(reading, [], [column(1, 'role'), column(2, 'role'), column(3, 'ignore')]);
  expect(
    rolesIn(two)
      .map(([title]) => title)
      .toSorted(),
  ).toEqual(['Lamplighter', 'Stoker']);
  expect(JSON.stringify(two.problems)).toContain('Mind the wind');
});

const HEADINGS: readonly HeadingChoice[] = [
  'role',
  'level',
  'family',
  'track',
  'skill',
  'responsibilities',
  'requirements',
  'niceToHaves',
  'competencies',
  'indicators',
  'hiring',
  'grade',
  'ladder',
  'levels',
  'specialties',
  'examples',
  'text',
  'ignore',
];
const COLUMNS: readonly ColumnChoice[] = [
  'role',
  'grade',
  'track',
  'family',
  'department',
  'section',
  'skill',
  'text',
  'example',
  'summary',
  'reportsTo',
  'nextRole',
  'previousRole',
  'equivalent',
  'requirements',
  'competencies',
  'group',
  'ignore',
];

const INPUTS = [
  ...globSync('examples/forms/*'),
  ...globSync('src/importer/extract/fixtures/*.md'),
  ...globSync('src/tools/reach/tables/*.csv').slice(0, 8),
];

/** The words of what was asked of anybody, before anything was chosen. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test('whatever is chosen of anything, the check passes and no word of an expectation is lost unseen', async () => {
  const all = await Promise.all(
    INPUTS.map((path) => readFile({ file: path, bytes: readFileSync(path) })),
  );
  const cases = fc.constantFrom(...all).chain((reading) => {
    const headings = reading.sources.flatMap((source) =>
      source.holds === 'page'
        ? classifyOutline(source.outline, source.file).headings.map(({ line, title }) => ({
            file: source.file,
            line,
            title,
          }))
        : [],
    );
    const columns = reading.pages.flatMap(({ file, tables = [] }) =>
      tables.flatMap(({ name, line, columns: own }) =>
        own.flatMap(({ at }) =>
          at === undefined ? [] : [{ file, line, at, ...(name && { table: name }) }],
        ),
      ),
    );
    const some = <P extends object, C>(
      places: readonly P[],
      choices: readonly C[],
    ): fc.Arbitrary<(P & { is: C })[]> =>
      places.length === 0
        ? fc.constant([])
        : fc.array(
            fc
              .tuple(fc.constantFrom(...places), fc.constantFrom(...choices))
              .map(([place, is]) => ({ ...place, is })),
            { maxLength: 4 },
          );
    return fc.record({
      reading: fc.constant(reading),
      headings: some(headings, HEADINGS),
      columns: some(columns, COLUMNS),
    });
  });
  fc.assert(
    fc.property(cases, ({ reading, headings, columns }) => {
      const done = chosen(reading, headings, columns);
      const { dataset, families } = done.imported;
      const files = toFiles(dataset, families);
      const checked = openDataset(files.map(({ path, text }) => ({ path, bytes: bytes(text) })));
      expect(checked.dataset).toBeDefined();
      const whole = new Set(
        wordsOf(JSON.stringify([dataset, families, done.problems]).replaceAll('\\n', ' ')),
      );
      // What is said to name the things that are asked only sorts them.
      if (columns.some(({ is }) => is === 'section' || is === 'skill')) return;
      const asked = reading.pages.flatMap(({ roles }) =>
        roles.flatMap(({ lists }) =>
          SECTION_KINDS.flatMap((section) => lists[section].map(({ text }) => text)),
        ),
      );
      for (const word of asked.flatMap(wordsOf)) expect(whole).toContain(word);
    }),
    { numRuns: 200 },
  );
});
