import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { assemblingProblem } from '#src/importer/problems/assembling.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';

export interface InputFile {
  readonly path: string;
  /** What the import calls it: its path within the folder that holds all inputs, with forward slashes. */
  readonly file: string;
}

export interface Inputs {
  /** The folder that holds all inputs. */
  readonly base: string;
  readonly files: readonly InputFile[];
  readonly problems: readonly ImportProblem[];
}

const KINDS = new Set(['.md', '.markdown', '.txt', '.csv', '.json']);

/**
 * Every readable file among the given files and folders, which may be relative to the folder `from`, by name. Hidden ones, `node_modules`, JSON Schemas, an import's
 * own list of problems and the folder `leftOut` are passed over; a symbolic link that leads out of the given folder is a warning; no file is found twice, so that
 * links in a circle end.
 */
export async function findInputs(
  given: readonly string[],
  leftOut: string,
  from: string,
): Promise<Inputs> {
  const problems: ImportProblem[] = [];
  const files: InputFile[] = [];
  const places = await placesOf(given, from, problems);
  const base =
    commonFolder(places.map(({ path, isFolder }) => (isFolder ? path : dirname(path)))) ?? from;
  const fileOf = (path: string) => relative(base, path).split(sep).join('/');
  const seen = new Set<string>();

  const visit = async (path: string, root: string, isGiven: boolean): Promise<void> => {
    const real = await followed(path, root);
    if (typeof real !== 'string') {
      problems.push(assemblingProblem(real.fault, { file: fileOf(path) }));
      return;
    }
    if (seen.has(real) || real === leftOut) return;
    seen.add(real);
    const found = await stat(real);
    if (found.isDirectory()) return visitFolder(path, root);
    if (found.isFile() && isOfKnownKind(path)) files.push({ path: real, file: fileOf(path) });
    else if (isGiven) {
      problems.push(assemblingProblem('unknown-kind', { file: fileOf(path) }, KIND_LIST));
    }
  };

  /** Links come last, so that a file that a link leads to goes by its own name. */
  const visitFolder = async (folder: string, root: string): Promise<void> => {
    const names = await readdir(folder).catch(() => undefined);
    if (!names) {
      problems.push(assemblingProblem('unreadable', { file: fileOf(folder) }, 'folder'));
      return;
    }
    const paths = names
      .filter((name) => !isPassedOver(name, names))
      .sort()
      .map((name) => join(folder, name));
    const links = new Set(await linksAmong(paths));
    const ordered = [...paths.filter((path) => !links.has(path)), ...links];
    for (const path of ordered) await visit(path, root, false);
  };

  for (const { path, isFolder } of places) {
    const real = await realpath(path);
    await visit(path, isFolder ? real : dirname(real), true);
  }
  return { base, files, problems };
}

const KIND_LIST = [...KINDS].join(', ');

function isOfKnownKind(path: string): boolean {
  return KINDS.has(extname(path).toLowerCase());
}

interface GivenPlace {
  readonly path: string;
  readonly isFolder: boolean;
}

/** The given files and folders that there are; each of the others is a problem. */
async function placesOf(
  given: readonly string[],
  from: string,
  problems: ImportProblem[],
): Promise<GivenPlace[]> {
  const places: GivenPlace[] = [];
  for (const input of given) {
    const path = resolve(from, input);
    const found = await stat(path).catch(() => undefined);
    if (found) places.push({ path, isFolder: found.isDirectory() });
    else problems.push(assemblingProblem('no-such-file', { file: input }));
  }
  return places;
}

/** The symbolic links among some paths, and whatever cannot be asked about. */
async function linksAmong(paths: readonly string[]): Promise<string[]> {
  const isLink = (path: string) =>
    lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => true,
    );
  const areLinks = await Promise.all(paths.map(isLink));
  return paths.filter((_, at) => areLinks[at]);
}

/** Where a path really leads; what is wrong with that, where it leads nowhere or out of the given folder. */
async function followed(
  path: string,
  root: string,
): Promise<string | { fault: 'broken-link' | 'link-outside' }> {
  const real = await realpath(path).catch(() => undefined);
  if (!real) return { fault: 'broken-link' };
  const isWithin = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
  return isWithin ? real : { fault: 'link-outside' };
}

/** What is hidden or belongs to a tool, and what stands beside a dataset without being a part of it. */
function isPassedOver(name: string, beside: readonly string[]): boolean {
  const isTools = name.startsWith('.') || name === 'node_modules' || name.endsWith('.schema.json');
  const isReport = name === 'problems.md' || name === 'problems.json';
  return isTools || (isReport && beside.includes('dataset.json'));
}

/** The deepest folder that holds all of these; none where there are none. */
function commonFolder(folders: readonly string[]): string | undefined {
  const [first, ...others] = folders;
  if (first === undefined) return undefined;
  let common = first;
  while (others.some((other) => relative(common, other).split(sep)[0] === '..')) {
    common = dirname(common);
  }
  return common;
}
