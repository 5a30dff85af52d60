import { expect, test } from 'vitest';
import { ladderOf, role } from './fixture.ts';
import { type MatrixSubject, MOST_IN_MATRIX, matrixPool, rolesInMatrix } from './matrixRoles.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('warden', '3', { status: 'named' }),
    role('mate', '2', { family: 'crew' }),
    role('skipper', '4', { family: 'crew', status: 'future' }),
  ],
  [],
  { families: [{ id: 'crew', title: 'Crew', department: 'boats' }] },
);
const ids = (subject: MatrixSubject) => rolesInMatrix(ladder, subject).map(({ id }) => id);
const poolOf = (subject: MatrixSubject) => matrixPool(ladder, subject).map(({ id }) => id);

test('a matrix is of the described roles of a family or a grade, from the highest grade down', () => {
  expect(ids({ family: 'keepers' })).toEqual(['keeper', 'hand']);
  expect(ids({ family: 'crew' })).toEqual(['skipper', 'mate']);
  expect(ids({ grade: '2' }).toSorted()).toEqual(['keeper', 'mate']);
  expect(ids({ grade: '3' })).toEqual([]);
});

test('or of chosen roles, in the order in which they were chosen', () => {
  expect(ids({ roles: ['hand', 'skipper', 'warden', 'keeper'] })).toEqual([
    'hand',
    'skipper',
    'keeper',
  ]);
});

test('of a grade it leaves out whom it is told to, and is found alike in all of the grade', () => {
  expect(ids({ grade: '2', without: ['mate'] })).toEqual(['keeper']);
  expect(ids({ grade: '2', departments: ['boats'] })).toEqual(['mate']);
  expect(poolOf({ grade: '2', without: ['mate'] }).toSorted()).toEqual(['keeper', 'mate']);
  expect(poolOf({ family: 'crew' })).toEqual(['skipper', 'mate']);
});

test('more roles than can be read are none, just as many are all', () => {
  const many = (count: number) =>
    ladderOf(Array.from({ length: count }, (_, at) => role(`role-${at}`, '1')));
  const ofAll = (count: number) => rolesInMatrix(many(count), { family: 'keepers' }).length;
  expect(ofAll(MOST_IN_MATRIX)).toBe(MOST_IN_MATRIX);
  expect(ofAll(MOST_IN_MATRIX + 1)).toBe(0);
});

test('where a whole grade is too many, what is shown of it is the pool', () => {
  const roles = Array.from({ length: MOST_IN_MATRIX + 1 }, (_, at) => role(`role-${at}`, '1'));
  const without = roles.slice(2).map(({ id }) => id);
  const pool = matrixPool(ladderOf(roles), { grade: '1', without });
  expect(pool.map(({ id }) => id).toSorted()).toEqual(['role-0', 'role-1']);
});
