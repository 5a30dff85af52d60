import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder, readLock } from '#src/build/folder.ts';
import { plainPath, portablePath } from '#src/dataset/portablePath.ts';
import { LOCK_PATH, readFiles } from '#src/dataset/read.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import type { Output } from '#src/importer/link/earlier.ts';
import { toFiles } from '#src/importer/link/files.ts';
import { BASE_PATH, baseFile, readBase } from '#src/importer/merge/baseFile.ts';
import type { Before, ImportedAgain } from '#src/importer/merge/importAgain.ts';
import { isSame } from '#src/importer/merge/threeWay.ts';

/** What is in the folder that an import goes into. */
export interface Existing extends Before {
  /** The files as they are written there. */
  readonly texts: readonly TextFile[];
}

/** Reads what is there; or says why it cannot be read, where that would lose the work of hands. */
export async function readExisting(folder: string): Promise<Existing | { readonly fault: string }> {
  const files = await readFolder(folder);
  const { dataset, families, lock, problems } = readFiles(files);
  const base = readBase(await readFile(join(folder, BASE_PATH), 'utf8').catch(() => undefined));
  const [error] = problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'no-dataset',
  );
  if (base && error) {
    const place = [join(folder, error.at.file), error.at.line].filter(Boolean).join(':');
    return {
      fault: `${place} cannot be read, so that what was changed by hand would be lost: ${error.message} Mend it first, or import into another folder.`,
    };
  }
  const decoder = new TextDecoder();
  const recorded = await readLock(folder);
  return {
    ...(dataset
      ? { mine: { dataset: dataset.value, families: families.map(({ value }) => value) } }
      : {}),
    ...(base ? { base } : {}),
    ...(lock ? { lock: lock.value } : {}),
    texts: [
      ...files
        .filter(({ path }) => path !== LOCK_PATH)
        .map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) })),
      ...(recorded === undefined ? [] : [{ path: LOCK_PATH, text: recorded }]),
    ],
  };
}

/**
 * The files to write: the dataset, what the import made of it, and the record of what was published. A file in which
 * nothing changes stays as hands have written it.
 */
export function filesAfter({ mine, texts }: Existing, { output, base }: ImportedAgain): TextFile[] {
  const kept = new Set([LOCK_PATH, ...unchangedIn(output, mine)]);
  const stay = texts.filter(({ path }) => kept.has(plainPath(path)));
  const taken = new Set(stay.map(({ path }) => path));
  const there = new Set(texts.map(({ path }) => path));
  const written = toFiles(output.dataset, output.families.map(withoutEmptyAliases)).map((file) =>
    // Where a file of the plain name is there already, a second one would hold the same family.
    there.has(file.path) ? file : { ...file, path: portablePath(file.path) },
  );
  return [...written.filter(({ path }) => !taken.has(path)), baseFile(base), ...stay];
}

function unchangedIn({ dataset, families }: Output, mine: Output | undefined): string[] {
  const before = new Map(mine?.families.map((family) => [family.id, family]));
  return [
    ...(isSame(dataset, mine?.dataset) ? ['dataset.json'] : []),
    ...families
      .filter((family) => isSame(family, before.get(family.id)))
      .map(({ id }) => `families/${id}.json`),
  ];
}

function withoutEmptyAliases(family: Output['families'][number]) {
  return {
    ...family,
    roles: family.roles.map(({ aliases, ...role }) => {
      const { id, title, ...rest } = role;
      return { id, title, ...(aliases.length > 0 ? { aliases } : {}), ...rest };
    }),
  };
}
