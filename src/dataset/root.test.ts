import { afterEach, describe, expect, test, vi } from 'vitest';
import { openedAt } from './root.ts';

describe('an address', () => {
  test.each([
    ['/open/1', 1],
    ['/open/1/', 1],
    ['/open/12/roles/keeper', 12],
    ['/open/3/open/4/', 3],
  ])('%s is of an opened ladder', (path, n) => expect(openedAt(path, '/')).toBe(n));

  test.each([
    ['/'],
    ['/open'],
    ['/open/'],
    ['/open/x'],
    ['/open/0/'],
    ['/open/01/'],
    ['/open/1x/'],
    ['/open/1234567890/'],
    ['/roles/open/1/'],
    ['/opened/1/'],
  ])('%s is of the ladder of the site', (path) => expect(openedAt(path, '/')).toBeUndefined());

  test('is taken within the site, which may stand below another path', () => {
    expect(openedAt('/ladders/open/2/roles', '/ladders/')).toBe(2);
    expect(openedAt('/open/2/roles', '/ladders/')).toBeUndefined();
    expect(openedAt('/laddersopen/2/', '/ladders/')).toBeUndefined();
  });
});

describe('a page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const on = async (pathname: string) => {
    vi.stubGlobal('location', { pathname, origin: 'https://beacon.example' });
    vi.resetModules();
    return import('./root.ts');
  };

  test('of the site asks the site and keeps what it keeps under the bare names', async () => {
    const page = await on('/roles/keeper');
    expect(page.fromRoot('data/ladder.json')).toBe('/data/ladder.json');
    expect(page.ofThisLadder('rungs.here')).toBe('rungs.here');
    expect(page.addressForOthers('/roles/keeper')).toBe('https://beacon.example/roles/keeper');
  });

  test('of an opened ladder stands at a root of its own, and keeps apart what it keeps', async () => {
    const page = await on('/open/7/roles/keeper');
    expect(page.OPENED).toBe(7);
    expect(page.fromRoot('data/ladder.json')).toBe('/open/7/data/ladder.json');
    expect(page.ofThisLadder('rungs.here')).toBe('rungs.here/open/7');
    expect(page.addressForOthers('/open/7/roles/keeper')).toBeUndefined();
  });
});
