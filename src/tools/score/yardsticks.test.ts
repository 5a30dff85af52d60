import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputBytes } from '#src/importer/sources/source.ts';
import { readFacts } from './facts.ts';
import { foundIn } from './found.ts';
import { importInputs } from './importInputs.ts';
import { type PageScore, scorePage } from './score.ts';

/** Invented pages and ladders, each with what a reader found in it. */

test('ten pages in the ways in which job families are written are read without a fault', async () => {
  const pages = await scoresOf('pages');
  expect(pages).toHaveLength(10);
  expect(pages.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

test('ladders as other organisations keep them, in every form, are read without a fault', async () => {
  const ladders = await scoresOf('ladders');
  expect(ladders).toHaveLength(15);
  expect(ladders.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

async function scoresOf(set: string): Promise<PageScore[]> {
  const folder = join(import.meta.dirname, set);
  const facts = readFacts(readFileSync(join(folder, 'expected.json'), 'utf8'));
  if ('fault' in facts) throw new Error(facts.fault);
  return Promise.all(
    facts.pages.map(async (page) => {
      const { imported } = await importInputs(inputsOf(folder, page.file));
      return scorePage(
        page,
        foundIn(imported, () => true),
      );
    }),
  );
}

/** A file, or all files of a folder. */
function inputsOf(folder: string, name: string): InputBytes[] {
  const path = join(folder, name);
  const names = statSync(path).isDirectory()
    ? readdirSync(path).map((each) => `${name}/${each}`)
    : [name];
  return names.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}
