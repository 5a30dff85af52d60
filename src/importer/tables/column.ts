import type { Section } from '#src/domain/sections.ts';
import type { RecognisedColumn } from '../extract/reading.ts';
import type { GridRow } from '../outline/grid.ts';
import type { Meaning } from './table.ts';

/** A column of a table that has a row for each role, or for each thing that one asks. */
export interface Column {
  readonly at: number;
  readonly head: string;
  readonly meaning: Meaning;
  readonly section?: Section;
  readonly by: RecognisedColumn['by'];
}

/** What the merged rows above a row say. */
export interface Banner {
  readonly track?: { readonly text: string; readonly line: number };
  readonly family?: { readonly text: string; readonly line: number };
  readonly area?: { readonly text: string; readonly line: number };
}

/** A row with the names of the merged rows above it. */
export interface NamedRow extends Banner {
  readonly row: GridRow;
}

/** The column by which rows are told to be of one role. */
export function keyOf(columns: readonly Column[]): Column | undefined {
  return (
    columns.find(({ meaning }) => meaning === 'role') ??
    columns.find(({ meaning }) => meaning === 'grade')
  );
}
