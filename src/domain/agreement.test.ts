import { describe, expect, test } from 'vitest';
import { type AgreementPool, agreementOf, agreementPools, coresOf } from './agreement.ts';
import { consistencyOf } from './consistency.ts';
import { expectationsOf } from './effective.ts';
import { asks, ladderOf, role, textsOf } from './fixture.ts';
import { MOST_IN_MATRIX } from './matrixRoles.ts';

const asking = (...texts: string[]) => ({
  responsibilities: texts.map((text, at) => asks(`r${at}`, text)),
});
const everyone = () => true;

describe('the pools of a ladder', () => {
  const ladder = ladderOf([
    role('hand', '1'),
    role('mate', '1'),
    role('cook', '1', { family: 'galley' }),
    role('bosun', '1', { status: 'named' }),
    role('keeper', '2'),
  ]);
  const texts = textsOf(ladder, {
    hand: asking('Trim the wick', 'Row the boat', 'Chart every shoal'),
    mate: asking('Trim the wick', 'Row the boat'),
    cook: asking('Bake the bread'),
    keeper: asking('Write the log'),
  });
  const pools = agreementPools(ladder, texts);

  test('hold the described roles of a grade against each other, where there are two', () => {
    expect(pools).toEqual([
      {
        grade: '1',
        roles: ['cook', 'hand', 'mate'],
        asks: [1, 3, 2],
        shared: [
          [1, 2],
          [1, 2],
        ],
      },
    ]);
  });

  test('agree as a comparison of their texts does, whoever is left out', () => {
    const [pool] = pools;
    if (!pool) throw new Error('There is one pool.');
    for (const kept of [['cook', 'hand', 'mate'], ['hand', 'mate'], ['cook', 'hand'], ['hand']]) {
      const isKept = (id: string) => kept.includes(id);
      const all = pool.roles.map((id) => expectationsOf(ladder, texts, id, 'effective'));
      const found = consistencyOf(all, isKept);
      if (kept.length < 2) {
        expect(agreementOf(pool, isKept)).toMatchObject({ roles: kept, some: 0 });
        continue;
      }
      expect(agreementOf(pool, isKept)).toEqual({
        roles: found.roles,
        all: found.all.length,
        allButOne: found.allButOne.length,
        some: found.some.length,
        one: found.one.reduce((sum, { items }) => sum + items.length, 0),
      });
    }
  });

  test('are those of each department where a grade has too many roles', () => {
    const many = Array.from({ length: MOST_IN_MATRIX }, (_, at) => role(`hand-${at}`, '1'));
    const crew = ['mate', 'cook'].map((id) => role(id, '1', { family: 'crew' }));
    const large = ladderOf([...many, ...crew], [], {
      families: [{ id: 'crew', title: 'Crew', department: 'boats' }],
    });
    const lists = Object.fromEntries(large.roles.map(({ id }) => [id, asking('Row the boat')]));
    const found = agreementPools(large, textsOf(large, lists));
    expect(found.map(({ department, roles }) => [department, roles.length])).toEqual([
      ['boats', 2],
      ['lights', MOST_IN_MATRIX],
    ]);
  });
});

describe('the cores of a pool', () => {
  /** Three that share much, two others that do, one with a part of the first and one with nothing of any. */
  const pool: AgreementPool = {
    grade: '1',
    roles: ['a', 'b', 'c', 'x', 'y', 'near', 'far'],
    asks: [5, 4, 4, 3, 3, 4, 6],
    shared: [
      [0, 1, 2, 5],
      [0, 1, 2],
      [0, 1, 2],
      [0, 1],
      [3, 4],
      [3, 4],
      [2, 6],
    ],
  };

  test('are groups that ask much the same, the largest first, each role in one at most', () => {
    const { cores, apart } = coresOf(pool, everyone);
    expect(cores).toEqual([
      { roles: ['a', 'b', 'c'], shared: 3, of: 6 },
      { roles: ['x', 'y'], shared: 2, of: 4 },
    ]);
    expect(apart, 'who has a third of a core is not').toEqual(['far']);
  });

  test('are found among those that are kept', () => {
    const { cores } = coresOf(pool, (id) => !['a', 'x'].includes(id));
    expect(cores).toEqual([{ roles: ['b', 'c'], shared: 3, of: 5 }]);
  });

  test('are none where nobody asks the same', () => {
    expect(coresOf({ ...pool, shared: [] }, everyone)).toEqual({ cores: [], apart: [] });
    expect(coresOf(pool, (id) => id === 'a')).toEqual({ cores: [], apart: [] });
  });
});
