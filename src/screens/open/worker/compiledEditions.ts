import { compileEditions } from '#src/dataset/editions/compileEditions.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { Dataset } from '#src/domain/role.ts';
import { OF_EDITION } from './editions.ts';

/** What the app loads of editions. */
interface CompiledEditions {
  /** The address of their list; absent where there are none. */
  readonly list?: string;
  readonly present: Dataset;
  readonly files: ReadonlyMap<string, object>;
  /** What is wrong with those that are left out. */
  readonly problems: readonly Problem[];
}

/** Compiles the editions in a folder beside the ladder of today, newest first. */
export async function withEditions(
  present: Dataset,
  folder: readonly TextFile[],
): Promise<CompiledEditions> {
  const problems: Problem[] = [];
  const files = new Map<string, object>();
  const made = await compileEditions(present, opened(folder, problems), {
    place: (name) => `${name}.json`,
    keep: async (address, value) => void files.set(address, value),
  });
  return {
    ...(made && { list: made.editions }),
    present: made?.present ?? present,
    files,
    problems,
  };
}

async function* opened(folder: readonly TextFile[], problems: Problem[]): AsyncGenerator<Dataset> {
  const inEditions = folder.flatMap(({ path, text }) => {
    const [, edition = '', rest] = OF_EDITION.exec(path) ?? [];
    return rest ? [{ edition, path: rest, bytes: new TextEncoder().encode(text) }] : [];
  });
  const byEdition = [...Map.groupBy(inEditions, ({ edition }) => edition)];
  for (const [edition, own] of byEdition.sort(([a], [b]) => (a < b ? 1 : -1))) {
    const { dataset, problems: found } = openDataset(own);
    if (dataset) yield dataset;
    else
      for (const { at, ...each } of found)
        problems.push({ ...each, at: { ...at, file: `${edition}/${at.file}` } });
  }
}
