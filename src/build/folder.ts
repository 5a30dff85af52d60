import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsFromJson } from '#src/dataset/problemFiles.ts';
import { LOCK_PATH, type RawFile } from '#src/dataset/read.ts';
import type { Problem } from '#src/domain/problem.ts';

const IMPORT_PROBLEMS = 'problems.json';

/** The JSON files of a dataset folder; an absent folder reads as an empty one, for the check to report. */
export async function readFolder(folder: string): Promise<RawFile[]> {
  return Promise.all(
    (await pathsIn(folder)).map(async (path) => ({
      path,
      bytes: await readFile(join(folder, path)),
    })),
  );
}

/**
 * Everything that belongs to a dataset folder, its earlier editions and what its import has left with it. Each file is read
 * when it is its turn.
 */
export async function* wholeFolder(folder: string): AsyncGenerator<RawFile> {
  for (const path of await wholePathsIn(folder)) {
    const bytes = await readFile(join(folder, path)).catch(ifAbsent);
    if (bytes) yield { path, bytes };
  }
}

/** No import has left anything with most folders. */
function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function wholePathsIn(folder: string): Promise<string[]> {
  const editions = (await editionsIn(folder)).map(async (edition) =>
    (await pathsIn(join(folder, edition))).map((path) => `${edition}/${path}`),
  );
  return [...(await pathsIn(folder)), IMPORT_PROBLEMS, ...(await Promise.all(editions)).flat()];
}

/** Which files a dataset folder has, and when each was written last: the same while nothing in it changes. */
export async function stateOf(folder: string): Promise<string> {
  const states = (await wholePathsIn(folder)).map(async (path) => {
    const found = await stat(join(folder, path)).catch(() => undefined);
    return [path, found?.mtimeMs, found?.size];
  });
  return JSON.stringify(await Promise.all(states));
}

async function pathsIn(folder: string): Promise<string[]> {
  const families = await namesIn(join(folder, 'families'));
  return [
    ...(await namesIn(folder)).filter((name) => name === 'dataset.json' || name === LOCK_PATH),
    ...families.filter((name) => name.endsWith('.json')).map((name) => `families/${name}`),
  ];
}

/** The folders of a dataset's earlier editions, within it: `editions/2022-11-11`, the oldest first. */
export async function editionsIn(folder: string): Promise<string[]> {
  const names = await namesIn(join(folder, 'editions'));
  return names.filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).map((name) => `editions/${name}`);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

/** What a folder records as published, as it stands there; nothing where it records nothing. */
export async function readLock(folder: string): Promise<string | undefined> {
  return readFile(join(folder, LOCK_PATH), 'utf8').catch(() => undefined);
}

/** What an import could not take over when it made a dataset folder; nothing where no import did. */
export async function readImportProblems(folder: string): Promise<readonly Problem[]> {
  const text = await readFile(join(folder, IMPORT_PROBLEMS), 'utf8').catch(() => '[]');
  return problemsFromJson(text);
}
