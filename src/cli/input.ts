import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { type EditionSource, editionSources } from '#src/build/editions.ts';
import { readFolder, readImportProblems, wholeFolder } from '#src/build/folder.ts';
import { problemsFromJson } from '#src/dataset/problemFiles.ts';
import type { RawFile } from '#src/dataset/read.ts';
import { byCodeUnit, type Problem } from '#src/domain/problem.ts';
import { unzip } from '#src/importer/sources/zip.ts';

/** A ladder as it is kept: the files of its folder, and what an import could not take over when it made them. */
export interface Ladder {
  readonly files: readonly RawFile[];
  readonly fromImport: readonly Problem[];
  /** Reads all that belongs to it, its earlier editions with it: many are much, and only a site takes them along. */
  readonly whole: () => AsyncIterable<RawFile>;
  /** Its editions, newest first. */
  readonly editions: readonly EditionSource[];
}

/** Reads the folder of a ladder, or a ZIP of one; or says why there is none. */
export async function readLadder(
  place: string,
  named: string,
): Promise<Ladder | { readonly fault: string }> {
  const found = await stat(place).catch(() => undefined);
  if (!found)
    return { fault: `${named} is not there. npx rungs init writes a ladder to begin from.` };
  if (found.isFile()) return fromZip(await readFile(place), named);
  return {
    files: await readFolder(place),
    fromImport: await readImportProblems(place),
    whole: () => wholeFolder(place),
    editions: await editionSources(place),
  };
}

const OF_LADDER =
  /^(?:editions\/\d{4}-\d\d-\d\d\/)?(?:dataset\.json|ids\.lock\.json|problems\.json|families\/[^/]+\.json)$/;

/** A file of one of its editions: the folder of that, and its path in there. */
const OF_EDITION = /^(editions\/\d{4}-\d\d-\d\d)\/(dataset\.json|families\/[^/]+\.json)$/;

/** The ladder in a ZIP of its folder; or why there is none. */
export function fromZip(bytes: Uint8Array, named: string): Ladder | { readonly fault: string } {
  const zip = unzip(bytes);
  if (!zip) {
    return {
      fault: `${named} is neither the folder of a ladder nor a ZIP of one. npx rungs import ${named} --out data makes one of what it holds.`,
    };
  }
  const [refused] = zip.refused;
  if (refused) return { fault: `${named} is not taken: ${refused.name} (${refused.fault}).` };
  const roots = zip.entries.flatMap(({ name }) =>
    posix.basename(name) === 'dataset.json' ? [name.slice(0, -'dataset.json'.length)] : [],
  );
  // A folder that was packed whole; an edition within it has a dataset of its own, deeper down.
  const [root] = roots.toSorted((a, b) => a.length - b.length);
  if (root === undefined) {
    return {
      fault: `${named} holds no dataset.json, so it is no ladder yet. npx rungs import ${named} --out data makes one of what it holds.`,
    };
  }
  const whole = zip.entries
    .filter(({ name }) => name.startsWith(root) && OF_LADDER.test(name.slice(root.length)))
    .map(({ name, bytes: content }) => ({ path: name.slice(root.length), bytes: content }));
  const own = whole.filter(({ path }) => !path.startsWith('editions/'));
  const report = own.find(({ path }) => path === 'problems.json');
  return {
    whole: async function* () {
      yield* whole;
    },
    files: own.filter((file) => file !== report),
    fromImport: report ? problemsFromJson(new TextDecoder().decode(report.bytes)) : [],
    editions: editionsAmong(whole),
  };
}

function editionsAmong(files: readonly RawFile[]): EditionSource[] {
  const found = files.flatMap(({ path, bytes }) => {
    const [, folder, file] = OF_EDITION.exec(path) ?? [];
    return folder && file ? [{ folder, path: file, bytes }] : [];
  });
  const folders = Map.groupBy(found, ({ folder }) => folder);
  return [...folders]
    .toSorted(([a], [b]) => byCodeUnit(b, a))
    .map(([path, own]) => ({ path, read: async () => own }));
}
