import { csvFormatRow } from 'd3-dsv';
import { inert } from './inert.ts';
import { type Report, type Stamp, stampInWords } from './report.ts';

/**
 * For spreadsheets: with a byte-order mark, since some take any other text for a local encoding, and with nothing that
 * they would run as a formula.
 */
export function write(report: Report, stamp: Stamp): string {
  const rows = [
    report.columns,
    ...report.rows,
    [],
    [report.title],
    [stampInWords(stamp)],
    ...(stamp.link ? [[stamp.link]] : []),
  ].map((row) => row.map((value) => (typeof value === 'number' ? `${value}` : inert(value))));
  return `\uFEFF${rows.map((row) => `${csvFormatRow(row)}\r\n`).join('')}`;
}
