import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { yearsIn } from './years.ts';

test.each([
  ['2-5 years managing software engineering teams', 2, 5, 'managing software engineering teams'],
  ['2 – 5 yrs of support', 2, 5, 'of support'],
  ['3 to 5 years as an engineering manager', 3, 5, 'as an engineering manager'],
  ['Past experience (3 to 5 years) as a manager', 3, 5, 'as a manager'],
  ['5+ years in sales', 5, undefined, 'in sales'],
  ['At least 3 years of Ruby', 3, undefined, 'of Ruby'],
  ['Minimum of 7 years’ experience', 7, undefined, 'experience'],
  ['5 years or more experience', 5, undefined, 'experience'],
  ['5 or more years in a lab', 5, undefined, 'in a lab'],
  ['More than ten years in law', 10, undefined, 'in law'],
  ['10 years managing several teams', 10, 10, 'managing several teams'],
  ['two years of Go', 2, 2, 'of Go'],
  ['1.5 years in support', 1.5, 1.5, 'in support'],
  ['Up to 2 years of practice', 0, 2, 'of practice'],
  ['5-7+ years in HR, three of them abroad', 5, undefined, 'in HR'],
  ['Has managed operations teams for 10 years', 10, 10, 'managed operations teams'],
  ['5 years', 5, 5, 'experience'],
  ['Lately, you have held a role for at least 2 years.', 2, undefined, 'held a role'],
  ['2-year experience in design', 2, 2, 'experience in design'],
  [
    '4 years of work on one and two and three and four and five',
    4,
    4,
    'of work on one and two and three',
  ],
])('%s', (text, min, max, of) => {
  expect(yearsIn(text)).toEqual({ min, ...(max === undefined ? {} : { max }), of });
});

test.each([
  'Founded 10 years ago',
  'Travel every two years',
  'Own the multi-year vision',
  'Lead a 3-year programme',
  'Keep a 5 year roadmap',
  'We grew in the last 2 years',
  'Has 18 months in support',
  'Version 2.5 for years',
  'A team that is 12 years old',
  'with at least 2-3 of those years abroad',
  '100 years of history',
  'Turns 5-2 years around',
  'Owns fiscal-year headcount plans',
  '',
])('nothing is asked by: %s', (text) => {
  expect(yearsIn(text)).toBeUndefined();
});

test('the years of the bundled ladder are read as a person read them', async () => {
  const { dataset } = openDataset(await readFolder('data'));
  const asked = dataset?.texts.flatMap(({ roles, ...family }) =>
    [family, ...Object.values(roles)].flatMap(({ requirements, niceToHaves }) => [
      ...requirements,
      ...niceToHaves,
    ]),
  );
  const span = (years?: { min: number; max?: number }) => years && [years.min, years.max];
  const differing = asked?.filter(
    ({ text, years }) => String(span(yearsIn(text))) !== String(span(years)),
  );
  expect(asked?.filter(({ years }) => years).length).toBeGreaterThan(10);
  expect(differing?.map(({ text }) => text)).toEqual([]);
});
