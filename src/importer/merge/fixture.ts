import { openDataset } from '#src/dataset/openDataset.ts';
import { bySection } from '#src/domain/sections.ts';
import type { PageReading } from '../extract/reading.ts';
import type { Output } from '../link/earlier.ts';
import { toFiles } from '../link/files.ts';
import { item, role } from '../link/fixture.ts';
import { importPages } from '../link/importPages.ts';
import { type Before, earlierIn, importAgain } from './importAgain.ts';

/** Imports of the invented Beacon Trust into what is there, for tests to build on. */

const options = { organisation: 'Beacon Trust', asOf: '2024-05-01' };

export function importInto(before: Before, ...pages: readonly PageReading[]) {
  return importAgain(importPages(pages, options, { families: [] }, earlierIn(before)), before);
}

/** A role at a grade that asks for these lines. */
export const asking = (title: string, grade: string, ...texts: string[]) =>
  role(title, {
    grades: [{ value: grade, text: `Grade ${grade}`, line: 4 }],
    lists: {
      ...bySection(() => []),
      responsibilities: texts.map((text, at) => item(text, at + 5)),
    },
  });

/** What hands make of a dataset: a copy that may be changed at will. */
export function byHand(
  output: Output,
  change: (copy: Output, family: Output['families'][number]) => void,
): Output {
  const copy = structuredClone(output);
  const [family] = copy.families;
  if (!family) throw new Error('There is no family.');
  change(copy, family);
  return copy;
}

/** The errors of the data check. */
export function check({ dataset, families }: Output) {
  return openDataset(
    toFiles(dataset, families).map(({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
  ).problems.filter(({ severity }) => severity === 'error');
}
