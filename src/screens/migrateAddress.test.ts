import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareView } from './compare/screen.ts';
import {
  ladderKeys,
  listKeys,
  MIGRATIONS,
  type Migration,
  migrateAddress,
  rolesInQuery,
  singularRooms,
  versus,
} from './migrateAddress.ts';
import { formatView, parseView } from './registry.ts';

function partsOf(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://rungs.example');
  return { pathname, search, hash };
}

function through(migrate: Migration, address: string): string {
  const { pathname, search, hash } = migrate(partsOf(address));
  return pathname + (search === '?' ? '' : search) + hash;
}

const today = (address: string) => formatView(parseView(partsOf(address)).view);

describe('each migration', () => {
  test.each<[Migration, old: string, now: string]>([
    [singularRooms, '/role/keeper?as=stated#r1', '/roles/keeper?as=stated#r1'],
    [singularRooms, '/role', '/roles'],
    [singularRooms, '/family/keepers/matrix', '/families/keepers/matrix'],
    [singularRooms, '/grade/9', '/grades/9'],
    [singularRooms, '/strand/hiring', '/strands/hiring'],
    [singularRooms, '/path/a/b', '/paths/a/b'],
    [singularRooms, '/step/a/b', '/steps/a/b'],
    [rolesInQuery, '/compare?roles=a,b', '/compare/a/b'],
    [rolesInQuery, '/compare/?show=all&roles=a,b#x', '/compare//a/b?show=all#x'],
    [rolesInQuery, '/steps?roles=a,b,c', '/steps/a/b/c'],
    [rolesInQuery, '/matrix?roles=Lamp%20Keeper', '/matrix/Lamp%20Keeper'],
    [versus, '/compare/a/vs/b', '/compare/a/b'],
    [versus, '/compare/a/vs/b/vs/c', '/compare/a/b/c'],
    [ladderKeys, '/?tracks=ic&families=x', '/?track=ic&family=x'],
    [ladderKeys, '/?departments=x&grade=9&layer=extends', '/?department=x&grades=9&layers=extends'],
    [ladderKeys, '/index.html?view=table', '/index.html?shape=table'],
    [listKeys, '/roles?tracks=ic&grades=9,10', '/roles?track=ic&grade=9,10'],
    [listKeys, '/roles/?themes=x&families=y', '/roles/?theme=x&family=y'],
  ])('%o takes %s for %s', (migrate, old, now) => {
    expect(through(migrate, old)).toBe(now);
  });

  test.each([
    '/',
    '/?track=ic&grades=8-9&layers=none&shape=map',
    '/?focus=tracks&compare=grade,view',
    '/roles?q=tracks%3Dic&grade=9&theme=care',
    '/roles/role/candidate',
    '/roles/role?view=parrot',
    '/families/role?view=candidate',
    '/roles/vs',
    '/rolescape/a',
    '/families/vs/matrix',
    '/grades/grade',
    '/compare?roles=',
    '/compare/vs/b',
    '/compare/a/b?roles=c',
    '/steps/a/vs/b',
    '/embed/compare/a/b',
  ])('leaves %s as it is', (address) => {
    for (const migrate of MIGRATIONS) expect(through(migrate, address)).toBe(address);
  });

  test('leaves alone what does not end, is no encoding or names what every object has', () => {
    const odd = [
      '/compare/%E0%A4%A/vs/b',
      '/?constructor=1&toString=2',
      `/compare/${'vs/'.repeat(9999)}`,
    ];
    for (const address of odd) expect(migrateAddress(partsOf(address)).hash).toBe('');
    expect(through(ladderKeys, '/?constructor=1&toString=2')).toBe('/?constructor=1&toString=2');
  });
});

test.each([
  ['/role/lamp_keeper', '/roles/lamp-keeper'],
  ['/compare?roles=a,b&show=changes', '/compare/a/b'],
  ['/compare/a/vs/b', '/compare/a/b'],
  ['/?tracks=ic&track=management', '/?track=ic,management'],
  ['/?grade=9&view=table', '/?grades=9-9&shape=table'],
])('an old link is read like the one of today: %s', (old, now) => {
  expect(today(old)).toBe(now);
  expect(parseView(partsOf(old)).notices).toEqual([]);
});

test('a role that is called like the word between two roles is still compared', () => {
  const anyId = fc.constantFrom('vs', 'a', 'b', 'role', 'compare');
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 4 }), (ids) => {
      const view = compareView(ids);
      expect(parseView(partsOf(formatView(view)))).toEqual({ view, notices: [] });
    }),
  );
});

test('migrating twice changes nothing more', () => {
  const anyPart = fc.constantFrom('role', 'family', 'compare', 'vs', 'a', 'roles', '', 'embed');
  const anyPair = fc.constantFrom('roles=a,b', 'tracks=x', 'grade=1', 'grades=1', 'view=map', 'x');
  fc.assert(
    fc.property(fc.array(anyPart), fc.array(anyPair), (parts, pairs) => {
      const once = migrateAddress({
        pathname: `/${parts.join('/')}`,
        search: `?${pairs.join('&')}`,
        hash: '',
      });
      expect(migrateAddress(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});
