import { sortProblems } from '#src/domain/problem.ts';
import type { ImportOptions } from './link/dataset.ts';
import { type Earlier, NOTHING_EARLIER } from './link/earlier.ts';
import { type Imported, importPages } from './link/importPages.ts';
import { readKnown } from './link/known.ts';
import type { Mend } from './mend/mend.ts';
import { type Mended, mended } from './mend/mended.ts';
import type { ImportProblem } from './problems/problems.ts';
import type { FileReading } from './readFile.ts';

/** What all files come to. */
export interface Assembled {
  readonly imported: Imported;
  /** What is said of the files and of what became of them. */
  readonly problems: readonly ImportProblem[];
  /** What was read, with what was put right of it. */
  readonly read: Mended;
}

/** How it is to be done, where that is not left to the files. */
export interface AssemblyOptions {
  readonly options: ImportOptions;
  readonly earlier?: Earlier;
  /** What is put right of what was read, one after the other. */
  readonly mends?: readonly Mend[];
}

/** Makes a dataset of all that was read: of pages, of the files of a dataset, and of what somebody has put right in both. */
export function assemble(
  read: FileReading,
  { options, earlier = NOTHING_EARLIER, mends = [] }: AssemblyOptions,
): Assembled {
  const { known, problems: doubts } = readKnown(read.known);
  const put = mended({ pages: read.pages, known }, mends);
  const imported = importPages(put.pages, options, put.known, earlier);
  return {
    imported,
    problems: sortProblems([...read.problems, ...doubts, ...put.problems, ...imported.problems]),
    read: put,
  };
}
