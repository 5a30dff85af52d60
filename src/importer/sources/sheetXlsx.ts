import { zipSync } from 'fflate';
import {
  type Cell,
  type CellValue,
  formatValue,
  readXlsx as readWorkbook,
  type Sheet as Worksheet,
} from 'hucre';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';
import { columnName, hrefInFormula } from './cellLinks.ts';
import { openBook } from './openBook.ts';
import { gridOf, type Merge, type SheetCell, type SheetRow } from './sheetGrid.ts';
import type { InputBytes, Source } from './source.ts';
import type { ZipEntry } from './zip.ts';

/** Rows beyond this are not read; what a form leaves behind its words is not counted among them. */
const MOST_ROWS = 100_000;

/**
 * Reads an Excel workbook: every sheet, hidden ones too, as it shows its cells: `IC3` where 3 stands in the format `"IC"0`.
 * No text is taken for a date or a number. hucre reads it, which alone among its like tells formats, merges and what is
 * hidden; what it unpacks to is looked at before.
 */
export async function readXlsx(input: InputBytes): Promise<readonly Source[]> {
  const { file, bytes } = input;
  const { entries, fault } = openBook(input, isText);
  if (fault) return [{ file, holds: 'nothing', problems: [fault] }];
  try {
    const { sheets } = await readWorkbook(asRead(bytes, entries), {
      readStyles: true,
      maxRows: MOST_ROWS,
    });
    const read = sheets.map((sheet) => readSheet(file, sheet));
    return [
      {
        file,
        holds: 'tables',
        grids: read.map(({ grid }) => grid),
        problems: read.flatMap(({ problems }) => problems),
      },
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      { file, holds: 'nothing', problems: [tableProblem('broken-book', placeOn(file, 0), why)] },
    ];
  }
}

/** Pictures and the like are never unpacked. */
function isText(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/**
 * A workbook as hucre 1.0.0 reads it whole. It knows readings (furigana) in the shared table of texts; of a text that stands
 * in its cell it would add the reading to the words; a cell of a type that it does not know it would pass over. A link on merged cells (`A1:C1`) it would lose, and of one into a part
 * of a page it would keep the name of the part alone.
 */
function asRead(book: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const mended = new Map(
    entries
      .filter(({ name }) => /\/worksheets\/[^/]+\.xml$/i.test(name))
      .flatMap(({ name, bytes }): [string, Uint8Array][] => {
        const xml = new TextDecoder().decode(bytes);
        const read = xml
          .replaceAll(READINGS, '')
          .replaceAll(LINK, plainLink)
          .replaceAll(TYPE, plainType);
        return read === xml ? [] : [[name, new TextEncoder().encode(read)]];
      }),
  );
  if (mended.size === 0) return book;
  const files = entries.map(({ name, bytes }) => [name, mended.get(name) ?? bytes] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const READINGS = /<((?:\w+:)?rPh)(?=[\s>])[^>]*>.*?<\/\1>/gs;
const LINK = /<(?:\w+:)?hyperlink\s[^>]*>/g;

const TYPE = /(<(?:\w+:)?c\s[^>]*?\st=")([^"]*)("[^>]*>\s*)(<(?:\w+:)?is>)?/g;

/** A text that stands in its cell is one, whatever type the cell says. */
function plainType(_: string, before: string, type: string, after: string, text = ''): string {
  return before + (text ? 'inlineStr' : type.trim()) + after + text;
}

/** A link on its first cell alone, which leads either out of the workbook or to a place in it. */
function plainLink(tag: string): string {
  const first = tag.replace(/(\sref="[A-Z]+\d+):[A-Z]+\d+"/i, '$1"');
  return /\sr:id="/i.test(first) ? first.replace(/\slocation="[^"]*"/, '') : first;
}

function readSheet(file: string, sheet: Worksheet) {
  const { name, merges = [], rowDefs, columns = [] } = sheet;
  const rows = sheet.rows.map((row, at): SheetRow => {
    const isHidden = rowDefs?.get(at)?.hidden === true;
    const cells = row.map((value, column) => readCell(value, sheet.cells?.get(`${at},${column}`)));
    return { line: at + 1, cells, ...(isHidden ? { isHidden } : {}) };
  });
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex(({ text }) => text) + 1),
    0,
  );
  const { grid, problems } = gridOf(file, {
    name,
    rows,
    merges: merges.map(
      ({ startRow, startCol, endRow, endCol }): Merge => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      }),
    ),
    hiddenColumns: columns.slice(0, width).filter((column) => column?.hidden).length,
  });
  return { grid, problems: [...problems, ...remarksOn(file, sheet, rows)] };
}

function readCell(value: CellValue, cell: Cell | undefined): SheetCell {
  if (value === null) return { text: '' };
  const text = shown(value, cell?.style?.numFmt);
  const { location = '', target = '' } = cell?.hyperlink ?? {};
  const href = location ? `#${location}` : target || hrefInFormula(cell?.formula);
  return { text, ...(href ? { hrefs: [href] } : {}) };
}

/** A value as the sheet shows it. */
function shown(value: Exclude<CellValue, null>, format: string | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const isDate = value instanceof Date;
  if (!format || /^general$/i.test(format))
    return isDate ? value.toISOString().slice(0, 10) : String(value);
  return formatValue(value, format);
}

const MOST_TOLD = 20;

/** What the reader of the file should know of its cells: dates and errors, remarks in the margin, what is hidden. */
function remarksOn(
  file: string,
  sheet: Worksheet,
  rows: readonly SheetRow[],
): readonly ImportProblem[] {
  const { name, hidden, veryHidden, textBoxes = [], threadedComments = [] } = sheet;
  const place = placeOn(file, 0);
  const cells = sheet.rows.flatMap((row, at) =>
    row.map((value, column) => ({ value, at, column })),
  );
  const where = (at: number, column: number) => `${columnName(column)}${at + 1}`;
  const told = (found: readonly { at: number; column: number }[]) => [
    ...found
      .slice(0, MOST_TOLD)
      .map(({ at, column }) => `${where(at, column)} ${rows[at]?.cells[column]?.text ?? ''}`),
    ...(found.length > MOST_TOLD ? [`${found.length - MOST_TOLD} more`] : []),
  ];
  const dates = cells.filter(({ value }) => value instanceof Date);
  const errors = cells.filter(
    ({ value }) =>
      typeof value === 'string' &&
      /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value),
  );
  const comments = [...(sheet.cells ?? [])].flatMap(([key, { comment }]) => {
    const [at = 0, column = 0] = key.split(',').map(Number);
    return comment?.text.trim() ? [{ cell: where(at, column), text: comment.text.trim() }] : [];
  });
  const threads = threadedComments.map(({ ref, text }) => ({ cell: ref ?? 'a cell', text }));
  const boxes = textBoxes.map(({ text }) => ({ cell: 'a text box', text: text.trim() }));
  return [
    ...(hidden || veryHidden ? [tableProblem('hidden-sheet', place, name)] : []),
    ...(dates.length > 0 ? [tableProblem('date-cell', place, name, told(dates))] : []),
    ...(errors.length > 0 ? [tableProblem('error-cell', place, name, told(errors))] : []),
    ...[...comments, ...threads, ...boxes]
      .filter(({ text }) => text)
      .map(({ cell, text }) => tableProblem('cell-remark', place, name, cell, text)),
    ...(sheet.rows.length >= MOST_ROWS
      ? [tableProblem('cut-table', place, name, `more than ${MOST_ROWS} rows`)]
      : []),
  ];
}
