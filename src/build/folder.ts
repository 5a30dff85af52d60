import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsFromJson } from '#src/dataset/problemFiles.ts';
import { LOCK_PATH, type RawFile } from '#src/dataset/read.ts';
import type { Problem } from '#src/domain/problem.ts';

/** The JSON files of a dataset folder; an absent folder reads as an empty one, for the check to report. */
export async function readFolder(folder: string): Promise<RawFile[]> {
  const families = await namesIn(join(folder, 'families'));
  const paths = [
    ...(await namesIn(folder)).filter((name) => name === 'dataset.json' || name === LOCK_PATH),
    ...families.filter((name) => name.endsWith('.json')).map((name) => `families/${name}`),
  ];
  return Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })),
  );
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
  const text = await readFile(join(folder, 'problems.json'), 'utf8').catch(() => '[]');
  return problemsFromJson(text);
}
