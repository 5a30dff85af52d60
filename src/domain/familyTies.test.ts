import { describe, expect, test } from 'vitest';
import { type FamilyTie, familyTiesAt, familyTiesOf, lineEndsOf } from './familyTies.ts';
import { ladderOf, promotion, role } from './fixture.ts';
import { careerThrough, partOf, rungAbove, stepsFrom, stepsTo, tiesOf } from './ladder.ts';
import { reachableRoles } from './reach.ts';
import type { FamilyRelation } from './role.ts';

const RELATIONS: readonly FamilyRelation[] = [
  { kind: 'promotion', from: { family: 'keepers' }, to: { family: 'crew' }, basis: 'stated' },
  { kind: 'switch', from: { family: 'keepers' }, to: 'skipper', basis: 'stated' },
  { kind: 'promotion', from: 'guest', to: { family: 'keepers' }, basis: 'stated' },
];

const ladder = ladderOf(
  [
    role('visitor'),
    role('hand', '1'),
    role('keeper', '3'),
    role('mate', '2', { family: 'crew' }),
    role('skipper', '4', { family: 'crew' }),
    role('guest', '1', { family: 'guests' }),
  ],
  [promotion('hand', 'keeper')],
  { familyRelations: RELATIONS },
);

const inShort = ({ relation, way }: FamilyTie) => `${RELATIONS.indexOf(relation)} ${way}`;

test('a family has what is said of it, whichever end it is', () => {
  expect(familyTiesOf(ladder, 'keepers').map(inShort)).toEqual([
    '0 forward',
    '1 forward',
    '2 backward',
  ]);
  expect(familyTiesOf(ladder, 'crew').map(inShort)).toEqual(['0 backward']);
  expect(familyTiesOf(ladder, 'guests')).toEqual([]);
});

describe('a line ends', () => {
  const ends = lineEndsOf(ladder, () => true);

  test('at its highest role, where it leads on', () => {
    expect(ends.get('keeper')?.map(inShort)).toEqual(['0 forward', '1 forward']);
  });

  test('at its lowest role that has a grade, where it is reached', () => {
    expect(ends.get('hand')?.map(inShort)).toEqual(['2 backward']);
    expect(ends.get('mate')?.map(inShort)).toEqual(['0 backward']);
  });

  test('and nowhere else', () => {
    expect([...ends.keys()].sort()).toEqual(['hand', 'keeper', 'mate']);
  });

  test('nowhere in a part of the ladder, whose lines are not whole', () => {
    const part = partOf(ladder, ({ id }) => id !== 'keeper');
    expect(lineEndsOf(part, () => true).size).toBe(0);
  });
});

test('a role has what joins it to a family, and what is said where its family’s line ends', () => {
  expect(familyTiesAt(ladder, 'guest').map(inShort)).toEqual(['2 forward']);
  expect(familyTiesAt(ladder, 'skipper').map(inShort)).toEqual(['1 backward']);
  expect(familyTiesAt(ladder, 'keeper').map(inShort)).toEqual(['0 forward', '1 forward']);
  expect(familyTiesAt(ladder, 'visitor')).toEqual([]);
});

test('it is no step, tie, rung, career or path of any role', () => {
  expect(
    ladder.roles.flatMap(({ id }) => tiesOf(ladder, id)).map(({ kind, way }) => [kind, way]),
  ).toEqual([
    ['promotion', 'forward'],
    ['promotion', 'backward'],
  ]);
  expect(stepsFrom(ladder, 'keeper')).toEqual([]);
  expect(stepsTo(ladder, 'hand')).toEqual([]);
  expect(rungAbove(ladder, 'keeper')).toBeUndefined();
  expect([...careerThrough(ladder, 'keeper').above]).toEqual([]);
  expect(reachableRoles(ladder, 'keeper', 'up')).toEqual([]);
});
