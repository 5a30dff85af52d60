import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import * as words from '#src/text/en/exports.ts';
import { inert } from './inert.ts';
import { type Report, type Stamp, stampInWords, type Table } from './report.ts';

type Value = Table['rows'][number][number];

/** A table of a report as a workbook: the table on its first sheet, what it is and where it is from on the second. */
export async function workbookOf(
  table: Table,
  { title, summary }: Report,
  stamp: Stamp,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({
    sheets: [
      sheetOf(words.sheet, table),
      {
        name: words.about,
        columns: [{ width: 100, style: { alignment: { wrapText: true } } }],
        rows: [title, ...summary, stampInWords(stamp), ...(stamp.link ? [stamp.link] : [])].map(
          (line) => [cellOf(line)],
        ),
      },
    ],
    properties: { title },
  });
  return new Uint8Array(written);
}

interface SheetLook {
  /** How many of its rows are its head, which stays in sight; one unless said. */
  readonly headRows?: number;
  /** How many of its columns name the rows, and stay in sight too. */
  readonly labels?: number;
  /** Whether it can be filtered by its columns. */
  readonly filters?: boolean;
}

/** A table as a sheet, the names of its columns in bold. */
export function sheetOf(
  name: string,
  { columns, rows }: Table,
  { headRows = 1, labels = 0, filters = false }: SheetLook = {},
): WriteSheet {
  const all = [columns, ...rows];
  const bold = all
    .slice(0, headRows)
    .flatMap((row, at) =>
      row.map(
        (value, column) =>
          [`${at},${column}`, { value: cellOf(value), style: { font: { bold: true } } }] as const,
      ),
    );
  return {
    name,
    columns: columns.map((_, at) => ({
      width: widthOf(all.map((row) => row[at] ?? '')),
      style: { alignment: { wrapText: true, vertical: 'top' } },
    })),
    rows: all.map((row) => row.map(cellOf)),
    cells: new Map(bold),
    freezePane: { rows: headRows, ...(labels > 0 ? { columns: labels } : {}) },
    ...(filters
      ? { autoFilter: { range: `A1:${lettersOf(columns.length - 1)}${all.length}` } }
      : {}),
  };
}

/** A column as sheets name it: `A`, `AB`. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}

/** More letters than this are not taken by a cell of Excel. */
const MOST_LETTERS = 32_767;

/** A value as a cell takes it. What looks like an escaped sign of the format is one of our own letters, and is escaped itself. */
function cellOf(value: Value): Value {
  if (typeof value === 'number') return value;
  const text = inert(value);
  const fitting = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  return fitting.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Wide enough for what a column usually says, in letters; longer texts are wrapped. */
function widthOf(values: readonly Value[]): number {
  const longest = values.reduce<number>((most, value) => {
    return Math.max(
      most,
      ...String(value)
        .split('\n')
        .map(({ length }) => length),
    );
  }, 0);
  return Math.min(Math.max(longest + 2, 8), 60);
}
