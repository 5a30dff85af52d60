import type { Report, Stamp } from './report.ts';
import { workbookOf } from './workbook.ts';

/** For Excel and its like: the rows as they are, to filter and to count. */
export function write(report: Report, stamp: Stamp): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf(report, report, stamp);
}
