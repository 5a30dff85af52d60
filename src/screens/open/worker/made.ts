import { compileDataset } from '#src/dataset/compile.ts';
import { lockText, namesOf } from '#src/dataset/lock.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, type RawFile, readFiles } from '#src/dataset/read.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { type Problem, sortProblems } from '#src/domain/problem.ts';
import type { Dataset } from '#src/domain/role.ts';
import type { Assembled } from '#src/importer/assemble.ts';
import { toFiles } from '#src/importer/link/files.ts';
import { drawn } from './drawn.ts';

/** A dataset folder with what it holds. */
export interface Made {
  readonly folder: readonly TextFile[];
  readonly dataset: Dataset;
  /** What the check says of it. */
  readonly problems: readonly Problem[];
}

/** What a ladder is called by whoever keeps it. */
export function named(imported: Assembled['imported'], name: string): Assembled['imported'] {
  const own = name.trim();
  const { dataset } = imported;
  if (own === '' || own === dataset.organisation.name) return imported;
  const { organisation, title } = dataset;
  const isDefault = title === `${organisation.name} career ladders`;
  return {
    ...imported,
    dataset: {
      ...dataset,
      organisation: { ...organisation, name: own },
      title: isDefault ? `${own} career ladders` : title,
    },
  };
}

/**
 * The dataset folder of a ladder, its ids recorded as published, so that links to it stay: those of a record that came with
 * it too, unless some of them are gone, which only whoever publishes it may decide.
 */
export function folderOf(
  { dataset, families }: Assembled['imported'],
  recorded: string | undefined,
): Made {
  const files = toFiles(dataset, families);
  const raw = files.map(rawOf);
  const before = recorded === undefined ? [] : [rawOf({ path: LOCK_PATH, text: recorded })];
  const withRecord = openDataset([...raw, ...before]);
  const opened = withRecord.dataset ? withRecord : openDataset(raw);
  if (!opened.dataset) throw new Error(opened.problems[0]?.message ?? 'The dataset is not sound.');
  const isKept = withRecord.dataset !== undefined;
  const read = readFiles(isKept ? [...raw, ...before] : raw);
  const lock = read.dataset && lockText(namesOf(read.dataset, read.families), read.lock?.value);
  return {
    folder: [...files, ...(lock ? [{ path: LOCK_PATH, text: lock }] : [])],
    dataset: opened.dataset,
    problems: opened.problems.filter(({ code }) => code !== 'unrecorded-id'),
  };
}

/** The files that the app loads of a ladder, by their addresses, as a build makes them. */
export async function compiledOf(
  dataset: Dataset,
  problems: readonly Problem[],
): Promise<ReadonlyMap<string, object>> {
  const { packed, rest } = compileDataset(dataset, problems, (name) => `${name}.json`);
  const map = await drawn(dataset);
  const address = 'data/map.json';
  return new Map<string, object>([
    ...rest,
    ...(map ? [[address, map] as const] : []),
    ['data/ladder-packed.json', map ? { ...packed, map: address } : packed],
  ]);
}

/** What is told of a ladder as long as it is kept: what the check says, and what reading it came upon. */
export function toldOf(
  made: Pick<Made, 'problems'>,
  found: readonly Problem[],
): readonly Problem[] {
  return sortProblems([...made.problems, ...found]);
}

export function rawOf({ path, text }: TextFile): RawFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
