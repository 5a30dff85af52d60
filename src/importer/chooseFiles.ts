import { BASE_PATH } from './merge/baseFile.ts';
import { formProblem } from './problems/forms.ts';
import { placeOn } from './problems/place.ts';
import type { ImportProblem } from './problems/problems.ts';
import { passedByName, tellUnread, type Unread, unreadByForm } from './sources/passedOver.ts';

/** Where a dataset folder has its earlier editions. */
const EDITIONS_PATH = 'editions';

/** More files than this are no folder of ladders. */
export const MOST_FILES = 20_000;

/** What stands beside a dataset without being a part of it, and what it is. */
const BESIDE: Readonly<Record<string, string>> = {
  [BASE_PATH]: 'what an import has made',
  'problems.md': 'what an import has found',
  'problems.json': 'what an import has found',
  [EDITIONS_PATH]: 'earlier states of the dataset',
};

/** Why a file or folder is passed over that stands beside a dataset, by its name and whether one is there. */
export function besideDataset(name: string, isDatasetThere: boolean): string | undefined {
  return isDatasetThere && Object.hasOwn(BESIDE, name) ? BESIDE[name] : undefined;
}

/** Which of some files are read, in their order. */
export interface ChosenFiles {
  readonly read: readonly string[];
  /** Those of earlier editions, which are no pages of today's ladder: none where they are not to be taken along. */
  readonly editions: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Chooses what is read of a folder that was given whole, by the paths of its files below it: what is hidden or belongs to a
 * tool, what an import has left and forms that are not read are passed over, each named with the reason. Earlier editions are
 * so too, but for whoever takes them along.
 */
export function chooseFiles(
  paths: readonly string[],
  folder = '',
  takesEditions = false,
): ChosenFiles {
  const datasets = new Set(
    paths.flatMap((path) => (path.split('/').at(-1) === 'dataset.json' ? [parentOf(path)] : [])),
  );
  const unread: Unread[] = [];
  const read: string[] = [];
  const editions: string[] = [];
  let beyond = 0;
  for (const path of paths) {
    const isEdition = takesEditions && isOfEdition(path, datasets);
    const fault = isEdition ? undefined : (passedOver(path, datasets) ?? unreadByForm(path));
    if (isEdition) editions.push(path);
    else if (fault) unread.push({ ...fault, file: folder + path });
    else if (read.length < MOST_FILES) read.push(path);
    else beyond += 1;
  }
  const tooMany = formProblem('too-many-files', placeOn(folder || '.', 0), MOST_FILES, beyond);
  return { read, editions, problems: [...(beyond > 0 ? [tooMany] : []), ...tellUnread(unread)] };
}

/** Whether a path is of a data file of an edition of one of these datasets. */
function isOfEdition(path: string, datasets: ReadonlySet<string>): boolean {
  if (!path.endsWith('.json') || path.split('/').some(passedByName)) return false;
  return [...datasets].some((folder) => path.startsWith(`${folder}${EDITIONS_PATH}/`));
}

/** Why a file is passed over, by its own name or that of a folder that it lies in. */
function passedOver(path: string, datasets: ReadonlySet<string>): Unread | undefined {
  let folder = '';
  for (const name of path.split('/')) {
    const why = passedByName(name) ?? besideDataset(name, datasets.has(folder));
    if (why) return { file: path, why };
    folder += `${name}/`;
  }
  return undefined;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
