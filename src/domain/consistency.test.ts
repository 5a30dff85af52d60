import { describe, expect, test } from 'vitest';
import { consistencyOf } from './consistency.ts';
import { expectationsOf } from './effective.ts';
import { asks, ladderOf, role, textsOf } from './fixture.ts';
import type { Kin } from './kin.ts';
import type { RoleId } from './role.ts';

const WORDS = {
  wick: 'Trim the wick',
  ships: 'Log each ship',
  row: 'Row ashore',
  glass: 'Polish the glass',
  fog: 'Sound the horn',
};

/** How far roles agree that do what is named. */
function among(lists: Readonly<Record<RoleId, readonly (keyof typeof WORDS)[]>>) {
  const ids = Object.keys(lists);
  const ladder = ladderOf(ids.map((id) => role(id)));
  const texts = textsOf(
    ladder,
    Object.fromEntries(
      Object.entries(lists).map(([id, does]) => [
        id,
        { responsibilities: does.map((word) => asks(word, WORDS[word])) },
      ]),
    ),
  );
  const { all, allButOne, some, one, ...rest } = consistencyOf(
    ids.map((id) => expectationsOf(ladder, texts, id, 'effective')),
  );
  const named = ({ members }: Kin) => members[0]?.item.expectation.id;
  return {
    ...rest,
    all: all.map(named),
    allButOne: allButOne.map(({ kin, without }) => `${named(kin)} but ${without}`),
    some: some.map(named),
    one: one.map(({ role: id, items }) => [id, ...items.map(({ expectation }) => expectation.id)]),
  };
}

describe('roles', () => {
  test('agree as far as all, all but one, some or only one of them ask', () => {
    expect(
      among({
        hand: ['wick', 'ships', 'row'],
        mate: ['wick', 'ships', 'row', 'glass'],
        keeper: ['ships', 'wick'],
        chief: ['wick', 'fog'],
      }),
    ).toEqual({
      roles: ['hand', 'mate', 'keeper', 'chief'],
      silent: [],
      all: ['wick'],
      allButOne: ['ships but chief'],
      some: ['row'],
      one: [
        ['mate', 'glass'],
        ['chief', 'fog'],
      ],
    });
  });

  test('without a word are named, and make nobody else disagree', () => {
    expect(among({ hand: ['wick'], mate: [], keeper: ['wick', 'fog'] })).toEqual({
      roles: ['hand', 'keeper'],
      silent: ['mate'],
      all: ['wick'],
      allButOne: [],
      some: [],
      one: [['keeper', 'fog']],
    });
  });

  test('of which fewer than two ask anything agree on nothing', () => {
    const nothing = { all: [], allButOne: [], some: [], one: [] };
    expect(among({})).toEqual({ ...nothing, roles: [], silent: [] });
    expect(among({ hand: ['wick'], mate: [] })).toEqual({
      ...nothing,
      roles: ['hand'],
      silent: ['mate'],
    });
  });
});
