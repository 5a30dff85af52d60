import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { write as toCsv } from './csv.ts';
import { REPORT, STAMP } from './fixture.ts';
import type { Report } from './report.ts';

describe('a report as CSV', () => {
  const rowsOf = (rows: Report['rows'], columns: readonly string[] = ['a', 'b']) =>
    csvParseRows(toCsv({ ...REPORT, columns, rows }, STAMP).slice(1)).slice(1, 1 + rows.length);

  test('begins with a byte-order mark, ends each row as spreadsheets do, and says where it is from', () => {
    expect(toCsv(REPORT, STAMP)).toBe(
      '\uFEFFrole,years,text\r\n' +
        'keeper,5,Trims the wick\r\n' +
        'warden,-1,"Rows, ""slowly"", to the rock"\r\n' +
        '\r\n' +
        'Keepers\r\n' +
        '"Beacon Trust, as of 2024-05-01."\r\n' +
        'https://beacon.example/experience?as=stated\r\n',
    );
  });

  test('keeps line breaks within a cell as they are', () => {
    const cells = ['one\ntwo', 'one\r\ntwo'];
    expect(rowsOf([cells])).toEqual([cells]);
  });

  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '\u00A0@x',
    '＝1',
  ]) {
    test(`runs no formula in ${JSON.stringify(text)}`, () => {
      expect(rowsOf([[text, text]])).toEqual([[`'${text}`, `'${text}`]]);
      const everywhere = csvParseRows(
        toCsv({ ...REPORT, columns: [text], title: text }, { ...STAMP, organisation: text }).slice(
          1,
        ),
      );
      expect(everywhere[0]).toEqual([`'${text}`]);
      expect(everywhere.at(-3)).toEqual([`'${text}`]);
      expect(everywhere.at(-2)?.[0]).toMatch(/^'/);
    });
  }

  test('leaves numbers, and signs within a text, alone', () => {
    expect(rowsOf([[-1.5, 'a-b = c + d @ e']])).toEqual([['-1.5', 'a-b = c + d @ e']]);
  });

  test('reads back as what was written', () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n ",;\uFEFFab1');
    const text = fc.string({ unit: sign }).filter((each) => !each.startsWith("'"));
    const row = fc.array(fc.oneof(text, fc.integer()), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const bare = rowsOf(rows).map((cells) => cells.map((cell) => cell.replace(/^'/, '')));
        expect(bare).toEqual(rows.map((cells) => cells.map(String)));
      }),
    );
  });
});
