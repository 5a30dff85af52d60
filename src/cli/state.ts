import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { openFiles } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, readFiles } from '#src/dataset/read.ts';
import type { Dataset } from '#src/domain/role.ts';
import { fromZip, type Ladder, readLadder } from './input.ts';
import { textOf } from './problemText.ts';

/** A state of a ladder, or why there is none. */
export type State = { readonly dataset: Dataset } | { readonly problem: string };

const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * The state of a ladder that somebody names: a folder or a ZIP of one; the date of an edition of the ladder in `data`; or a
 * revision of git, with a path after a colon where the ladder is not in `data` there (`main`, `v2.1:ladder`).
 */
export async function stateNamed(named: string, data: string, here: string): Promise<State> {
  const place = DATE.test(named) ? join(data, 'editions', named) : resolve(here, named);
  const isThere = (await stat(place).catch(() => undefined)) !== undefined;
  if (!isThere && DATE.test(named)) {
    return { problem: `There is no edition ${named} in ${relative(here, data) || data}.` };
  }
  const ladder = await (isThere ? readLadder(place, named) : ladderOfRevision(named, data, here));
  if ('fault' in ladder) return { problem: ladder.fault };
  // What was published is no part of what a ladder says, and an earlier state knows nothing of later names.
  const { dataset, families, problems } = readFiles(
    ladder.files.filter(({ path }) => path !== LOCK_PATH),
  );
  // Whether the files fit each other is for the check to say: of what does not, the rest can still be compared.
  if (dataset && problems.length === 0) {
    return openFiles(
      dataset.value,
      families.map(({ value }) => value),
    );
  }
  const [first] = problems.map((problem) => textOf(problem, named));
  return { problem: `${named} cannot be read as a ladder.\n${first ?? ''}` };
}

const run = promisify(execFile);
const MOST_BYTES = 256 * 1024 * 1024;

async function ladderOfRevision(
  named: string,
  data: string,
  here: string,
): Promise<Ladder | { readonly fault: string }> {
  const git = async (cwd: string, ...words: string[]) =>
    (await run('git', words, { cwd, encoding: 'buffer', maxBuffer: MOST_BYTES })).stdout;
  try {
    const top = (await git(here, 'rev-parse', '--show-toplevel')).toString().trim();
    const [revision = '', folder = relative(top, data).split(sep).join('/')] =
      named.split(/:(.*)/s);
    // A word that begins with a dash would be taken for a flag.
    const tree = await git(
      top,
      'rev-parse',
      '--verify',
      '--end-of-options',
      `${revision}:${folder}`,
    );
    const files = ['dataset.json', 'families'];
    const id = tree.toString().trim().split('\n').at(-1) ?? '';
    return fromZip(await git(top, 'archive', '--format=zip', id, '--', ...files), named);
  } catch (error) {
    return {
      fault: `${named} is no folder, and no revision of git that has a ladder: ${reasonIn(error)}`,
    };
  }
}

/** What git says, or that there is none. */
function reasonIn(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return said.split('\n')[0] || String((error as Error).message);
}
