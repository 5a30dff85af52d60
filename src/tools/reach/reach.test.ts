import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import type { InputBytes } from '#src/importer/sources/source.ts';
import { readPageFacts } from '../score/facts.ts';
import { importInputs } from '../score/importInputs.ts';
import { faultsOf } from './faultsOf.ts';

/**
 * Small inputs, one a kind of fault that was met in real ladders, each beside what is right: `x.md` and
 * `x.md.expected.json`, or a folder and its facts.
 */
const FOLDER = import.meta.dirname;
const MARK = '.expected.json';

const cases = filesIn(FOLDER)
  .filter((path) => path.endsWith(MARK))
  .sort();

test('every case is read as it should be', async () => {
  const wrong: Record<string, readonly string[]> = {};
  for (const path of cases) {
    const input = path.slice(0, -MARK.length);
    const faults = faultsOf(
      readPageFacts(readFileSync(path, 'utf8')),
      await importInputs(inputsOf(input)),
    );
    if (faults.length > 0) wrong[relative(FOLDER, input)] = faults;
  }
  console.info(`${cases.length - Object.keys(wrong).length} of ${cases.length} cases are right`);
  expect(cases.length).toBeGreaterThan(100);
  expect(wrong).toEqual({});
});

/** A file by its name, or all files of a folder by their paths in it. */
function inputsOf(path: string): InputBytes[] {
  const isFolder = statSync(path).isDirectory();
  return (isFolder ? filesIn(path) : [path]).map((each) => ({
    file: isFolder ? relative(path, each).split(sep).join('/') : basename(each),
    bytes: readFileSync(each),
  }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
