import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeLabel, isGuessed, scaleOf } from './grades.ts';

test.each([
  ['8', '8'],
  [' 08 ', '8'],
  ['9.50', '9.5'],
  ['P4', 'P4'],
  ['ic 4', 'IC4'],
  ['Grade 8', '8'],
  ['Level: L3', 'L3'],
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

test.each([
  [
    ['P4', 'M5', 'IC3', 'L2'],
    ['IC3', 'L2', 'P4', 'M5'],
  ],
  [
    ['P10', 'P4', 'P9'],
    ['P4', 'P9', 'P10'],
  ],
  [
    ['IC5', 'M1', 'IC1', 'M2'],
    ['IC1', 'IC5', 'M1', 'M2'],
  ],
  [
    ['Band 8a', 'Band 7', 'Band 8b', 'Band 8'],
    ['Band 7', 'Band 8', 'Band 8a', 'Band 8b'],
  ],
  [
    ['L3', 'L4', 'L3.5', 'L3+'],
    ['L3', 'L3+', 'L3.5', 'L4'],
  ],
  [
    ['III', 'I', 'II'],
    ['I', 'II', 'III'],
  ],
  [
    ['Senior', 'Junior', 'Staff', 'Intermediate'],
    ['Junior', 'Intermediate', 'Senior', 'Staff'],
  ],
  [
    ['Fellow', 'P4', 'Intern'],
    ['Intern', 'P4', 'Fellow'],
  ],
  [
    ['D2', 'D10', 'D1'],
    ['D1', 'D2', 'D10'],
  ],
  [
    ['Leitend', 'Azubi', 'Erfahren'],
    ['Azubi', 'Erfahren', 'Leitend'],
  ],
])('%s are put scheme by scheme', (stated, scale) => {
  expect(scaleOf([], stated)).toEqual(scale);
  expect(scaleOf([], stated.toReversed())).toEqual(scale);
});

test('words that nobody knows keep the order in which pages name them', () => {
  const ranks = ['Constable', 'Sergeant', 'Inspector', 'Chief Inspector'];
  expect(scaleOf([], ranks)).toEqual(ranks);
  expect(scaleOf([], ['C', 'A', 'B'])).toEqual(['A', 'B', 'C']);
});

test('new labels find their places among those of their scheme in a known scale', () => {
  expect(scaleOf(['L1', 'L3', 'exec'], ['L2', 'L4', 'M1'])).toEqual([
    'L1',
    'L2',
    'L3',
    'L4',
    'exec',
    'M1',
  ]);
  expect(scaleOf(['Junior', 'Senior', 'Guild'], ['Intermediate', 'Staff'])).toEqual([
    'Junior',
    'Intermediate',
    'Senior',
    'Staff',
    'Guild',
  ]);
});

test('schemes are interleaved where pages call their grades the same', () => {
  const stated = ['M1', 'M2', 'M3', 'IC1', 'IC2', 'IC3', 'IC4'];
  const same = [
    ['M1', 'IC2'],
    ['IC3', 'M2'],
  ] as const;
  expect(scaleOf([], stated, same)).toEqual(['IC1', 'IC2', 'M1', 'IC3', 'M2', 'M3', 'IC4']);
  expect(scaleOf([], ['M1', 'M2', 'IC4', 'IC5'], [['IC5', 'M2']])).toEqual([
    'IC4',
    'M1',
    'IC5',
    'M2',
  ]);
});

test.each([
  [[], ['IC1', 'IC2'], false],
  [[], ['Junior', 'Senior'], false],
  [[], ['IC1', 'M1'], true],
  [[], ['Guild', 'House'], true],
  [['Intern', 'P4'], ['Intern', 'P4', '12'], false],
  [[], ['P4'], false],
])('whether the order of %s and %s is a guess: %s', (known, scale, guessed) => {
  expect(isGuessed(known, scale)).toBe(guessed);
});

test('a scale holds every label once, and what was known in its order, whatever is stated', () => {
  const label = fc.constantFrom<string>(
    '3',
    '10',
    'IC1',
    'IC2',
    'M1',
    'L3',
    'II',
    'Senior',
    'Intern',
    'exec',
    'D2',
  );
  const labels = fc.uniqueArray(label);
  const same = fc.array(fc.tuple(label, label));
  fc.assert(
    fc.property(labels, labels, same, (known, stated, pairs) => {
      const scale = scaleOf(known, stated, pairs);
      expect(new Set(scale)).toEqual(new Set([...known, ...stated]));
      expect(scale).toHaveLength(new Set(scale).size);
      expect(scale.filter((each) => known.includes(each))).toEqual(known);
      expect(scaleOf(known, stated.toReversed(), pairs)).toEqual(scale);
    }),
  );
});
