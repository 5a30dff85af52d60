import type { PageReading, RecognisedColumn, TableShape } from '../extract/reading.ts';

/** What a table of each shape is. */
export const SHAPES: Readonly<Record<TableShape, string>> = {
  long: 'a row for each expectation',
  matrix: 'a column for each role',
  rows: 'a row for each role',
  lists: 'expectations of one role or family',
  unknown: 'not understood',
};

/**
 * What tables were taken for, a line for each, to be looked at and corrected with `--map`. Tables that are understood alike,
 * as the sheets of a workbook are, share a line.
 */
export function recognisedLines(pages: readonly PageReading[]): readonly string[] {
  const told = pages.flatMap(({ file, tables = [] }) =>
    tables.map(({ name, shape, columns }) => ({
      place: name ? `${file} (${name})` : file,
      says: `${SHAPES[shape]}: ${columns.map(columnText).join(', ')}`,
    })),
  );
  return [...Map.groupBy(told, ({ says }) => says)].map(([says, alike]) => {
    const [first, ...others] = alike.map(({ place }) => place);
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `Read ${first}${more} as ${says}`;
  });
}

function columnText({ head, meaning, by }: RecognisedColumn): string {
  const guess = by === 'contents' ? ' (by what is in it)' : by === 'map' ? ' (as --map says)' : '';
  return `${head ? `“${head}”` : 'what has no name'} = ${meaning}${guess}`;
}
