import { unzipSync, zipSync } from 'fflate';
import { type Cell, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readXlsx } from './sheetXlsx.ts';
import type { Source } from './source.ts';

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number];

async function read(...sheets: Written[]) {
  return show(await readXlsx({ file: 'ladder.xlsx', bytes: await writeXlsx({ sheets }) }));
}

function show([source]: readonly Source[]) {
  const grids = source?.holds === 'tables' ? source.grids : [];
  return {
    names: grids.map(({ name }) => name),
    rows: grids.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))),
    grids,
    problems: source?.problems ?? [],
    codes: source?.problems.map(({ code }) => code),
  };
}

test('every sheet is a table, its cells as texts, without what is empty behind them', async () => {
  const { names, rows, codes } = await read(
    {
      name: 'Bakery',
      rows: [
        ['Role', 'Level', null],
        ['Baker', 3, null],
        [null, null, null],
      ],
    },
    { name: 'Kitchen', rows: [[], [null, 'Role'], [null, 'Cook']] },
  );
  expect(names).toEqual(['Bakery', 'Kitchen']);
  expect(rows).toEqual([
    [
      ['Role', 'Level'],
      ['Baker', '3'],
    ],
    [
      ['', 'Role'],
      ['', 'Cook'],
    ],
  ]);
  expect(codes).toEqual([]);
});

test('rows keep their numbers, and cells their lines and links', async () => {
  const { grids } = await read({
    name: 'A',
    rows: [[null], ['Text'], ['• Trims\n• Mends']],
    cells: new Map([
      ['1,0', { value: 'Text', type: 'string', hyperlink: { target: 'https://example.org/a' } }],
    ]),
  });
  expect(grids[0]?.rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(grids[0]?.rows[0]?.cells[0]?.href).toBe('https://example.org/a');
  expect(grids[0]?.rows[1]?.cells[0]?.lines).toEqual(['Trims', 'Mends']);
});

test('a link on a cell is told with its cell and address, unless the cell shows it', async () => {
  const at = (value: string, more: Partial<Cell>): Cell => ({ value, type: 'string', ...more });
  const guide = { hyperlink: { target: 'https://example.org/guide' } };
  const formula = 'HYPERLINK("https://example.org/""a""","Teaches")';
  const { problems, rows } = await read({
    name: 'Bakery',
    rows: [
      ['Skill', 'Baker', 'Head Baker'],
      ['Bread', 'Kneads', 'Plans'],
      ['Site', 'example.org/site', 'Sees to it'],
      ['Rolls', 'Shapes', 'Teaches'],
    ],
    cells: new Map([
      ['1,1', at('Kneads', guide)],
      ['1,2', at('Plans', guide)],
      ['2,1', at('example.org/site', { hyperlink: { target: 'https://example.org/site/' } })],
      ['2,2', at('Sees to it', { hyperlink: { target: '', location: 'Rules!A1' } })],
      ['3,2', at('Teaches', { type: 'formula', formula, formulaResult: 'Teaches' })],
    ]),
  });
  expect(rows[0]?.[3]).toEqual(['Rolls', 'Shapes', 'Teaches']);
  expect(problems.map(({ code, at: place, message }) => [code, place, message])).toEqual([
    [
      'cell-link',
      { file: 'ladder.xlsx', line: 2 },
      expect.stringMatching(/^Links to https:\/\/example\.org\/guide on B2, C2 of “Bakery”/),
    ],
    [
      'cell-link',
      { file: 'ladder.xlsx', line: 3 },
      expect.stringMatching(/^A link to #Rules!A1 on C3/),
    ],
    [
      'cell-link',
      { file: 'ladder.xlsx', line: 4 },
      expect.stringMatching(/^A link to https:\/\/example\.org\/"a" on C4/),
    ],
  ]);
});

test('a link on merged cells, and one into a part of a page, are told', async () => {
  const written = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Role', 'Baker'],
          ['Bread', 'Kneads'],
        ],
        merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }],
        cells: new Map([
          [
            '1,1',
            { value: 'Kneads', type: 'string', hyperlink: { target: 'https://example.org/guide' } },
          ],
        ]),
      },
    ],
  });
  const parts = unzipSync(written);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const read = sheet.replace('<hyperlink ref="B2"', '<hyperlink ref="B2:C2" location="rolls"');
  expect(read).not.toBe(sheet);
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(read) });
  const { problems } = show(await readXlsx({ file: 'ladder.xlsx', bytes }));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^A link to https:\/\/example\.org\/guide on B2 /),
  ]);
});

test('a number is what the sheet shows of it: a level in a format, a part of a hundred', async () => {
  const { rows } = await read({
    name: 'A',
    rows: [[3, 0.25, 7]],
    cells: new Map([
      ['0,0', { value: 3, type: 'number', style: { numFmt: '"IC"0' } }],
      ['0,1', { value: 0.25, type: 'number', style: { numFmt: '0%' } }],
      ['0,2', { value: 7, type: 'number', style: { numFmt: '000' } }],
    ]),
  });
  expect(rows).toEqual([[['IC3', '25%', '007']]]);
});

