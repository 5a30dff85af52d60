import type { ElementContent } from 'hast';
import * as words from '#src/text/en/exports.ts';
import type { Paper } from './paper.ts';

/** The names of some columns, and a value of each for every row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a screen says, apart from how it looks, to be exported: as a table for computing, and for reading. */
export interface Report extends Table {
  /** What its files are called, without an ending. */
  readonly file: string;
  readonly title: string;
  /** What stands above everything else, a sentence or two each. */
  readonly summary: readonly string[];
  /** For reading. */
  readonly groups: readonly ReportGroup[];
  /** The same where headings and lines cannot say it all: it stands in place of the summary and the groups. */
  readonly body?: readonly ElementContent[];
  /** What it is laid out for; absent: what is usual where somebody lives. */
  readonly paper?: Paper;
  /**
   * How its rows stand side by side: each value of the column `by` becomes a column that holds its `cell`s, beside the
   * columns `down`. Absent where its rows are of nothing that could.
   */
  readonly across?: {
    readonly by: string;
    readonly cell: string;
    readonly down: readonly string[];
  };
}

export interface ReportGroup {
  readonly heading: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  /** What sort of line this is: said before it. */
  readonly label?: string;
  readonly text: string;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** Where and when a report was true. */
export interface Stamp {
  readonly organisation: string;
  readonly asOf: string;
  /** The whole address of the screen; absent where it leads nowhere for whoever is given the report. */
  readonly link?: string;
}

/** Where a report is from, as every format that is read by people ends with it: `Beacon Trust, as of 2024-05-01.` */
export function stampInWords({ organisation, asOf }: Stamp): string {
  return words.stamp(organisation, asOf);
}
