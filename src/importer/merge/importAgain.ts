import type { LockFile } from '#src/dataset/lockFile.ts';
import { datasetSchema, familySchema } from '#src/dataset/schema.ts';
import { type Earlier, earlierIds, type Output } from '../link/earlier.ts';
import type { Imported } from '../link/importPages.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { carryIds } from './carryIds.ts';
import { conflictProblem } from './conflictProblem.ts';
import { mergeDatasets } from './mergeDatasets.ts';

/** What is in the folder that an import goes into. */
export interface Before {
  /** The dataset as it is, with the work of hands. */
  readonly mine?: Output;
  /** What the last import made of it, where that was kept. */
  readonly base?: Output;
  /** What was published. */
  readonly lock?: LockFile;
}

export interface ImportedAgain {
  /** What is to be written. */
  readonly output: Output;
  /** What the import made by itself: the base of the next one. */
  readonly base: Output;
  /** With places in the output. */
  readonly problems: readonly ImportProblem[];
}

/** The ids that an import has to keep. */
export function earlierIn({ mine, base, lock }: Before): Earlier {
  return earlierIds(outputsIn(mine, base), lock);
}

function outputsIn(mine: Output | undefined, base: Output | undefined): readonly Output[] {
  return [base, mine].flatMap((output) => output ?? []);
}

/**
 * Joins a new import with what is there: the work of hands since the last one stays, and what has changed in the sources
 * is taken over. Where nothing says what the last import made, the new one takes the place of all, but for the ids.
 */
export function importAgain(
  { dataset, families }: Pick<Imported, 'dataset' | 'families'>,
  { mine, base, lock }: Before,
): ImportedAgain {
  const read: Output = {
    dataset: datasetSchema.parse(dataset),
    families: families.map((family) => familySchema.parse(family)),
  };
  const theirs = carryIds(read, outputsIn(mine, base), lock);
  if (!mine || !base) {
    const problems = mine ? [assemblingProblem('no-base', { file: 'dataset.json' })] : [];
    return { output: theirs, base: theirs, problems };
  }
  const { merged, conflicts } = mergeDatasets(base, mine, theirs);
  return {
    output: merged,
    base: theirs,
    problems: conflicts.map((conflict) => conflictProblem(conflict, merged)),
  };
}
