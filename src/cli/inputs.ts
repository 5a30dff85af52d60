import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { besideDataset, MOST_FILES } from '#src/importer/chooseFiles.ts';
import { assemblingProblem } from '#src/importer/problems/assembling.ts';
import { formProblem } from '#src/importer/problems/forms.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';
import { READ_EXTENSIONS } from '#src/importer/sources/forms.ts';
import {
  passedByName,
  tellUnread,
  type Unread,
  unreadByForm,
} from '#src/importer/sources/passedOver.ts';

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

/**
 * Every readable file among the given files and folders, which may be relative to the folder `from`, by name. What is
 * hidden or belongs to a tool, an import's own list of problems, the folder `leftOut` and files of forms that are not read
 * are passed over, each named with the reason; a symbolic link that leads out of the given folder is a warning; no file is
 * found twice, so that links in a circle end.
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
  const unread: Unread[] = [];
  let beyond = 0;

  const visitFile = (path: string, real: string, isGiven: boolean): void => {
    const file = fileOf(path);
    const fault = unreadByForm(file);
    if (fault && 'why' in fault && isGiven) {
      problems.push(assemblingProblem('unknown-kind', { file }, KIND_LIST));
    } else if (fault) unread.push(fault);
    else if (files.length < MOST_FILES) files.push({ path: real, file });
    else beyond += 1;
  };

  const visit = async (path: string, root: string, isGiven: boolean): Promise<void> => {
    const real = await followed(path, root);
    if (typeof real !== 'string') {
      problems.push(assemblingProblem(real.fault, { file: fileOf(path) }));
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    if (real === leftOut) {
      unread.push({ file: fileOf(path), why: 'the import writes into it' });
      return;
    }
    const found = await stat(real);
    if (found.isDirectory()) return visitFolder(path, root);
    if (found.isFile()) visitFile(path, real, isGiven);
    else unread.push({ file: fileOf(path), why: 'it is no file' });
  };

  /** Links come last, so that a file that a link leads to goes by its own name. */
  const visitFolder = async (folder: string, root: string): Promise<void> => {
    const names = await readdir(folder).catch(() => undefined);
    if (!names) {
      problems.push(assemblingProblem('unreadable', { file: fileOf(folder) }, 'folder'));
      return;
    }
    const paths: string[] = [];
    for (const name of names.sort()) {
      const path = join(folder, name);
      const why = passedByName(name) ?? besideDataset(name, names.includes('dataset.json'));
      if (why === undefined) paths.push(path);
      else unread.push({ file: fileOf(path), why });
    }
    const links = new Set(await linksAmong(paths));
    const ordered = [...paths.filter((path) => !links.has(path)), ...links];
    for (const path of ordered) await visit(path, root, false);
  };

  for (const { path, isFolder } of places) {
    const real = await realpath(path);
    await visit(path, isFolder ? real : dirname(real), true);
  }
  if (beyond > 0) problems.push(formProblem('too-many-files', { file: '.' }, MOST_FILES, beyond));
  return { base, files, problems: [...problems, ...tellUnread(unread)] };
}

const KIND_LIST = READ_EXTENSIONS.join(', ');

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
