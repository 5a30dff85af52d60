import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SYNTHETIC_NOTICE } from '#src/tools/synthesize/words.ts';
import { synthesizeDataset } from '#src/tools/synthesize.ts';
import { faultIn } from './flags.ts';

/**
 * `node src/cli/synthesize.ts --roles N [--seed S] [--later YEARS] --out DIR`: writes an invented dataset of N roles, the same
 * one for the same seed, as it is so many years later. Exits 2 on arguments that it cannot follow, and where it would write over what people have made.
 */

const MOST_ROLES = 100_000;
const MOST_YEARS = 100;

const wanted = readArguments();
const problem = 'problem' in wanted ? wanted.problem : await inTheWay(wanted.out);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else if ('out' in wanted) {
  const files = synthesizeDataset(wanted);
  await rm(join(wanted.out, 'families'), { recursive: true, force: true });
  await mkdir(join(wanted.out, 'families'), { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(wanted.out, path), text)));
  const megabytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `${wanted.out}: ${wanted.roles} roles in ${files.length - 1} families, ${megabytes.toFixed(1)} MB, seed ${wanted.seed}`,
  );
}

function readArguments():
  | { roles: number; seed: number; later: number; out: string }
  | { problem: string } {
  let values: { roles?: string; seed?: string; later?: string; out?: string };
  try {
    const text = { type: 'string' } as const;
    ({ values } = parseArgs({ options: { roles: text, seed: text, later: text, out: text } }));
  } catch (error) {
    return { problem: faultIn(error) };
  }
  const { roles, seed = '1', later = '0', out } = values;
  if (!isWhole(roles, 1, MOST_ROLES)) {
    return { problem: `--roles takes a whole number from 1 to ${MOST_ROLES}, not ${said(roles)}.` };
  }
  if (!isWhole(seed, 0, 2 ** 32 - 1)) {
    return { problem: `--seed takes a whole number from 0 to 4294967295, not ${said(seed)}.` };
  }
  if (!isWhole(later, 0, MOST_YEARS)) {
    return { problem: `--later takes a whole number from 0 to ${MOST_YEARS}, not ${said(later)}.` };
  }
  if (!out) return { problem: `--out takes the folder to write into, not ${said(out)}.` };
  return { roles: Number(roles), seed: Number(seed), later: Number(later), out };
}

function isWhole(text: string | undefined, least: number, most: number): boolean {
  const value = Number(text);
  return /^\d+$/.test(text ?? '') && value >= least && value <= most;
}

function said(text: string | undefined): string {
  return text === undefined ? 'nothing' : `"${text}"`;
}

/** Why a folder must not be written into: it holds something else than what this command once wrote there. */
async function inTheWay(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (names instanceof Error) {
    return names.code === 'ENOENT' ? undefined : `${folder} is not a folder that can be read.`;
  }
  if (names.length === 0) return undefined;
  const dataset = await readFile(join(folder, 'dataset.json'), 'utf8').catch(() => undefined);
  if (dataset === undefined) return `${folder} is neither empty nor a dataset folder.`;
  return dataset.includes(SYNTHETIC_NOTICE)
    ? undefined
    : `${folder} holds a dataset that people have written, which must not be overwritten.`;
}
