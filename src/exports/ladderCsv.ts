import { csvRows } from './csv.ts';
import { linesIn, longTable } from './ladderTables.ts';
import type { WholeLadder } from './wholeForms.ts';

/** A whole ladder as a table of all that its roles ask, a row for each line. */
export async function writeWhole({ dataset }: WholeLadder): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = longTable(linesIn(dataset));
  return new Uint8Array(new TextEncoder().encode(csvRows([columns, ...rows])));
}
