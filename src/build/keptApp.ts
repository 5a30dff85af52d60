import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT_MS, keyOf } from './cache.ts';

/** Whatever an app is built of: what is in no bundle of it changes its key too, and costs one build. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'vite.config.ts',
];

/** A key of the app that a project's sources make, as it is wanted: in a language, by options of the command line. */
export function appKey(root: string, wanted: unknown): string {
  const parts = SOURCES.flatMap((source) => {
    const place = join(root, source);
    return filesIn(place).map(
      (name) => [join(source, name), readFileSync(join(place, name))] as const,
    );
  });
  return keyOf(process.version, JSON.stringify(wanted), ...parts.flat());
}

/** The paths of the files of a folder within it, in the same order everywhere; a file has itself alone. */
function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [''];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
    .sort();
}

/**
 * The folder of an app that an earlier build made of the same sources, or that `build` makes now in a folder beside it. It is
 * put in its place in one go: builds at once do not hurt each other, and one that was ended half-way leaves none. What no
 * build has used in two weeks is taken out.
 */
export async function keptApp(
  folder: string,
  key: string,
  { made, build }: { readonly made: string; readonly build: () => Promise<void> },
): Promise<string> {
  const place = join(folder, key);
  if (await used(place)) return place;
  await build();
  await mkdir(folder, { recursive: true });
  // Another build of the same may have been quicker; where nothing can be kept, it is used where it is.
  await rename(made, place).catch(() => undefined);
  await prune(folder);
  return (await used(place)) ? place : made;
}

/** Says that a folder is in use, where it is there. */
function used(place: string): Promise<boolean> {
  const now = new Date();
  return utimes(place, now, now).then(
    () => true,
    () => false,
  );
}

async function prune(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const place = join(folder, name);
    // Another build may have taken it out just now.
    const age = await stat(place).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > KEPT_MS) await rm(place, { recursive: true, force: true });
  }
}
