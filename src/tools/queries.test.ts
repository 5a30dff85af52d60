import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { COMMANDS } from '#src/search/commands.ts';
import labelled from './queries.json' with { type: 'json' };
import { judge } from './queries.ts';

const { dataset } = openDataset(await readFolder('data'));

test('what people type brings what they mean among the first three, 95 times in 100', () => {
  if (!dataset) throw new Error('the bundled dataset has errors');
  const judged = judge(dataset, COMMANDS, labelled.queries);
  expect(judged.length).toBeGreaterThanOrEqual(60);
  const missed = judged.filter(({ place = Number.POSITIVE_INFINITY }) => place > 3);
  expect(missed.length / judged.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
});
