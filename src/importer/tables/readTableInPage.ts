import type { Grid } from '../outline/grid.ts';
import { readTable, type TableReading } from './collect.ts';
import type { TableContext } from './table.ts';

/** What tells that a table without roles lists what is asked. */
const ASKING = new Set(['skill', 'label']);
const SECTIONS = new Set(['responsibilities', 'requirements', 'niceToHaves', 'competencies']);

/**
 * Reads a table of a page: its roles with their grades, lists and relations, or the items of the role or page that it
 * stands under, in `lists`. A role of the page is called as the page calls it, where `roleNames`, `anchors` or `job` tell
 * which one is meant. Nothing where it is a table of other things, which the page then keeps as it is.
 */
export function readTableInPage(grid: Grid, context: TableContext): TableReading | undefined {
  const reading = readTable(grid, context);
  if (!reading) return undefined;
  // Tables of many things have a column “Description”: without a role, more must say that something is asked.
  const isMeant = reading.roles.length > 0 || asks(reading) || context.section !== undefined;
  return isMeant ? reading : undefined;
}

/** Whether a column is named for something that one asks of somebody. */
export function asks({ recognised: { columns } }: TableReading): boolean {
  return columns.some(
    ({ meaning, by }) => by !== 'contents' && (ASKING.has(meaning) || SECTIONS.has(meaning)),
  );
}
