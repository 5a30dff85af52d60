import { describe, expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { formatView, viewAt } from './registry.ts';

const ladder = ladderOf(
  [
    role('hand', '1', { renamed: [['r1', 'wick']] }),
    role('keeper', '2', { aliases: ['lamp-keeper', 'wickie'] }),
    role('mate', '2', { family: 'boats', aliases: ['hand-of-boats'] }),
  ],
  [],
  {
    families: [
      {
        id: 'keepers',
        title: 'Keepers',
        department: 'lights',
        aliases: ['lamp-keepers'],
        renamed: [
          ['fq1', 'swims'],
          ['r9', 'rows'],
        ],
      },
    ],
    strands: [{ id: 'light', title: 'The light', theme: 'care', aliases: ['the-lamp'] }],
  },
);

function resolved(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://rungs.example');
  const { view, notices } = viewAt(ladder, { pathname, search, hash });
  return [formatView(view), ...notices.map(({ message }) => message)];
}

describe('an old name leads to what bears it now', () => {
  test.each([
    ['a family', '/families/lamp-keepers', '/families/keepers'],
    ['the matrix of a family', '/families/lamp-keepers/matrix', '/families/keepers/matrix'],
    ['a strand', '/strands/the-lamp', '/strands/light'],
    ['a filter of the ladder', '/?family=lamp-keepers', '/?family=keepers'],
    [
      'filters that are one now, in their order',
      '/?family=lamp-keepers,keepers,boats',
      '/?family=boats,keepers',
    ],
    ['a filter of the list', '/roles?family=lamp-keepers', '/roles?family=keepers'],
    ['an old spelling of an old name', '/role/wickie', '/roles/keeper'],
  ])('%s: %s', (_, old, now) => {
    expect(resolved(old)).toEqual([now]);
  });

  test.each([
    ['its own', '/roles/hand?as=stated#r1', '/roles/hand?as=stated#wick'],
    ['its family’s', '/roles/hand#fq1', '/roles/hand#swims'],
    ['one that its family asks of all now', '/roles/keeper#r9', '/roles/keeper#rows'],
    ['an inherited one', '/roles/keeper#hand.r1', '/roles/keeper#hand.wick'],
    [
      'one inherited from a renamed role',
      '/roles/keeper#hand-of-boats.r2',
      '/roles/keeper#mate.r2',
    ],
    [
      'an inherited one that a whole family is asked now',
      '/roles/mate#hand.r9',
      '/roles/mate#family%3Akeepers.rows',
    ],
    [
      'one inherited from a renamed family',
      '/roles/mate#family:lamp-keepers.fq1',
      '/roles/mate#family%3Akeepers.swims',
    ],
  ])('a marked line, %s: %s', (_, old, now) => {
    expect(resolved(old)).toEqual([now]);
  });

  test.each([
    '/roles/hand#wick',
    '/roles/hand#r9x',
    '/roles/mate#r1',
    '/roles/mate#nobody.r1',
    '/roles/mate#family%3Anone.fq1',
    '/roles/mate#v1.2.3',
    '/roles/mate#constructor',
    '/roles/mate#family%3Aboats.r1',
  ])('any other mark stays as it is: %s', (address) => {
    expect(resolved(address)).toEqual([address]);
  });
});

test('a family that never was is still dropped with a notice', () => {
  expect(resolved('/?family=captains,keepers')).toEqual([
    '/?family=keepers',
    'There is no family “captains” here; it was left out.',
  ]);
});
