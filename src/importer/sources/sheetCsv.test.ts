import { expect, test } from 'vitest';
import type { Grid } from '../outline/grid.ts';
import { readCsv } from './sheetCsv.ts';

function read(text: string | Uint8Array, file = 'roles.csv') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [source] = readCsv({ file, bytes });
  const grid: Grid | undefined = source?.holds === 'tables' ? source.grids[0] : undefined;
  return {
    rows: grid?.rows.map(({ cells }) => cells.map(({ text: own }) => own)),
    lines: grid?.rows.map(({ line }) => line),
    cells: grid?.rows.map(({ cells }) => cells.map(({ lines }) => lines)),
    codes: source?.problems.map(({ code }) => code),
  };
}

test.each([',', ';', '\t', '|'])('cells may be parted by %j, and quoted', (sign) => {
  const text = `\uFEFFRole${sign}Text\r\n"Keeper${sign} North"${sign}"Says ""ahoy"""\r\n`;
  expect(read(text).rows).toEqual([
    ['Role', 'Text'],
    [`Keeper${sign} North`.replaceAll(/\s+/g, ' '), 'Says "ahoy"'],
  ]);
});

test('a first line names the sign, and is none of the table', () => {
  expect(read('sep=;\r\nRole;Text\r\nA, B and C;x')).toMatchObject({
    rows: [
      ['Role', 'Text'],
      ['A, B and C', 'x'],
    ],
    lines: [2, 3],
  });
});

test('two columns of few lines are two columns', () => {
  expect(read('Role;Level\nKeeper;L2\n').rows).toEqual([
    ['Role', 'Level'],
    ['Keeper', 'L2'],
  ]);
});

test('commas in one column do not outdo the sign between them', () => {
  const rows = ['Role;Text', 'Keeper;"Trims, cleans, logs, mends"', 'Mate;Rows, sails, sings'];
  expect(read(rows.join('\n')).rows?.[2]).toEqual(['Mate', 'Rows, sails, sings']);
});

test('nothing is taken for a number or a date', () => {
  expect(read('Level,Grade,Step\n3/4,007,5-7\n(3),1e5,2024-01-02').rows?.slice(1)).toEqual([
    ['3/4', '007', '5-7'],
    ['(3)', '1e5', '2024-01-02'],
  ]);
});

test('rows keep the lines at which they begin, empty ones and columns fall away', () => {
  const read1 = read('Role,Text,\nA,"one\ntwo",\n\n,,\nB,three,\n,,\n');
  expect(read1.lines).toEqual([1, 2, 6]);
  expect(read1.rows?.[1]).toEqual(['A', 'one two']);
});

test('lines and bullets of a cell are its lines', () => {
  const text =
    'Text\n"• Trims the wick\n• Polishes"\n"1. Heats\n2) Stirs"\n"- Cuts\n  - Glues"\n• Sings • Dances\n-5 degrees\n1.5 years';
  expect(read(text).cells?.slice(1).flat()).toEqual([
    ['Trims the wick', 'Polishes'],
    ['Heats', 'Stirs'],
    ['Cuts', 'Glues'],
    ['Sings', 'Dances'],
    ['-5 degrees'],
    ['1.5 years'],
  ]);
});

test('encodings are told apart, and a quotation mark that is left open is told', () => {
  const windows = Uint8Array.from([0x52, 0xf6, 0x6c, 0x65, 0x2c, 0x54, 0x0a, 0x41, 0x2c, 0x42]);
  expect(read(windows)).toMatchObject({
    rows: [
      ['Röle', 'T'],
      ['A', 'B'],
    ],
    codes: ['wrong-encoding'],
  });
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...'R\tT\nA\tB'].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
  expect(read(utf16, 'roles.tsv').rows).toEqual([
    ['R', 'T'],
    ['A', 'B'],
  ]);
  expect(read('Role,Text\nA,"Be glad\nB,x').codes).toEqual(['open-quote']);
  expect(read(Uint8Array.from([0, 1, 2])).codes).toEqual(['not-text']);
});

test('a table wider or longer than is read is cut, and it is told', () => {
  const wide = Array.from({ length: 600 }, (_, at) => `c${at}`).join(',');
  expect(read(wide)).toMatchObject({ codes: ['cut-table'] });
});
