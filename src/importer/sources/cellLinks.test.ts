import { expect, test } from 'vitest';
import { columnName, hrefInFormula, tellLinks } from './cellLinks.ts';

test('an address on many cells is told once, with the first of them and how many more', () => {
  const rows = Array.from({ length: 25 }, (_, at) => ({
    line: at + 1,
    cells: [{ text: 'Bakes', hrefs: ['https://example.org/a'] }],
  }));
  const [problem, ...others] = tellLinks('ladder.csv', '', rows);
  expect(others).toEqual([]);
  expect(problem?.message).toMatch(/ on A1, A2, .*A20, 5 more are not read/);
});

test('what a merged cell repeats, and a link without words, is not told', () => {
  const hrefs = ['https://example.org/a'];
  const cells = [
    { text: 'Bakes', hrefs, isSpanned: true },
    { text: ' ', hrefs },
  ];
  expect(tellLinks('ladder.ods', 'A', [{ line: 1, cells }])).toEqual([]);
});

test.each([
  ['HYPERLINK("https://example.org","Bakes")', 'https://example.org'],
  ['of:=hyperlink( "https://example.org" ;"Bakes")', 'https://example.org'],
  ['HYPERLINK(A1,"Bakes")', undefined],
  ['SUM(A1:A3)', undefined],
  [undefined, undefined],
])('%s leads to %s', (formula, address) => {
  expect(hrefInFormula(formula)).toBe(address);
});

test('columns are named as sheets name them', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
