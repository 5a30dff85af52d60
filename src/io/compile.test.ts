import { expect, test } from 'vitest';
import { compileDataset } from './compile.ts';
import { reportAfter } from './fixture.ts';

const { dataset } = reportAfter(() => {});
if (!dataset) throw new Error('The sound dataset is not sound.');
const { ladder, texts } = compileDataset(dataset, ({ id }) => `data/${id}.json`);

test('the ladder file says where the text of each family is', () => {
  expect(ladder.texts).toEqual({ keepers: 'data/keepers.json', boats: 'data/boats.json' });
});

test('the ladder file has every role and relation, and no prose', () => {
  expect(ladder.roles).toEqual(dataset.roles);
  expect(ladder.relations).toEqual(dataset.relations);
  expect(JSON.stringify(ladder)).not.toContain('Trim the wick');
});

test('the texts hold the prose', () => {
  expect(texts).toEqual(dataset.texts);
  expect(JSON.stringify(texts)).toContain('Trim the wick');
});
