import { expect, test } from 'vitest';
import { readLevels } from './siblingLevels.ts';

const labels = (texts: readonly string[]) => readLevels(texts).map((level) => level?.label);

test.each([
  [
    ['L1', 'L2', 'L3'],
    ['L1', 'L2', 'L3'],
  ],
  [
    ['Skill', 'L1', 'L2'],
    [undefined, 'L1', 'L2'],
  ],
  [
    ['1', '2', '3'],
    ['1', '2', '3'],
  ],
  [
    ['D1 - Developer 1', 'D2 - Developer 2'],
    ['D1', 'D2'],
  ],
  [
    ['S1', 'S2'],
    ['S1', 'S2'],
  ],
  [
    ['Barista I', 'Barista II', 'Barista III'],
    ['I', 'II', 'III'],
  ],
  [
    ['Barista 1', 'Barista 2'],
    ['1', '2'],
  ],
  [
    ['Junior Barista', 'Barista', 'Senior Barista'],
    ['Junior', undefined, 'Senior'],
  ],
  [
    ['Skill', 'K1 Netter', 'K2 Weaver', 'K3 Senior Weaver'],
    [undefined, 'K1', 'K2', 'K3'],
  ],
  [
    ['P3 – Barista', 'P4 – Senior Barista'],
    ['P3', 'P4'],
  ],
])('%s are levels side by side', (texts, expected) => {
  expect(labels(texts)).toEqual(expected);
});

test.each([
  [['S3', 'EC2']],
  [['Windows 10', 'Windows 11']],
  [['Java 8', 'Java 11']],
  [['2024', '2025']],
  [['Q1', 'Q2', 'Q3']],
  [['Step 1', 'Step 2']],
  [['Q1 Goals', 'Q2 Goals']],
  [['K1 Netter', 'Weaver']],
  [['H1 revenue grew', 'H2 revenue fell']],
  [['Part I', 'Part II']],
  [['Lead Generation', 'Staff Meeting']],
  [['Skill', 'Description']],
])('%s are none', (texts) => {
  expect(labels(texts).every((label) => label === undefined)).toBe(true);
});
