import { expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from './fixture.ts';
import { reachableRoles } from './reach.ts';

const roles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => role(id, '1'));

test('reachable roles are told with the fewest steps that they take, both ways', () => {
  const ladder = ladderOf(roles, [
    promotion('a', 'b'),
    promotion('b', 'c'),
    relation('switch', 'a', 'c'),
    promotion('c', 'a'),
    relation('equivalent', 'a', 'g'),
  ]);
  const told = (direction: 'up' | 'down') =>
    reachableRoles(ladder, 'a', direction).map(({ role, steps }) => `${role.id}${steps}`);
  expect(told('up')).toEqual(['b1', 'c1']);
  expect(told('down')).toEqual(['c1', 'b2']);
});
