import { writeXlsx } from 'hucre/xlsx';
import { linesIn, longTable, matrixTable, roleTable, WORDS } from './ladderTables.ts';
import type { WholeLadder } from './wholeForms.ts';
import { sheetOf } from './workbook.ts';

/**
 * A whole ladder as a workbook: a row for each expectation, to filter and to count; the same with skills down and roles
 * across, to be read side by side; and a row for each role. Its heads are names that the importer knows, so that the
 * workbook is read back as the roles that it was made of.
 */
export async function writeWhole(
  { dataset }: WholeLadder,
  words = WORDS,
): Promise<Uint8Array<ArrayBuffer>> {
  const { SHEETS } = words;
  const lines = linesIn(dataset);
  const written = await writeXlsx({
    sheets: [
      sheetOf(SHEETS.lines, longTable(lines, words), { filters: true }),
      sheetOf(SHEETS.matrix, matrixTable(lines, words), { headRows: 2, labels: 2 }),
      sheetOf(SHEETS.roles, roleTable(dataset, words), { filters: true }),
    ],
    // Its own day, so that the same ladder is the same workbook.
    properties: { title: dataset.info.title, modified: new Date(dataset.info.asOf) },
  });
  return new Uint8Array(written);
}
