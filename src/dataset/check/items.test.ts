import { expect, test } from 'vitest';
import { type Files, problemsAfter, reportAfter, roleOf } from '../fixture.ts';

/** The handbook lists four things, of which the keeper's and the family's lines are known. */
const listing = (files: Files) => {
  Object.assign(files.dataset.sources?.[0] ?? {}, { items: [3, 5, 8, 13] });
  Object.assign(roleOf(files, 'keeper').responsibilities?.[0] ?? {}, { line: 3 });
  Object.assign(files.keepers.requirements?.[0] ?? {}, { source: { id: 'handbook', line: 5 } });
};

test('what a source lists has an expectation or a claim, or is told by its lines', () => {
  const { problems } = reportAfter(listing);
  expect(problems).toMatchObject([
    {
      code: 'uncovered-item',
      severity: 'warning',
      message:
        'Nothing here is of lines 8 and 13 of “The keeper’s handbook”, which list something.',
      at: { file: 'dataset.json', pointer: '/sources/0/items' },
    },
  ]);
});

test('a claim covers a line, and a line of another source covers none', () => {
  expect(
    problemsAfter((files) => {
      listing(files);
      Object.assign(files.dataset.sources?.[0] ?? {}, { items: [3, 8] });
      roleOf(files, 'keeper').claims = [
        { code: 'unfinished', text: 'It breaks off.', source: { id: 'handbook', line: 8 } },
      ];
    }).filter((problem) => problem.includes('uncovered')),
  ).toEqual([]);
  expect(
    problemsAfter((files) => {
      listing(files);
      Object.assign(files.dataset.sources?.[0] ?? {}, { items: [8] });
      Object.assign(roleOf(files, 'keeper').responsibilities?.[0] ?? {}, {
        source: { id: 'scale', line: 8 },
      });
    }).filter((problem) => problem.includes('uncovered')),
  ).toEqual(['warning uncovered-item dataset.json/sources/0/items']);
});

test('what is of the points of an item is of the item, up to the next', () => {
  const told = (items: number[], line: number) =>
    problemsAfter((files) => {
      Object.assign(files.dataset.sources?.[0] ?? {}, { items });
      Object.assign(roleOf(files, 'keeper').responsibilities?.[0] ?? {}, { line });
    });
  expect(told([3], 5)).toEqual([]);
  expect(told([3, 5], 5)).toHaveLength(1);
  expect(told([3], 30)).toHaveLength(1);
});

test('a source that does not say what it lists is not asked', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});
