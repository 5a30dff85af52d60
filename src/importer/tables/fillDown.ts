import type { GridCell, GridRow } from '../outline/grid.ts';
import { type Column, keyOf, type NamedRow } from './column.ts';
import type { Meaning } from './table.ts';

/** What a row takes over from the one above where it names no role of its own. */
const OF_ROLE: ReadonlySet<Meaning> = new Set<Meaning>([
  'role',
  'grade',
  'track',
  'family',
  'department',
]);
/** What may be written once for the rows below, also where each row names its role. */
const OUTER: ReadonlySet<Meaning> = new Set<Meaning>(['family', 'department', 'track']);
const NAMES: ReadonlySet<Meaning> = new Set<Meaning>(['section', 'skill']);

/**
 * Fills what is written once for several rows, as a table with merged cells leaves it when it is saved as CSV: a row
 * without a role is of the one above, with all that stands by that; an outer column is filled where half of its cells
 * or more are blank, for then it is blank on purpose; so are the names of sections and skills of one role.
 */
export function fillDown(
  rows: readonly NamedRow[],
  columns: readonly Column[],
): readonly NamedRow[] {
  const key = keyOf(columns);
  const sparse = new Set(
    columns
      .filter(({ meaning, at }) => OUTER.has(meaning) && isSparse(rows, at))
      .map(({ at }) => at),
  );
  let above: readonly GridCell[] = [];
  return rows.map((named): NamedRow => {
    const { row } = named;
    const isSameRole = key ? isBlank(row.cells[key.at]) || isEqual(row, above, key.at) : true;
    // Under another section, what the skill above was called says nothing.
    const changed = columns.findIndex(
      ({ at, meaning }) =>
        NAMES.has(meaning) && !isBlank(row.cells[at]) && !isEqual(row, above, at),
    );
    const takes = ({ at, meaning }: Column, place: number) =>
      sparse.has(at) ||
      (isSameRole && OF_ROLE.has(meaning)) ||
      (isSameRole && NAMES.has(meaning) && (changed < 0 || place < changed));
    const filled = columns.filter(
      (column, place) => isBlank(row.cells[column.at]) && takes(column, place),
    );
    const places = new Set(filled.map(({ at }) => at));
    const cells = row.cells.map((cell, at) => (places.has(at) ? (above[at] ?? cell) : cell));
    above = cells;
    return { ...named, row: { ...row, cells } };
  });
}

function isBlank(cell: GridCell | undefined): boolean {
  return !cell?.text.trim();
}

function isEqual(row: GridRow, above: readonly GridCell[], at: number): boolean {
  return row.cells[at]?.text.trim() === above[at]?.text.trim();
}

function isSparse(rows: readonly NamedRow[], at: number): boolean {
  const blank = rows.filter(({ row }) => isBlank(row.cells[at])).length;
  return rows.length > 1 && blank * 2 >= rows.length && !isBlank(rows[0]?.row.cells[at]);
}
