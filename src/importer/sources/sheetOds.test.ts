import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOds } from './sheetOds.ts';
import type { Source } from './source.ts';

/** As LibreOffice writes it: head rows and groups around rows, repeats to the end of the sheet, styles before. */
function content(tables: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const LAST =
  '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
const sheet = (name: string, inner: string, attributes = '') =>
  `<table:table table:name="${name}" ${attributes}>${inner}${LAST}</table:table>`;

function pack(xml: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(xml),
    ...more,
  });
}

function read(xml: string) {
  return show(readOds({ file: 'ladder.ods', bytes: pack(xml) }));
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

test('rows are read wherever they stand: among the heads, in groups, plain', () => {
  const inner = `<table:table-header-rows>${row(cell('Role'), cell('Level'))}</table:table-header-rows>
    <table:table-row-group>${row(cell('Baker'), cell('L1'))}<table:table-row-group>${row(cell('Cook'), cell('L2'))}</table:table-row-group></table:table-row-group>${row(cell('Mate'), cell('L3'))}`;
  const { names, rows, grids, codes } = read(content(sheet('Bakery', inner)));
  expect(names).toEqual(['Bakery']);
  expect(rows[0]).toEqual([
    ['Role', 'Level'],
    ['Baker', 'L1'],
    ['Cook', 'L2'],
    ['Mate', 'L3'],
  ]);
  expect(grids[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(codes).toEqual([]);
});

test('what repeats comes again, what is empty only moves what follows', () => {
  const inner = `${row('<table:table-cell table:number-columns-repeated="2"/>', cell('Role'))}
    <table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row table:number-rows-repeated="2">${cell('x', 'table:number-columns-repeated="2"')}${cell('Baker')}</table:table-row>`;
  const { rows, grids } = read(content(sheet('A', inner)));
  expect(rows[0]).toEqual([
    ['', '', 'Role'],
    ['x', 'x', 'Baker'],
    ['x', 'x', 'Baker'],
  ]);
  expect(grids[0]?.rows.map(({ line }) => line)).toEqual([1, 100_002, 100_003]);
});

test('a cell is what it shows: its paragraphs, breaks, spaces, links, and numbers in their formats', () => {
  const inner = row(
    `<table:table-cell office:value-type="string"><text:p>• <text:span>Trims</text:span></text:p><text:p>Mends<text:line-break/>Cuts<text:s text:c="2"/>glass</text:p></table:table-cell>`,
    '<table:table-cell office:value-type="float" office:value="3"><text:p>IC3</text:p></table:table-cell>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
    '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="#Baker">Baker</text:a> &amp; Cook</text:p></table:table-cell>',
    '<table:table-cell office:value-type="string"><text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>トウキョウ</text:ruby-text></text:ruby></text:p></table:table-cell>',
  );
  const { grids } = read(content(sheet('A', inner)));
  const cells = grids[0]?.rows[0]?.cells ?? [];
  expect(cells.map(({ lines }) => lines)).toEqual([
    ['Trims', 'Mends', 'Cuts glass'],
    ['IC3'],
    ['TRUE'],
    ['Baker & Cook'],
    ['東京'],
  ]);
  expect(cells[3]?.href).toBe('#Baker');
});

test('merged cells are filled down and across', () => {
  const inner =
    row(
      cell('Levels', 'table:number-columns-spanned="2" table:number-rows-spanned="1"'),
      '<table:covered-table-cell/>',
    ) +
    row(
      cell('Craft', 'table:number-columns-spanned="1" table:number-rows-spanned="2"'),
      cell('Trims'),
    ) +
    row('<table:covered-table-cell/>', cell('Mends'));
  const { rows, grids } = read(content(sheet('A', inner)));
  expect(rows[0]).toEqual([
    ['Levels', 'Levels'],
    ['Craft', 'Trims'],
    ['Craft', 'Mends'],
  ]);
  expect(grids[0]?.rows[2]?.cells[0]?.isSpanned).toBe(true);
});

test('what the file hides is read, marked and told', () => {
  const styles =
    '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const inner = `<table:table-column table:visibility="collapse"/>${row(cell('Role'))}<table:table-row table:visibility="collapse">${cell('Baker')}</table:table-row>`;
  const { grids, problems } = read(
    content(
      sheet('A', inner, 'table:style-name="ta1"') +
        sheet('Old', row(cell('Role')), 'table:style-name="ta2"'),
      styles,
    ),
  );
  expect(grids[0]?.rows[1]?.isHidden).toBe(true);
  expect(problems.map(({ message }) => message)).toEqual([
    '“A” has 1 row and 1 column that the file does not show; they are read all the same.',
    'The sheet “Old” is hidden in the file; it is read all the same.',
  ]);
});

test('dates and remarks are told', () => {
  const inner = row(
    '<table:table-cell office:value-type="date" office:date-value="2026-04-03"><text:p>3/4</text:p></table:table-cell>',
    `<table:table-cell office:value-type="string"><office:annotation><text:p>Ask Ann</text:p></office:annotation><text:p>Baker</text:p></table:table-cell>`,
  );
  const { rows, problems } = read(content(sheet('A', inner)));
  expect(rows[0]).toEqual([['3/4', 'Baker']]);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['date-cell', expect.stringContaining('3/4')],
    ['cell-remark', expect.stringContaining('“Ask Ann”')],
  ]);
});

test('what another file held is no sheet of this one', () => {
  const cached = `<table:table table:name="'file:///tmp/other.ods'#$Pay">${row(cell('Secret'))}</table:table>`;
  expect(read(content(sheet('A', row(cell('Role'))) + cached)).names).toEqual(['A']);
});

test('a flat file is read too', () => {
  const bytes = strToU8(content(sheet('A', row(cell('Role')))));
  expect(show(readOds({ file: 'ladder.fods', bytes })).rows).toEqual([[['Role']]]);
});

test('a locked workbook is refused with the way out', () => {
  const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
  const bytes = pack('\u0001 not xml', { 'META-INF/manifest.xml': manifest });
  expect(show(readOds({ file: 'a.ods', bytes })).codes).toEqual(['locked-book']);
});

test('a file that breaks off is read as far as it goes, and it is told', () => {
  const whole = content(sheet('A', row(cell('Role'))) + sheet('B', row(cell('Baker'))));
  const { rows, codes } = read(whole.slice(0, whole.indexOf('Baker')));
  expect(rows).toEqual([[['Role']]]);
  expect(codes).toEqual(['broken-book']);
  expect(read('').codes).toEqual(['broken-book']);
  expect(show(readOds({ file: 'a.ods', bytes: strToU8('Role,Text') })).codes).toEqual([
    'broken-book',
  ]);
});

test('a row or cell that says that it repeats a million times is cut, and it is told', () => {
  const inner = `<table:table-row table:number-rows-repeated="1048576">${cell('x', 'table:number-columns-repeated="16384"')}</table:table-row>`;
  const { grids, codes } = read(content(`<table:table table:name="A">${inner}</table:table>`));
  expect(grids[0]?.rows[0]?.cells).toHaveLength(500);
  expect(codes).toContain('cut-table');
});

test('links on a cell are told with its cell and addresses, as those of a workbook of Excel are', () => {
  const link = (address: string, words: string) =>
    `<text:a xlink:href="${address}">${words}</text:a>`;
  const guide = 'https://example.org/guide';
  const formula =
    'table:formula="of:=HYPERLINK(&quot;https://example.org/form&quot;;&quot;Shapes&quot;)"';
  const kneads = cell(`${link(guide, 'Kneads')}, ${link('#Rules', 'by the rules')}`);
  const inner = [
    row(cell('Skill'), cell('Baker'), cell('Head Baker')),
    row(cell('Bread'), kneads, cell(link(guide, 'Plans'))),
    row(
      cell('Rolls'),
      cell('Shapes', formula),
      cell(link('mailto:a@example.org', 'a@example.org')),
    ),
  ];
  const { problems, grids } = read(content(sheet('Bakery', inner.join(''))));
  expect(grids[0]?.rows[1]?.cells[1]?.href).toBe(guide);
  expect(problems.map(({ code, at, message }) => [code, at.line, message])).toEqual([
    [
      'cell-link',
      2,
      expect.stringMatching(/^Links to https:\/\/example\.org\/guide on B2, C2 of “Bakery”/),
    ],
    ['cell-link', 2, expect.stringMatching(/^A link to #Rules on B2/)],
    ['cell-link', 3, expect.stringMatching(/^A link to https:\/\/example\.org\/form on B3/)],
  ]);
});
