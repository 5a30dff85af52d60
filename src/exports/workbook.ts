import { writeXlsx } from 'hucre/xlsx';
import { inert } from './inert.ts';
import { type Report, type Stamp, stampInWords, type Table } from './report.ts';

type Value = Table['rows'][number][number];

/** A table of a report as a workbook: the table on its first sheet, what it is and where it is from on the second. */
export async function workbookOf(
  { columns, rows }: Table,
  { title, summary }: Report,
  stamp: Stamp,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({
    sheets: [
      {
        name: 'Export',
        columns: columns.map((name, at) => ({
          width: widthOf([name, ...rows.map((row) => row[at] ?? '')]),
          style: { alignment: { wrapText: true, vertical: 'top' } },
        })),
        rows: [columns, ...rows].map((row) => row.map(cellOf)),
        cells: new Map(
          columns.map((name, at) => [
            `0,${at}`,
            { value: cellOf(name), style: { font: { bold: true } } },
          ]),
        ),
        freezePane: { rows: 1 },
      },
      {
        name: 'About',
        columns: [{ width: 100, style: { alignment: { wrapText: true } } }],
        rows: [title, ...summary, stampInWords(stamp), stamp.link].map((line) => [cellOf(line)]),
      },
    ],
    properties: { title },
  });
  return new Uint8Array(written);
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
  const longest = Math.max(...values.map((value) => String(value).length));
  return Math.min(Math.max(longest + 2, 8), 60);
}
