import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT, STAMP } from './fixture.ts';
import { write as toJson } from './json.ts';

describe('a report as JSON', () => {
  test('names the values of each row and says where they are from', () => {
    expect(JSON.parse(toJson(REPORT, STAMP))).toEqual({
      title: 'Keepers',
      ...STAMP,
      summary: REPORT.summary,
      rows: [
        { role: 'keeper', years: 5, text: 'Trims the wick' },
        { role: 'warden', years: -1, text: 'Rows, "slowly", to the rock' },
      ],
    });
  });

  test('reads back as what was written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'"\\/\n\u2028\u0000é😀ab1') });
    const given = fc.record({
      title: text,
      rows: fc.array(fc.tuple(text, fc.integer(), text)),
    });
    fc.assert(
      fc.property(given, ({ title, rows }) => {
        const read = JSON.parse(toJson({ ...REPORT, title, rows }, STAMP));
        expect(read.title).toBe(title);
        expect(read.rows.map((row: object) => Object.values(row))).toEqual(rows);
      }),
    );
  });
});
