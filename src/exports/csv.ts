import { csvFormatRow } from 'd3-dsv';
import { inert } from './inert.ts';
import { type Report, type Stamp, stampInWords, type Table } from './report.ts';

/** A report as a table, and below it where it is from. */
export function write(report: Report, stamp: Stamp): string {
  return csvRows([
    report.columns,
    ...report.rows,
    [],
    [report.title],
    [stampInWords(stamp)],
    ...(stamp.link ? [[stamp.link]] : []),
  ]);
}

/**
 * For spreadsheets: with a byte-order mark, since some take any other text for a local encoding, and with nothing that
 * they would run as a formula.
 */
export function csvRows(rows: Table['rows']): string {
  const safe = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? `${value}` : inert(value))),
  );
  return `\uFEFF${safe.map((row) => `${csvFormatRow(row)}\r\n`).join('')}`;
}
