import { expect, test } from 'vitest';
import { problemsAfter } from '../fixture.ts';

const withGrade = (...values: string[]) =>
  problemsAfter(({ dataset }) => dataset.grades.push(...values.map((value) => ({ value }))));

test.each([
  '.',
  '..',
  '../..',
  'a/../b',
  '/',
  'a//b',
  'index.html',
  'Index.HTML',
  '9/matrix',
  'ä'.repeat(101),
])('a page cannot be called %j, and so no grade can', (value) => {
  expect(withGrade(value)).toEqual(['error unusable-grade dataset.json/grades/3']);
});

test.each(['L5/L6', 'N/A', '%', '?', '#', '5.', 'ä'.repeat(100)])(
  'a grade may be called %j',
  (value) => {
    expect(withGrade(value)).toEqual([]);
  },
);

test('two grades that capitals alone tell apart are worth a warning', () => {
  expect(withGrade('m1')).toEqual(['warning alike-grades dataset.json/grades/3']);
});
