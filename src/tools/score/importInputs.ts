import { readCsv } from '#src/importer/csv.ts';
import type { PageReading } from '#src/importer/extract/reading.ts';
import { type Imported, importPages } from '#src/importer/link/importPages.ts';
import { readPage } from '#src/importer/markdown/page.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';
import { decodePage } from '#src/importer/sources/decode.ts';
import type { InputBytes } from '#src/importer/sources/source.ts';

export interface ImportRun {
  readonly imported: Imported;
  readonly readings: readonly PageReading[];
  /** All that were found, from the bytes to the dataset. */
  readonly problems: readonly ImportProblem[];
}

/** Imports files as the command does, but into memory. */
export async function importInputs(inputs: readonly InputBytes[]): Promise<ImportRun> {
  const problems: ImportProblem[] = [];
  const readings = inputs.flatMap(({ file, bytes }) => {
    const { text, problems: doubts } = decodePage(file, bytes);
    problems.push(...doubts);
    if (text === undefined) return [];
    return file.endsWith('.csv') ? readCsv(file, text) : [readPage(file, text)];
  });
  const imported = importPages(readings, { asOf: '2024-05-01' });
  return { imported, readings, problems: [...problems, ...imported.problems] };
}
