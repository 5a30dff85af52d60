import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { editionsIn, readFolder } from '#src/build/folder.ts';
import { addressOf, LOCKED, lockText, namesOf } from '#src/dataset/lock.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { countOf } from '#src/dataset/problemFiles.ts';
import { type DatasetProblem, problem } from '#src/dataset/problems.ts';
import { proposalsFor } from '#src/dataset/proposals.ts';
import { LOCK_PATH, type RawFile, readFiles } from '#src/dataset/read.ts';
import { jsonSchemas } from '#src/dataset/schema.ts';
import type { Terminal } from './command.ts';
import { readWords, told } from './flags.ts';
import { readLadder } from './input.ts';
import { textOf } from './problemText.ts';

const FLAGS = {
  'write-schema': {
    type: 'boolean',
    default: false,
    says: 'writes the schemas by which editors complete and check',
  },
  'write-lock': {
    type: 'boolean',
    default: false,
    says: 'records the ids of now as published, so that links to them keep working',
  },
  propose: {
    type: 'boolean',
    default: false,
    says: 'names what each published id that is gone has become, as far as what it stood for tells',
  },
  accept: {
    type: 'string',
    multiple: true,
    takes: 'NAME',
    says: 'with --write-lock: that an id stands for what it does now, as roles/keeper, or all',
  },
} as const;

/**
 * `rungs check [DATA|ZIP] [--write-schema] [--write-lock [--accept NAME]…] [--propose]`: prints every problem of a dataset, errors first,
 * and gives 1 only on errors, 2 on what it cannot follow. With `--write-schema` it writes the JSON Schemas; otherwise a
 * stale one is itself an error. With `--write-lock` it records the ids that there are now as published and what they stand
 * for, unless there are errors; a name as the check prints it (`roles/keeper`), or `all`, is accepted as what it stands
 * for now.
 */
export async function check(
  words: readonly string[],
  { folder: here, print, warn }: Terminal,
): Promise<0 | 1 | 2> {
  const read = readWords(words, 'npx rungs check [DATA|ZIP]', FLAGS);
  if ('usage' in read || 'problem' in read) return told(read, { print, warn });
  const { values, positionals } = read;
  const named = positionals[0] ?? process.env.LADDER_DATA ?? 'data';
  const folder = resolve(here, named);

  const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory();
  if (!isFolder) return checkWhole(folder, named, values.propose, { print, warn });

  if (values['write-schema']) await writeSchemas(join(folder, 'schema'));
  if (values['write-lock']) await writeLock(folder, values.accept ?? [], print);
  const files = await readFolder(folder);
  if (values.propose) for (const line of proposalsIn(files)) print(line);
  const all = await findProblems(folder, files);
  return tell(all, relative(here, folder), named, print);
}

/** Checks a ZIP, of which nothing is written; or says what else it is, or that it is not there. */
async function checkWhole(
  place: string,
  named: string,
  proposes: boolean,
  { print, warn }: Pick<Terminal, 'print' | 'warn'>,
): Promise<0 | 1> {
  const ladder = await readLadder(place, named);
  if ('fault' in ladder) {
    warn(ladder.fault);
    return 1;
  }
  if (proposes) for (const line of proposalsIn(ladder.files)) print(line);
  return tell(openDataset(ladder.files).problems, named, named, print);
}

function tell(
  all: readonly DatasetProblem[],
  shown: string,
  named: string,
  print: Terminal['print'],
): 0 | 1 {
  for (const problem of all) print(textOf(problem, shown));
  print(`${named}: ${countOf(all)}`);
  return all.some(isError) ? 1 : 0;
}

/** What to write where for every published name that was found under another. */
function proposalsIn(files: readonly RawFile[]): readonly string[] {
  const { dataset, families, lock } = readFiles(files);
  if (!dataset || !lock) return ['Nothing is recorded as published, so nothing can be missed.'];
  const proposals = proposalsFor(lock.value, namesOf(dataset, families));
  if (proposals.length === 0) return ['There is nothing to propose.'];
  return proposals.map(({ lost, heir, file, title, alias }) =>
    alias
      ? `${lost} is “${title}” now: in ${file} give "${alias.of}" "aliases": ["${alias.is}"].`
      : `${lost} has moved: “${title}” is ${heir} in ${file} now, and no alias can lead there.`,
  );
}

async function findProblems(folder: string, files: readonly RawFile[]): Promise<DatasetProblem[]> {
  const { problems } = openDataset(files);
  const ofEditions: DatasetProblem[] = [];
  // One after the other, for all of them need not fit into memory.
  for (const edition of await editionsIn(folder)) {
    for (const each of await problemsOfEdition(folder, edition)) ofEditions.push(each);
  }
  return [...(await staleSchemas(join(folder, 'schema'))), ...problems, ...ofEditions];
}

/** An edition is checked as the dataset is, and bears the date of its folder. */
async function problemsOfEdition(folder: string, edition: string): Promise<DatasetProblem[]> {
  const files = await readFolder(join(folder, edition));
  const date = basename(edition);
  const asOf = readFiles(files).dataset?.value.asOf ?? date;
  return [
    ...(asOf === date ? [] : [problem('misdated-edition', { file: 'dataset.json' }, date, asOf)]),
    ...openDataset(files).problems,
  ].map((each) => ({ ...each, at: { ...each.at, file: `${edition}/${each.at.file}` } }));
}

function isError({ severity }: DatasetProblem): boolean {
  return severity === 'error';
}

/** Adds the ids that there are now to those recorded before, where nothing is wrong once that is done. */
async function writeLock(
  folder: string,
  accepted: readonly string[],
  print: Terminal['print'],
): Promise<void> {
  const files = await readFolder(folder);
  const { dataset, families, lock } = readFiles(files);
  const isAccepted = (address: string) =>
    accepted.some((each) => each === 'all' || each === address || address.startsWith(`${each}#`));
  const recorded = lock
    ? LOCKED.flatMap((kind) => lock.value[kind].map(({ name }) => addressOf(kind, name)))
    : [];
  for (const each of accepted.filter((name) => name !== 'all' && !recorded.includes(name))) {
    print(`Nothing is recorded under ${each}, so there is nothing to accept.`);
  }
  const text = dataset && lockText(namesOf(dataset, families), lock?.value, isAccepted);
  const after = [
    ...files.filter(({ path }) => path !== LOCK_PATH),
    ...(text === undefined ? [] : [{ path: LOCK_PATH, bytes: new TextEncoder().encode(text) }]),
  ];
  const isSound = lock !== undefined || !files.some(({ path }) => path === LOCK_PATH);
  if (text === undefined || !isSound || (await findProblems(folder, after)).some(isError)) {
    print('Nothing is recorded while there are errors.');
    return;
  }
  await writeFile(join(folder, LOCK_PATH), text);
}

async function writeSchemas(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join(to, `${name}.schema.json`), stringify(schema));
  }
}

/** Published schemas that no longer say what the code reads; a folder without any needs none. */
async function staleSchemas(from: string): Promise<DatasetProblem[]> {
  const stale = await Promise.all(
    Object.entries(jsonSchemas()).map(async ([name, schema]): Promise<DatasetProblem[]> => {
      const file = `${name}.schema.json`;
      const text = await readFile(join(from, file), 'utf8').catch(() => undefined);
      if (text === undefined || text === stringify(schema)) return [];
      return [problem('stale-schema', { file: `schema/${file}` })];
    }),
  );
  return stale.flat();
}

function stringify(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
