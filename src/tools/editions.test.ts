import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import judged from './editions/judged.json' with { type: 'json' };
import { judge } from './editions/judged.ts';

/** The least share of the changes that are told of two pages which must be so. */
const TRUE_ONES = 0.95;

const DATA = join(import.meta.dirname, '../../data');

async function datasetIn(folder: string) {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors.`);
  return dataset;
}

const judgements = judge(
  await datasetIn(join(DATA, 'editions/2022-11-11')),
  await datasetIn(DATA),
  judged,
);

test('every change that is told of three families was read against both pages', () => {
  expect(judgements).toHaveLength(3);
  expect(judgements.flatMap(({ unjudged }) => unjudged)).toEqual([]);
});

test('of the changes that are told at least 95 % are so', () => {
  const told = judgements.flatMap((each) => each.told);
  const untrue = judgements.flatMap((each) => each.untrue);
  expect(told.length).toBeGreaterThan(100);
  expect(1 - untrue.length / told.length).toBeGreaterThanOrEqual(TRUE_ONES);
});

test('none of the changes that the eye finds is missing', () => {
  expect(judgements.flatMap(({ missing }) => missing)).toEqual([]);
});
