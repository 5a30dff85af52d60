import { mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { inPlace } from '#src/build/inPlace.ts';
import { LOCK_PATH } from '#src/dataset/read.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { BASE_PATH } from '#src/importer/merge/baseFile.ts';

/** What an import leaves behind, and so may replace; what was recorded as published it keeps. */
const OWN = new Set([
  'dataset.json',
  'families',
  'schema',
  'problems.md',
  'problems.json',
  LOCK_PATH,
  BASE_PATH,
]);

/** A folder, which may be relative to another, as it really is, whether it exists or not. */
export async function realPlace(folder: string, from: string): Promise<string> {
  const whole = resolve(from, folder);
  return realpath(whole).catch(() => whole);
}

/** Why a folder must not be written to, with what to do about it; nothing where it may. Inputs start from `from`. */
export async function inTheWay(
  folder: string,
  inputs: readonly string[],
  force: boolean,
  from: string,
): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return `${folder} is a file, not a folder.`;
  for (const input of inputs) {
    const real = await realPlace(input, from);
    if (`${real}${sep}`.startsWith(`${folder}${sep}`)) {
      return `${folder} holds what is to be imported (${input}). Choose another folder for --out.`;
    }
  }
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return `${folder} cannot be read.`;
  if (names.length === 0) return undefined;
  if (!force)
    return `${folder} is not empty. Choose another folder, or import into it again with --force: what was changed by hand since the last import stays.`;
  const strange = await strangeIn(folder, names);
  return strange
    ? `${folder} holds ${strange}, which no import has written, so it is not replaced. Choose another folder.`
    : undefined;
}

async function strangeIn(folder: string, names: readonly string[]): Promise<string | undefined> {
  const other = names.find((name) => !OWN.has(name));
  if (other !== undefined) return other;
  for (const name of ['families', 'schema']) {
    const inside = await readdir(join(folder, name)).catch(() => []);
    const odd = inside.find((file) => !file.endsWith('.json'));
    if (odd !== undefined) return `${name}/${odd}`;
  }
  return undefined;
}

/** Writes files as a folder, whole or not at all. */
export async function putInPlace(folder: string, files: readonly TextFile[]): Promise<void> {
  await inPlace(folder, async (temporary, isStopped) => {
    const folders = new Set(files.map(({ path }) => dirname(join(temporary, path))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const { path, text } of files) {
      if (isStopped()) break;
      await writeFile(join(temporary, path), text);
    }
  });
}
