import { join } from 'node:path';
import { openDataset } from '#src/dataset/openDataset.ts';
import type { DatasetProblem } from '#src/dataset/problems.ts';
import type { RawFile } from '#src/dataset/read.ts';
import type { Dataset } from '#src/domain/role.ts';
import { editionsIn, readFolder } from './folder.ts';

/** The files of an edition, read when it is its turn. */
export interface EditionSource {
  /** Its folder within that of the dataset. */
  readonly path: string;
  readonly read: () => Promise<readonly RawFile[]>;
}

/** An edition in which something is wrong, so that nothing can be made of it. */
export class UnsoundEdition extends Error {
  readonly path: string;
  readonly problems: readonly DatasetProblem[];

  constructor(path: string, problems: readonly DatasetProblem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    super(`${path} has ${errors} errors. Run: npm run data:check`);
    this.path = path;
    this.problems = problems;
  }
}

/** Where the editions of a dataset folder are, newest first. */
export async function editionSources(folder: string): Promise<EditionSource[]> {
  const paths = (await editionsIn(folder)).reverse();
  return paths.map((path) => ({ path, read: () => readFolder(join(folder, path)) }));
}

/** Opens editions one after the other, as each is asked for. Throws an `UnsoundEdition` where one has errors. */
export async function* openEditions(sources: readonly EditionSource[]): AsyncGenerator<Dataset> {
  for (const { path, read } of sources) {
    const { dataset, problems } = openDataset(await read());
    if (!dataset) throw new UnsoundEdition(path, problems);
    yield dataset;
  }
}
