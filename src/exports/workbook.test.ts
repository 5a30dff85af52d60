import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { write as sideBySide } from './excelColumns.ts';
import { write as oneRowEach } from './excelRows.ts';
import { REPORT, STAMP } from './fixture.ts';
import type { Report, Table } from './report.ts';

const COMPARED: Report = {
  ...REPORT,
  columns: ['role', 'theme', 'text', 'id'],
  rows: [
    ['Keeper', 'Lamps', 'Trims the wick', 'k1'],
    ['Keeper', 'Lamps', 'Winds the clockwork', 'k2'],
    ['Keeper', 'Boats', 'Rows to the rock', 'k3'],
    ['Warden', 'Lamps', 'Has the lamps trimmed', 'w1'],
    ['Warden', 'People', 'Hires keepers', 'w2'],
  ],
  across: { by: 'role', cell: 'text', down: ['theme'] },
};

const ROWS = [
  ['role', 'years', 'text'],
  ['keeper', 5, 'Trims the wick'],
  ['warden', -1, 'Rows, "slowly", to the rock'],
];

async function sheetsOf(book: Promise<Uint8Array>) {
  return (await readXlsx(await book)).sheets.map(({ rows }) => rows);
}

const saying = (text: string): Table & Report => ({ ...REPORT, columns: ['text'], rows: [[text]] });

describe('a workbook', () => {
  test('has the table first, and then what it is and where it is from', async () => {
    expect(await sheetsOf(oneRowEach(REPORT, STAMP))).toEqual([
      ROWS,
      [
        ['Keepers'],
        ['Two roles keep the lights.'],
        ['One of them leads.'],
        ['Beacon Trust, as of 2024-05-01.'],
        [STAMP.link],
      ],
    ]);
  });

  test('side by side has a column for each role, and a row for each theme at least', async () => {
    const [table] = await sheetsOf(sideBySide(COMPARED, STAMP));
    expect(table).toEqual([
      ['theme', 'Keeper', 'Warden'],
      ['Lamps', 'Trims the wick', 'Has the lamps trimmed'],
      ['Lamps', 'Winds the clockwork', ''],
      ['Boats', 'Rows to the rock', ''],
      ['People', '', 'Hires keepers'],
    ]);
  });

  test('side by side is the rows as they are where they do not stand so', async () => {
    const [table] = await sheetsOf(sideBySide(REPORT, STAMP));
    expect(table).toEqual(ROWS);
  });

  test('says the same to another reader of the format, numbers as numbers', async () => {
    const parts = unzipSync(await oneRowEach(REPORT, STAMP));
    const texts = textsIn(parts['xl/sharedStrings.xml'], 't');
    const values = textsIn(parts['xl/worksheets/sheet1.xml'], 'v');
    expect(
      values.slice(0, 6).map((value, at) => (at === 4 ? value : texts[Number(value)])),
    ).toEqual(ROWS.flat().slice(0, 6).map(String));
    expect(textsIn(parts['xl/worksheets/sheet1.xml'], 'f')).toEqual([]);
  });

  test.each(['=1+1', '  @SUM(A1)', '+1', '-1', '＝1'])('runs no formula in %j', async (text) => {
    const book = await oneRowEach(saying(text), { ...STAMP, organisation: text });
    expect((await readXlsx(book)).sheets[0]?.rows[1]).toEqual([`'${text}`]);
    for (const part of Object.values(unzipSync(book))) expect(textsIn(part, 'f')).toEqual([]);
  });

  test.each(['_x000D_ and _x0041_', 'a\tb', '<&>"\'', 'é😀階', ' spaced '])(
    'says %j as it is',
    async (text) => {
      const [table] = await sheetsOf(oneRowEach(saying(text), STAMP));
      expect(table?.[1]).toEqual([text]);
    },
  );

  test('names nobody and no place on a disk', async () => {
    const parts = unzipSync(await oneRowEach(REPORT, STAMP));
    const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(properties).toContain('Keepers');
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
    for (const part of Object.values(parts))
      expect(strFromU8(part)).not.toMatch(/\/home\/|\\Users\\/);
  });

  test('cuts a text that no cell takes, and shows that it did', async () => {
    const [table] = await sheetsOf(oneRowEach(saying('x'.repeat(40_000)), STAMP));
    expect(table?.[1]?.[0]).toBe(`${'x'.repeat(32_766)}…`);
  });
});

/** The texts of all elements of a name, in their order. */
function textsIn(part: Uint8Array | undefined, name: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let within: string | undefined;
  parser.on('opentag', (tag) => {
    if (tag.name === name) within = '';
  });
  parser.on('text', (text) => {
    if (within !== undefined) within += text;
  });
  parser.on('closetag', (tag) => {
    if (tag.name !== name || within === undefined) return;
    found.push(within);
    within = undefined;
  });
  parser.write(strFromU8(part ?? new Uint8Array())).close();
  return found;
}
