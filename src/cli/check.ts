import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '#src/build/folder.ts';
import { lockText, namesOf } from '#src/dataset/lock.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { type DatasetProblem, problem } from '#src/dataset/problems.ts';
import { LOCK_PATH, readFiles } from '#src/dataset/read.ts';
import { jsonSchemas } from '#src/dataset/schema.ts';
import type { Severity } from '#src/domain/problem.ts';

/**
 * `node src/cli/check.ts [folder] [--write-schema] [--write-lock]`: prints every problem of a dataset, errors first, and
 * exits 1 only on errors. With `--write-schema` it writes the JSON Schemas; otherwise a stale one is itself an error.
 * With `--write-lock` it records the ids that there are now as published, unless there are errors.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'write-schema': { type: 'boolean', default: false },
    'write-lock': { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? process.env.LADDER_DATA ?? 'data';

if (values['write-schema']) await writeSchemas(join(folder, 'schema'));
let all = await findProblems();
if (values['write-lock']) {
  if (all.some(isError)) console.log('Nothing is recorded while there are errors.');
  else await writeLock();
  all = await findProblems();
}
for (const each of all) console.log(print(each));
const count = (severity: Severity) => all.filter((each) => each.severity === severity).length;
console.log(
  `${folder}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} remarks`,
);
process.exitCode = count('error') ? 1 : 0;

async function findProblems(): Promise<DatasetProblem[]> {
  const { problems } = openDataset(await readFolder(folder));
  return [...(await staleSchemas(join(folder, 'schema'))), ...problems];
}

function isError({ severity }: DatasetProblem): boolean {
  return severity === 'error';
}

/** Adds the ids that there are now to those recorded before. */
async function writeLock(): Promise<void> {
  const { dataset, families, lock } = readFiles(await readFolder(folder));
  if (!dataset) return;
  await writeFile(join(folder, LOCK_PATH), lockText(namesOf(dataset, families), lock?.value));
}

function print({ severity, code, message, hint, at }: DatasetProblem): string {
  const place = [relative('.', join(folder, at.file)), at.line].filter(Boolean).join(':');
  const lines = [`${severity}  ${place}  ${at.pointer ?? ''}`, `    ${message} [${code}]`];
  return [...lines, ...(hint ? [`    → ${hint}`] : [])].join('\n');
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
