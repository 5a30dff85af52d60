import { expect, test } from 'vitest';
import { toFiles } from './files.ts';
import { graded, imported, page } from './fixture.ts';

const { dataset, families } = imported(
  page('a.md', 'Keepers', { roles: [graded('Keeper "of" the\nlight', '1'), graded('Head', '2')] }),
);
const files = toFiles(dataset, families);

test('every file is JSON of what it holds', () => {
  const read = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as unknown]));
  expect(read.get('dataset.json')).toEqual(dataset);
  expect(read.get('families/keepers.json')).toEqual(families[0]);
  expect([...read.keys()].slice(2)).toEqual([
    'schema/dataset.schema.json',
    'schema/family.schema.json',
  ]);
});

test('each names its schema, and an expectation has a line of its own', () => {
  const text = files[1]?.text ?? '';
  expect(text).toContain('"$schema": "../schema/family.schema.json"');
  expect(text).toMatch(/^ +\{ "id": "r1", "text": "Trim the wick", .*"line": 7 \},?$/m);
});
