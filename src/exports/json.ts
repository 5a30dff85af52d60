import type { Report, Stamp } from './report.ts';

/** For programs. */
export function write(report: Report, stamp: Stamp): string {
  const { title, summary, columns, rows } = report;
  const named = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
  return `${JSON.stringify({ title, ...stamp, summary, rows: named }, null, 2)}\n`;
}
