import { expect, test } from 'vitest';
import { LABEL_KINDS, labelKeys } from './labels.ts';

const firstShared = (a: string, b: string) => {
  const [left, right] = [labelKeys(a), labelKeys(b)];
  return LABEL_KINDS.find((_, at) => left[at] === right[at]);
};

test.each([
  ['Lamp Keeper', ' Lamp  Keeper ', 'exact'],
  ['Lamp Keeper (North)', 'lamp keeper, north', 'plain'],
  ['Sr. Keeper', 'Senior Keeper', 'long'],
  ['VP of Lamps & Boats', 'Vice President, Lamps and Boats', 'long'],
  ['Site Reliability Engineers', 'Site Reliability Engineer', 'long'],
  ['Senior Manager, Tea', 'Senior Tea Manager', 'turned'],
  ['Manager, Tea', 'Tea Manager', 'turned'],
  ['Tea Taster (Intermediate)', 'Tea Taster', 'same'],
  ['Tea Manager, Coffee', 'Coffee Manager, Tea', undefined],
  ['Senior Keeper', 'Keeper', undefined],
  ['软件工程师', '设计师', undefined],
  ['!!!', '???', undefined],
])('%s and %s share: %s', (a, b, level) => {
  expect(firstShared(a, b)).toBe(level);
});
