import { PLAIN_TABLE } from '#src/dataset/addresses.ts';
import { compileDataset } from '#src/dataset/compile.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { plainPath } from '#src/dataset/portablePath.ts';
import { LOCK_PATH, type RawFile } from '#src/dataset/read.ts';
import { datasetSchema, familySchema } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { underName } from '#src/domain/givenName.ts';
import { type Problem, sortProblems } from '#src/domain/problem.ts';
import type { Dataset } from '#src/domain/role.ts';
import type { Assembled } from '#src/importer/assemble.ts';
import { toFiles } from '#src/importer/link/files.ts';
import { isSame } from '#src/importer/merge/threeWay.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { drawn } from './drawn.ts';
import { OF_EDITION } from './editions.ts';
import { publishedIds } from './record.ts';

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
  return { ...imported, dataset: underName(dataset, own) };
}

/** The dataset folder of a ladder with its editions, its ids recorded as published, so that links to it stay. */
export function folderOf(
  { dataset, families }: Assembled['imported'],
  known: readonly RawFile[],
  editions: readonly TextFile[] = [],
): Made {
  const files = asGiven(toFiles(dataset, families), known);
  const { text } = publishedIds(files.map(rawOf), known);
  const folder = [...files, ...(text === undefined ? [] : [{ path: LOCK_PATH, text }])];
  // The record was made of these very files: to hold one against the other finds nothing, and takes as long as all else.
  const opened = openDataset(files.map(rawOf));
  if (!opened.dataset) throw new Error(opened.problems[0]?.message ?? 'The dataset is not sound.');
  return { folder: [...folder, ...editions], dataset: opened.dataset, problems: opened.problems };
}

/** The files of a folder, as hands have written them where nothing in them has changed. */
function asGiven(files: readonly TextFile[], known: readonly RawFile[]): readonly TextFile[] {
  return files.map((file) => {
    const isOf = ({ path }: RawFile) => `/${plainPath(path)}`.endsWith(`/${file.path}`);
    const texts = known.filter(isOf).map(({ bytes }) => new TextDecoder().decode(bytes));
    const same = texts.find((text) =>
      isSame(saidBy(file.path, text), saidBy(file.path, file.text)),
    );
    return same === undefined ? file : { ...file, text: same };
  });
}

/** What a file of a dataset says; nothing where it is none. */
function saidBy(path: string, text: string): unknown {
  const schema = path === 'dataset.json' ? datasetSchema : familySchema;
  try {
    const { $schema: _, ...value } = schema.parse(JSON.parse(text));
    return value;
  } catch {
    return undefined;
  }
}

/** The files that the app loads of a ladder, by their addresses, as a build makes them: of its folder, and what is told of it. */
export async function compiledOf(
  dataset: Dataset,
  folder: readonly TextFile[],
  problems: readonly Problem[],
): Promise<ReadonlyMap<string, object>> {
  // Most ladders have no editions, and need no code for them.
  const editions = folder.some(({ path }) => OF_EDITION.test(path))
    ? await (await import('./compiledEditions.ts')).withEditions(dataset, folder)
    : { present: dataset, files: [], problems: [] };
  const { packed, table, rest } = compileDataset(
    editions.present,
    sortProblems([...problems, ...editions.problems]),
    (name) => `${name}.json`,
    // The interface speaks its own language over whatever is opened.
    { language: LANGUAGE, ...('list' in editions && { editions: editions.list }) },
  );
  const map = await drawn(dataset);
  const address = 'data/map.json';
  return new Map<string, object>([
    ...rest,
    ...editions.files,
    ...(map ? [[address, map] as const] : []),
    [PLAIN_TABLE, table],
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
