import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '#src/domain/problem.ts';
import { problemOn } from '#src/importer/assemble/drafts.ts';

export interface InputFile {
  readonly path: string;
  /** What the import calls it: its path within the folder that holds all inputs, with forward slashes. */
  readonly file: string;
}

export interface Inputs {
  /** The folder that holds all inputs. */
  readonly base: string;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

const KINDS = new Set(['.md', '.markdown', '.txt', '.csv', '.json']);

/**
 * Every readable file among the given files and folders, by name. Hidden ones, `node_modules`, JSON Schemas, an import's
 * own list of problems and the folder `leftOut` are passed over; a symbolic link that leads out of the given folder is a warning; no file is found twice, so that
 * links in a circle end.
 */
export async function findInputs(given: readonly string[], leftOut: string): Promise<Inputs> {
  const problems: Problem[] = [];
  const files: InputFile[] = [];
  const places: { path: string; isFolder: boolean }[] = [];
  for (const input of given) {
    const path = resolve(input);
    const found = await stat(path).catch(() => undefined);
    if (found) places.push({ path, isFolder: found.isDirectory() });
    else problems.push(cannot(input, 'no-such-file', 'There is no such file or folder.'));
  }
  const base = commonFolder(places.map(({ path, isFolder }) => (isFolder ? path : dirname(path))));
  const fileOf = (path: string) => relative(base, path).split(sep).join('/');
  const seen = new Set<string>();

  const visit = async (path: string, root: string, isGiven: boolean): Promise<void> => {
    const real = await realpath(path).catch(() => undefined);
    if (!real) {
      problems.push(cannot(fileOf(path), 'broken-link', 'The symbolic link leads nowhere.'));
    } else if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      problems.push(
        cannot(fileOf(path), 'link-outside', 'The symbolic link leads out of the given folder.'),
      );
    } else if (!seen.has(real) && real !== leftOut) {
      seen.add(real);
      const found = await stat(real);
      if (found.isDirectory()) await visitFolder(path, root);
      else if (found.isFile() && KINDS.has(extname(path).toLowerCase())) {
        files.push({ path: real, file: fileOf(path) });
      } else if (isGiven) {
        const kinds = [...KINDS].join(', ');
        problems.push(cannot(fileOf(path), 'unknown-kind', `Only files of ${kinds} are read.`));
      }
    }
  };

  /** Links come last, so that a file that a link leads to goes by its own name. */
  const visitFolder = async (folder: string, root: string): Promise<void> => {
    const names = await readdir(folder).catch(() => undefined);
    if (!names) {
      problems.push(cannot(fileOf(folder), 'unreadable', 'The folder cannot be read.'));
      return;
    }
    const paths = names
      .filter((name) => !isPassedOver(name, names))
      .sort()
      .map((name) => join(folder, name));
    const links: string[] = [];
    for (const path of paths) {
      const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? true;
      if (isLink) links.push(path);
      else await visit(path, root, false);
    }
    for (const path of links) await visit(path, root, false);
  };

  for (const { path, isFolder } of places) {
    const real = await realpath(path);
    await visit(path, isFolder ? real : dirname(real), true);
  }
  return { base, files, problems };
}

/** What is hidden or belongs to a tool, and what stands beside a dataset without being a part of it. */
function isPassedOver(name: string, beside: readonly string[]): boolean {
  const isTools = name.startsWith('.') || name === 'node_modules' || name.endsWith('.schema.json');
  const isReport = name === 'problems.md' || name === 'problems.json';
  return isTools || (isReport && beside.includes('dataset.json'));
}

/** The deepest folder that holds all of these. */
function commonFolder(folders: readonly string[]): string {
  const [first = resolve('.'), ...others] = folders;
  let common = first;
  while (others.some((other) => relative(common, other).split(sep)[0] === '..')) {
    common = dirname(common);
  }
  return common;
}

function cannot(file: string, code: string, message: string): Problem {
  return problemOn(
    file,
    0,
    'warning',
    code,
    `${message} Nothing is taken from it.`,
    'Give the file itself if it should be read.',
  );
}
