import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { hrefInFormula } from './cellLinks.ts';
import { MOST_COLUMNS, type OdsSheet, OpenSheet } from './odsSheet.ts';
import type { SheetCell } from './sheetGrid.ts';

/**
 * Reads the sheets of an OpenDocument file from its XML (OASIS OpenDocument 1.3, part 3, chapter 9). Rows are read wherever
 * they stand: in groups, among the heads. A fault ends the reading; what stands before it is kept.
 */
export function readContent(xml: string): { sheets: readonly OdsSheet[]; fault?: string } {
  const reader = new ContentReader();
  const parser = new SaxesParser();
  let fault: string | undefined;
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag.name));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  // Saxes goes on after a fault, with whatever it takes for the rest.
  for (let at = 0; at < xml.length && fault === undefined; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE));
  }
  if (fault === undefined) parser.close();
  return { sheets: reader.sheets, ...(fault === undefined ? {} : { fault }) };
}

const PIECE = 1 << 16;

type Open = (
  reader: ContentReader,
  attribute: (name: string) => string,
  count: (name: string) => number,
) => void;

/** What opens with each element; prefixes are those that every program writes. */
const OPENS: Readonly<Record<string, Open>> = {
  'style:style': (reader, attribute) => reader.openStyle(attribute('style:name')),
  'style:table-properties': (reader, attribute) => reader.readStyle(attribute('table:display')),
  'table:table': (reader, attribute) =>
    reader.openSheet(attribute('table:name'), attribute('table:style-name')),
  'table:table-column': (reader, attribute, count) =>
    reader.readColumns(
      count('table:number-columns-repeated'),
      isUnseen(attribute('table:visibility')),
    ),
  'table:table-row': (reader, attribute, count) =>
    reader.openRow(count('table:number-rows-repeated'), isUnseen(attribute('table:visibility'))),
  'table:table-cell': (reader, attribute, count) => {
    reader.openCell(
      count('table:number-columns-repeated'),
      attribute('office:value-type') === 'date',
    );
    reader.link(hrefInFormula(attribute('table:formula')) ?? '');
    reader.merge(count('table:number-columns-spanned'), count('table:number-rows-spanned'));
  },
  'table:covered-table-cell': (reader, _, count) =>
    reader.openCell(count('table:number-columns-repeated'), false),
  'text:p': (reader) => reader.breakLine(),
  'text:h': (reader) => reader.breakLine(),
  'text:line-break': (reader) => reader.text('\n'),
  'text:tab': (reader) => reader.text('\t'),
  'text:s': (reader, _, count) => reader.text(' '.repeat(Math.min(count('text:c'), 100))),
  'text:a': (reader, attribute) => reader.link(attribute('xlink:href')),
};

/** What stands in these is no text of the cell: a comment, a drawing; how a word is pronounced. */
const ASIDE = new Set([
  'table:tracked-changes',
  'office:annotation',
  'table:shapes',
  'draw:frame',
  'draw:custom-shape',
  'text:ruby-text',
]);

/** Who wrote a comment and when: told beside what it says, which is read. */
const OF_COMMENT = /^(?:dc|meta):/;

function isUnseen(visibility: string): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}

/** Follows the elements of the file, one after the other. */
class ContentReader {
  readonly sheets: OdsSheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #depth = 0;
  #sheet: OpenSheet | undefined;
  #row:
    | { readonly repeats: number; readonly isHidden: boolean; readonly cells: SheetCell[] }
    | undefined;
  #cell:
    | { readonly repeats: number; readonly isDate: boolean; text: string; readonly hrefs: string[] }
    | undefined;
  #aside: { depth: number; text: string; isOfComment: boolean } | undefined;

  open({ name, attributes }: SaxesTagPlain): void {
    if (this.#aside) {
      this.#aside.depth += 1;
      this.#aside.isOfComment = OF_COMMENT.test(name);
      // Its paragraphs are words apart.
      this.#aside.text += ' ';
    } else if (ASIDE.has(name)) this.#aside = { depth: 1, text: '', isOfComment: false };
    else {
      const attribute = (wanted: string) => attributes[wanted] ?? '';
      const count = (wanted: string) => Math.max(1, Math.trunc(Number(attributes[wanted])) || 1);
      OPENS[name]?.(this, attribute, count);
    }
  }

  close(name: string): void {
    if (this.#aside) this.#closeAside();
    else if (name === 'table:table') this.#closeSheet();
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell();
  }

  text(text: string): void {
    if (this.#aside) this.#aside.text += this.#aside.isOfComment ? '' : text;
    else if (this.#cell) this.#cell.text += text;
  }

  openStyle(name: string): void {
    this.#style = name;
  }

  readStyle(display: string): void {
    if (display === 'false') this.#hiddenStyles.add(this.#style);
  }

  openSheet(name: string, style: string): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#sheet = new OpenSheet(name, this.#hiddenStyles.has(style));
  }

  readColumns(repeats: number, isHidden: boolean): void {
    if (isHidden && this.#sheet) this.#sheet.hiddenColumns += Math.min(repeats, MOST_COLUMNS);
  }

  openRow(repeats: number, isHidden: boolean): void {
    this.#row = { repeats, isHidden, cells: [] };
  }

  openCell(repeats: number, isDate: boolean): void {
    this.#cell = { repeats, isDate, text: '', hrefs: [] };
  }

  merge(columns: number, rows: number): void {
    const left = this.#row?.cells.length;
    if (left === undefined || !this.#sheet || (columns === 1 && rows === 1)) return;
    const top = this.#sheet.rows.length;
    this.#sheet.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  breakLine(): void {
    if (this.#cell?.text) this.#cell.text += '\n';
  }

  link(href: string): void {
    if (href && this.#cell && !this.#cell.hrefs.includes(href)) this.#cell.hrefs.push(href);
  }

  #closeAside(): void {
    if (!this.#aside) return;
    this.#aside.depth -= 1;
    this.#aside.isOfComment = false;
    if (this.#aside.depth > 0) return;
    this.#sheet?.remark(this.#aside.text);
    this.#aside = undefined;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || !this.#row) return;
    const { text, hrefs } = cell;
    if (cell.isDate && text.trim()) this.#sheet?.date(text.trim());
    const wanted = Math.min(cell.repeats, Math.max(0, MOST_COLUMNS - this.#row.cells.length));
    const read: SheetCell = { text, ...(hrefs.length > 0 ? { hrefs } : {}) };
    this.#row.cells.push(...Array.from({ length: wanted }, () => read));
    if (text.trim() && wanted < cell.repeats) this.#sheet?.cut();
  }

  #closeRow(): void {
    if (this.#row) this.#sheet?.add(this.#row.cells, this.#row.repeats, this.#row.isHidden);
    this.#row = undefined;
  }

  #closeSheet(): void {
    this.#depth -= 1;
    if (this.#depth > 0 || !this.#sheet) return;
    // What another file held when it was last looked into is kept as a sheet too.
    if (!this.#sheet.isOfOtherFile) this.sheets.push(this.#sheet.finished());
    this.#sheet = undefined;
  }
}