test('a level that became a date is read as it is shown, and told', async () => {
  const date = new Date(Date.UTC(2026, 3, 3));
  const { rows, problems } = await read({
    name: 'Levels',
    rows: [['Level'], [date]],
    cells: new Map([['1,0', { value: date, type: 'date', style: { numFmt: 'd/m' } }]]),
  });
  expect(rows).toEqual([[['Level'], ['3/4']]]);
  expect(problems).toMatchObject([
    { code: 'date-cell', message: expect.stringMatching(/“Levels”.*A2 3\/4/) },
  ]);
});

test('merged cells are filled down and across, and marked', async () => {
  const { grids, rows } = await read({
    name: 'A',
    rows: [
      ['Levels', null, null],
      ['Craft', 'Trims', null],
      [null, 'Mends', 'Designs'],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
    ],
  });
  expect(rows[0]).toEqual([
    ['Levels', 'Levels', 'Levels'],
    ['Craft', 'Trims', 'Trims'],
    ['Craft', 'Mends', 'Designs'],
  ]);
  expect(
    grids[0]?.rows.map(({ cells }) => cells.map(({ isSpanned = false }) => isSpanned)),
  ).toEqual([
    [false, true, true],
    [false, false, true],
    [true, false, false],
  ]);
});

test('what the file hides is read, marked and told', async () => {
  const { grids, problems } = await read(
    {
      name: 'A',
      rows: [
        ['Role', 'Pay'],
        ['Baker', '1'],
      ],
      rowDefs: new Map([[1, { hidden: true }]]),
      columns: [{}, { hidden: true }],
    },
    { name: 'Old', rows: [['Role'], ['Cook']], hidden: true },
  );
  expect(grids[0]?.rows[1]?.isHidden).toBe(true);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    [
      'hidden-rows',
      '“A” has 1 row and 1 column that the file does not show; they are read all the same.',
    ],
    ['hidden-sheet', 'The sheet “Old” is hidden in the file; it is read all the same.'],
  ]);
});

test('remarks on cells and formulas in error are told with their words', async () => {
  const { problems } = await read({
    name: 'A',
    rows: [
      ['Role', 'Grade'],
      ['Baker', '#N/A'],
    ],
    cells: new Map([['1,0', { value: 'Baker', type: 'string', comment: { text: 'Ask Ann' } }]]),
  });
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['error-cell', expect.stringContaining('B2 #N/A')],
    ['cell-remark', expect.stringContaining('A2 of “A” is not read: “Ask Ann”')],
  ]);
});

const problemOf = async (bytes: Uint8Array) =>
  show(await readXlsx({ file: 'ladder.xlsx', bytes })).codes;

test('a workbook that a password locks is refused with the way out', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'A', rows: [['x']] }],
    encryption: { password: 'secret', spinCount: 1 },
  });
  expect(await problemOf(bytes)).toEqual(['locked-book']);
});

test('what is no workbook, or a broken one, is told', async () => {
  const whole = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] });
  expect(await problemOf(new TextEncoder().encode('Role,Text'))).toEqual(['broken-book']);
  expect(await problemOf(whole.slice(0, whole.length / 2))).toEqual(['broken-book']);
  expect(await problemOf(new Uint8Array())).toEqual(['broken-book']);
  expect(await problemOf(zipSync({ 'word/document.xml': new Uint8Array(3) }))).toEqual([
    'broken-book',
  ]);
});

test('a workbook that unpacks to more than can be read is none', async () => {
  const blanks = new TextEncoder().encode(`<x>${' '.repeat(40 * 1024 * 1024)}</x>`);
  const bytes = zipSync({ 'xl/workbook.xml': blanks }, { level: 9 });
  expect(bytes.length).toBeLessThan(200_000);
  expect(await problemOf(bytes)).toEqual(['large-book']);
});

test('merges without measure and a cell in the last corner are read', async () => {
  const { rows } = await read({
    name: 'A',
    rows: [['Role'], ['Baker']],
    merges: [{ startRow: 1, startCol: 0, endRow: 1_048_575, endCol: 16_383 }],
  });
  expect(rows[0]?.[0]?.[0]).toBe('Role');
});

test('a text in its cell is read whatever type the cell says', async () => {
  const written = await writeXlsx({ sheets: [{ name: 'A', rows: [['Role'], ['x'], ['y'], [3]] }] });
  const parts = unzipSync(written);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const cell = (at: string, type: string, text: string) =>
    `<c r="${at}" t="${type}"><is><t>${text}</t></is></c>`;
  const read = sheet
    .replace(/<c r="A2".*?<\/c>/, cell('A2', '\ninlineStr', 'Keeper'))
    .replace(/<c r="A3".*?<\/c>/, cell('A3', 'inlneStr', 'Mate'));
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(read) });
  const { rows } = show(await readXlsx({ file: 'ladder.xlsx', bytes }));
  expect(rows).toEqual([[['Role'], ['Keeper'], ['Mate'], ['3']]]);
});

test('the reading of a text is none of its words', async () => {
  const written = await writeXlsx({ sheets: [{ name: 'A', rows: [['Role'], ['x'], [3]] }] });
  const parts = unzipSync(written);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const inCell =
    '<c r="A2" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>';
  const read = sheet.replace(/<c r="A2".*?<\/c>/, inCell);
  expect(read).toContain(inCell);
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(read) });
  const { rows } = show(await readXlsx({ file: 'ladder.xlsx', bytes }));
  expect(rows).toEqual([[['Role'], ['東京'], ['3']]]);
});
