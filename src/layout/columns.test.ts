import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { columnsOf, rowOf, UNGRADED } from './columns.ts';
import { anyLadder, FAMILIES, ladderFrom } from './fixture.ts';

/** The columns of the first department, each as the ids of its roles from the bottom. */
const columns = (ladder: Ladder) =>
  columnsOf(ladder)[0]?.columns.map(({ roles }) => roles.map(({ id }) => id));

const of = (family: string) => ({ family });
const inLights = (roles: Parameters<typeof ladderFrom>[0]['roles'], steps: [string, string][]) =>
  ladderFrom({ roles, relations: steps.map(([from, to]) => promotion(from, to)) });

describe('a column', () => {
  test('follows promotions up one track', () => {
    const roles = [role('chief', '4'), role('hand', '1'), role('keeper', '2')];
    const ladder = inLights(roles, [
      ['hand', 'keeper'],
      ['keeper', 'chief'],
    ]);
    expect(columns(ladder)).toEqual([['hand', 'keeper', 'chief']]);
  });

  test('stays in the family before it goes on to another', () => {
    const roles = [role('hand', '1'), role('warden', '2', of('wardens')), role('keeper', '3')];
    const ladder = inLights(roles, [
      ['hand', 'warden'],
      ['hand', 'keeper'],
    ]);
    expect(columns(ladder)).toEqual([['hand', 'keeper'], ['warden']]);
  });

  test('takes the shorter of two steps up', () => {
    const roles = [role('hand', '1'), role('chief', '3'), role('keeper', '2')];
    const ladder = inLights(roles, [
      ['hand', 'chief'],
      ['hand', 'keeper'],
    ]);
    expect(columns(ladder)?.[0]).toEqual(['hand', 'keeper', 'chief']);
  });

  test('rises from role to role, whatever the promotions say', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        for (const { roles, span } of columnsOf(ladder).flatMap((block) => block.columns)) {
          const rows = roles.map((each) => rowOf(ladder, each));
          expect(new Set(rows).size).toBe(rows.length);
          expect([Math.min(...rows), Math.max(...rows)]).toEqual(span);
        }
      }),
    );
  });

  test('is of one track, and the tracks stand in the order of the dataset', () => {
    const lead = { track: 'lead' };
    const ladder = ladderOf(
      [role('boss', '3', lead), role('hand', '1'), role('chief', '2', lead)],
      [promotion('hand', 'chief'), promotion('chief', 'boss')],
    );
    expect(columnsOf(ladder)[0]?.columns.map(({ track, roles }) => [track, roles.length])).toEqual([
      ['craft', 1],
      ['lead', 2],
    ]);
  });

  test('covers the rows from its lowest role to its highest', () => {
    const ladder = inLights([role('hand', '1'), role('chief', '4')], [['hand', 'chief']]);
    expect(columnsOf(ladder)[0]?.columns.map(({ span }) => span)).toEqual([[0, 3]]);
    expect(rowOf(ladder, role('guest'))).toBe(UNGRADED);
  });

  test('is shared by lines that do not overlap, above all by those of one family', () => {
    const roles = [
      role('hand', '1'),
      role('warden', '1', of('wardens')),
      role('chief', '3', of('wardens')),
    ];
    expect(columns(inLights(roles, []))).toEqual([['hand'], ['warden', 'chief']]);
  });
});

describe('the order of columns', () => {
  test('brings a line nearer to its links in the next department', () => {
    const roles = [
      ...['a', 'b', 'c'].map((id) => role(id, '1')),
      role('mate', '1', { family: 'crew' }),
    ];
    const linked = ladderFrom({ roles, relations: [relation('switch', 'a', 'mate')] });
    expect(columns(ladderFrom({ roles, relations: [] }))).toEqual([['a'], ['b'], ['c']]);
    expect(columns(linked)).toEqual([['b'], ['c'], ['a']]);
  });

  test('keeps that of the departments', () => {
    const roles = FAMILIES.toReversed().map(({ id }) => role(id, '1', of(id)));
    const relations = [relation('switch', 'yard', 'keepers')];
    expect(columnsOf(ladderFrom({ roles, relations })).map(({ department }) => department)).toEqual(
      ['lights', 'boats', 'yard'],
    );
  });
});
