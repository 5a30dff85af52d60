import { expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { rolesAlong } from './rolesAlong.ts';

test('the roles of a route are told in order, and only its ends where there is none', () => {
  const roles = ['hand', 'keeper', 'warden'].map((id) => role(id, '1'));
  const ladder = ladderOf(roles, [
    promotion('hand', 'keeper'),
    promotion('keeper', 'warden'),
    relation('switch', 'hand', 'warden'),
  ]);
  const along = (from: string, to: string, route: number) =>
    rolesAlong(ladder, { from, to, route });
  expect(along('hand', 'warden', 1)).toEqual(['hand', 'warden']);
  expect(along('hand', 'warden', 2)).toEqual(['hand', 'keeper', 'warden']);
  expect(along('warden', 'hand', 1)).toEqual(['warden', 'hand']);
});
