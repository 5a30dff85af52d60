import { expect, test } from 'vitest';
import { fullTitle } from './fullTitle.ts';

test.each([
  ['Senior', 'Lamp Engineer', 'Senior Lamp Engineer'],
  ['Staff', 'Staff Lamp Engineer', 'Staff Lamp Engineer'],
  ['Intermediate', 'Lamp Engineers', 'Intermediate Lamp Engineer'],
  ['Senior', 'Engineer in the Lantern', 'Senior Engineer in the Lantern'],
  ['IC1', 'Lamp Engineer career framework', 'Lamp Engineer IC1'],
  ['Senior', 'Lamp Engineer levels', 'Senior Lamp Engineer'],
  ['IC1', 'Lamp Engineers', 'Lamp Engineer IC1'],
  ['Level 3', 'Lamp Engineer', 'Lamp Engineer Level 3'],
  ['L2', 'Lamp Engineer levels', 'Lamp Engineer L2'],
])('a bare %s on the page of the %s is a %s', (title, page, full) => {
  expect(fullTitle(title, page)).toBe(full);
});

test.each([
  ['Senior', 'Lantern'],
  ['Delivery', 'Lamp Engineer'],
  ['Senior Keeper', 'Lamp Engineer'],
  ['Senior', ''],
])('%s on the page %s stays as it is', (title, page) => {
  expect(fullTitle(title, page)).toBe(title);
});

test('a title without a letter has a name all the same', () => {
  expect(fullTitle('  ', 'Lamp Engineer')).toBe('Untitled role');
});
