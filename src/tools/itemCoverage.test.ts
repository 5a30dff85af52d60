import { expect, test } from 'vitest';
import { filesAfter, roleOf } from '#src/dataset/fixture.ts';
import { readFiles } from '#src/dataset/read.ts';
import { itemCoverage } from './itemCoverage.ts';

test('each role is told with what its pages list, what it asks, and the lines that have no place', () => {
  const { dataset, families } = readFiles(
    filesAfter((files) => {
      Object.assign(files.dataset.sources?.[0] ?? {}, { items: [3, 8] });
      Object.assign(roleOf(files, 'keeper').responsibilities?.[0] ?? {}, { line: 3 });
    }),
  );
  if (!dataset) throw new Error('it cannot be read');
  const files = families.map(({ value }) => value);
  const told = itemCoverage(dataset.value, files);
  expect(told.find(({ role }) => role === 'keeper')).toEqual({
    role: 'keeper',
    status: 'open',
    items: 2,
    own: 1,
    ofFamily: 1,
    without: [{ source: 'handbook', line: 8 }],
  });
  expect(told.find(({ role }) => role === 'mate')).toMatchObject({ items: undefined, without: [] });
});
