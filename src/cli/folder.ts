import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawFile } from '#src/io/read.ts';

/** The JSON files of a dataset folder; an absent folder reads as an empty one, for the check to report. */
export async function readFolder(folder: string): Promise<RawFile[]> {
  const families = await namesIn(join(folder, 'families'));
  const paths = [
    ...(await namesIn(folder)).filter((name) => name === 'dataset.json'),
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
