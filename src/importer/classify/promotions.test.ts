import { expect, test } from 'vitest';
import { promotionsOf, type Rung } from './promotions.ts';

const rung = (title: string, rank?: number, track = 'ic'): Rung => ({
  id: title,
  title,
  track,
  ...(rank === undefined ? {} : { rank }),
});
const inWords = (family: readonly Rung[], stated: Parameters<typeof promotionsOf>[1] = []) =>
  promotionsOf(family, stated).map(({ from, to }) => `${from} → ${to}`);

test('a role leads to the next higher grade of its track, which need not be the next of the scale', () => {
  const family = [rung('Designer', 1), rung('Senior Designer', 2), rung('Principal Designer', 5)];
  expect(inWords(family)).toEqual([
    'Designer → Senior Designer',
    'Senior Designer → Principal Designer',
  ]);
});

test('tracks are not mixed', () => {
  expect(inWords([rung('Designer', 1), rung('Design Manager', 2, 'management')])).toEqual([]);
});

test('several roles lead to the one above them', () => {
  const family = [rung('Manager, Tea', 1), rung('Manager, Coffee', 1), rung('Director', 2)];
  expect(inWords(family)).toEqual(['Manager, Tea → Director', 'Manager, Coffee → Director']);
});

test('of several above, one leads to the role that does the same, or nowhere', () => {
  const family = [
    rung('Tea Maker', 1),
    rung('Cook', 1),
    rung('Senior Tea Maker', 2),
    rung('Senior Coffee Maker', 2),
  ];
  expect(inWords(family)).toEqual(['Tea Maker → Senior Tea Maker']);
});

test('two that do the same above are one too many', () => {
  expect(inWords([rung('Cook', 1), rung('Senior Cook', 2), rung('Sr Cook', 2)])).toEqual([]);
});

test('nothing is inferred where a stated promotion leaves or enters', () => {
  const family = [rung('Cook', 1), rung('Senior Cook', 2), rung('Staff Cook', 3)];
  expect(inWords(family, [{ from: 'Cook', to: 'elsewhere' }])).toEqual([
    'Senior Cook → Staff Cook',
  ]);
  expect(inWords(family, [{ from: 'elsewhere', to: 'Staff Cook' }])).toEqual([
    'Cook → Senior Cook',
  ]);
});

test('a role without a grade takes no part', () => {
  expect(inWords([rung('Cook'), rung('Senior Cook', 2), rung('Chef')])).toEqual([]);
  expect(inWords([])).toEqual([]);
});
