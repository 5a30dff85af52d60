import { openDataset } from '#src/dataset/openDataset.ts';
import type { PageReading, RoleReading } from '#src/importer/extract/reading.ts';
import { toFiles } from '#src/importer/link/files.ts';
import { type ImportRun, importInputs } from '../score/importInputs.ts';
import type { Form, Seed } from './seeds.ts';
import { visibleWords, wordsIn } from './visibleWords.ts';

/** What came of one mangled file. */
export interface Outcome {
  /** Words of the file that are in no reading and in no problem. */
  readonly unread: readonly string[];
  /** Words of readings that are neither in the dataset nor in a problem. */
  readonly unlinked: readonly string[];
  /** What the check says against the dataset that was made. */
  readonly refused: readonly string[];
}

/** Imports a file and looks for its words. Throws whatever the import throws, which must not throw. */
export async function importMangled(form: Form, seed: Seed): Promise<Outcome> {
  const run = await importInputs([seed]);
  const unread = isToldAsWhole(run)
    ? []
    : without(visibleWords(form, seed), [run.readings, run.problems]);
  const taken = run.readings.filter((reading) => !isPassedOver(reading, run));
  const told = wordsIn(taken.flatMap(textsOf).join(' '));
  const unlinked = without(told, [run.imported.dataset, run.imported.families, run.problems]);
  return { unread, unlinked, refused: refusedOf(run) };
}

/** The errors of what would be written; without a family nothing is. */
function refusedOf({ imported: { dataset, families } }: ImportRun): string[] {
  if (families.length === 0) return [];
  const encoder = new TextEncoder();
  const files = toFiles(dataset, families).map(({ path, text }) => ({
    path,
    bytes: encoder.encode(text),
  }));
  return openDataset(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ at, message }) => `${at.file}${at.pointer}: ${message}`);
}

/** Whether nothing is made of a page, as one that asks nothing of anybody, and that is said of its file. */
function isPassedOver({ file }: PageReading, { imported, problems }: ImportRun): boolean {
  return (
    ![...imported.pages.values()].includes(file) && problems.some(({ at }) => at.file === file)
  );
}

/** Whether nothing was made of a file, and it was said so. */
function isToldAsWhole({ readings, problems }: ImportRun): boolean {
  return readings.length === 0 && problems.some(({ severity }) => severity !== 'info');
}

function without(words: ReadonlySet<string>, kept: unknown): string[] {
  const text = JSON.stringify(kept).toLowerCase();
  return [...words].filter((word) => !text.includes(word));
}

/** What is told of a page and its roles, apart from the sentences that became grades and relations. */
function textsOf(page: PageReading): string[] {
  return [page, ...page.roles].flatMap(
    ({ summary, lists, indicators, hiring, notes }: PageReading | RoleReading) => {
      const items = [...Object.values(lists).flat(), ...indicators];
      const passages = [
        ...summary,
        ...items,
        ...items.flatMap(({ details }) => details),
        ...hiring,
        ...notes,
      ];
      return passages.map(({ text }) => text);
    },
  );
}
