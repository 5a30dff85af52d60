import type { PageReading } from '#src/importer/extract/reading.ts';
import { type Imported, importPages } from '#src/importer/link/importPages.ts';
import { readKnown } from '#src/importer/link/known.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';
import { readFile } from '#src/importer/readFile.ts';
import type { InputBytes } from '#src/importer/sources/source.ts';

export interface ImportRun {
  readonly imported: Imported;
  readonly readings: readonly PageReading[];
  /** All that were found, from the bytes to the dataset. */
  readonly problems: readonly ImportProblem[];
}

/** Imports files as the command does, but into memory. */
export async function importInputs(inputs: readonly InputBytes[]): Promise<ImportRun> {
  const files = await Promise.all(inputs.map((input) => readFile(input)));
  const readings = files.flatMap(({ pages }) => pages);
  const { known, problems: doubts } = readKnown(files.flatMap((file) => file.known));
  const imported = importPages(readings, { asOf: '2024-05-01' }, known);
  const problems = [...files.flatMap((file) => file.problems), ...doubts, ...imported.problems];
  return { imported, readings, problems };
}
