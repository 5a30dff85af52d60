import { expect, test } from 'vitest';
import { gradeLabel, isGuessed, scaleOf } from './grades.ts';

test.each([
  ['8', '8'],
  [' 08 ', '8'],
  ['9.50', '9.5'],
  ['P4', 'P4'],
  ['Level  two', 'Level two'],
  ['1'.repeat(60), '1'.repeat(60)],
])('the grade %s is %s', (value, label) => {
  expect(gradeLabel(value)).toBe(label);
});

test('numbers are in their order, decimals too, whatever the order of the pages', () => {
  expect(scaleOf([], ['10', '9', '9.5', '10', '4'])).toEqual(['4', '9', '9.5', '10']);
});

test('a known scale keeps its order, and new numbers find their places', () => {
  expect(scaleOf(['4', '8', 'exec'], ['6', '15', 'P2'])).toEqual([
    '4',
    '6',
    '8',
    '15',
    'exec',
    'P2',
  ]);
});

test('labels are put by the number in them, which is only a guess', () => {
  const scale = scaleOf([], ['P10', 'M5', 'P4', 'Intern']);
  expect(scale).toEqual(['Intern', 'P4', 'M5', 'P10']);
  expect(isGuessed([], scale)).toBe(true);
  expect(isGuessed(['Intern', 'P4'], ['Intern', 'P4', '12'])).toBe(false);
  expect(isGuessed([], ['P4'])).toBe(false);
});
