import { expect, test } from 'vitest';
import { plainPath, portablePath } from './portablePath.ts';

test.each([
  ['families/con.json', 'families/con_.json'],
  ['editions/2022-11-11/families/lpt1.json', 'editions/2022-11-11/families/lpt1_.json'],
])('%s is written as %s, and read back', (plain, portable) => {
  expect(portablePath(plain)).toBe(portable);
  expect(portablePath(portable)).toBe(portable);
  expect(plainPath(portable)).toBe(plain);
  expect(plainPath(plain)).toBe(plain);
});

test.each([
  'families/console.json',
  'families/con-works.json',
  'families/keepers_.json',
  'dataset.json',
  'con.json',
  'families/con.md',
])('%s stays', (path) => {
  expect(portablePath(path)).toBe(path);
  expect(plainPath(path)).toBe(path);
});
