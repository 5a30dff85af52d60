import { BASE_PATH } from './merge/baseFile.ts';
import { formProblem } from './problems/forms.ts';
import { placeOn } from './problems/place.ts';
import type { ImportProblem } from './problems/problems.ts';
import { passedByName, tellUnread, type Unread, unreadByForm } from './sources/passedOver.ts';

/** More files than this are no folder of ladders. */
export const MOST_FILES = 20_000;

/** What stands beside a dataset without being a part of it, and what it is. */
const BESIDE: Readonly<Record<string, string>> = {
  [BASE_PATH]: 'what an import has made',
  'problems.md': 'what an import has found',
  'problems.json': 'what an import has found',
  editions: 'earlier states of the dataset',
};

/** Why a file or folder is passed over that stands beside a dataset, by its name and whether one is there. */
export function besideDataset(name: string, isDatasetThere: boolean): string | undefined {
  return isDatasetThere && Object.hasOwn(BESIDE, name) ? BESIDE[name] : undefined;
}

/** Which of some files are read, in their order. */
export interface ChosenFiles {
  readonly read: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Chooses what is read of a folder that was given whole, by the paths of its files below it: what is hidden or belongs to a
 * tool, what an import has left and forms that are not read are passed over, each named with the reason.
 */
export function chooseFiles(paths: readonly string[], folder = ''): ChosenFiles {
  const datasets = new Set(
    paths.flatMap((path) => (path.split('/').at(-1) === 'dataset.json' ? [parentOf(path)] : [])),
  );
  const unread: Unread[] = [];
  const read: string[] = [];
  let beyond = 0;
  for (const path of paths) {
    const fault = passedOver(path, datasets) ?? unreadByForm(path);
    if (fault) unread.push({ ...fault, file: folder + path });
    else if (read.length < MOST_FILES) read.push(path);
    else beyond += 1;
  }
  const tooMany = formProblem('too-many-files', placeOn(folder || '.', 0), MOST_FILES, beyond);
  return { read, problems: [...(beyond > 0 ? [tooMany] : []), ...tellUnread(unread)] };
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
