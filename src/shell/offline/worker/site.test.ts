import { describe, expect, test } from 'vitest';
import { handlingOf, isOfVersion, pageKey, type SiteFile, siteOf } from './site.ts';

const FILES: readonly SiteFile[] = [
  { url: '404.html', revision: 'a' },
  { url: 'assets/index-AAAAAAAA.js', revision: null },
];
const SCOPE = 'https://ladders.example/all/';
const site = siteOf(SCOPE, FILES);

const asked = (path: string, rest: Partial<Request> = {}) =>
  handlingOf(site, {
    method: 'GET',
    mode: 'cors',
    cache: 'default',
    url: new URL(path, SCOPE).href,
    ...rest,
  });
const navigated = (path: string) => asked(path, { mode: 'navigate' });

describe('the worker', () => {
  test.each(['', 'roles/keeper', 'roles/keeper/?as=stated', 'embedded'])(
    'answers the page /%s',
    (path) => expect(navigated(path)).toBe('page'),
  );

  test.each(['open/1', 'open/12/', 'open/3/roles/keeper?as=stated', 'open/1/embed/roles/keeper'])(
    'draws the page /%s itself',
    (path) => expect(navigated(path)).toBe('shell'),
  );

  test.each(['open', 'open/', 'opened/1'])('answers the page /%s as any other', (path) =>
    expect(navigated(path)).toBe('page'),
  );

  test.each(['embed', 'embed/roles/keeper', '/elsewhere', 'https://other.example/all/'])(
    'leaves the page %s alone',
    (path) => expect(navigated(path)).toBe('none'),
  );

  test.each([
    '404.html',
    'assets/index-AAAAAAAA.js',
    'assets/old-BBBBBBBB.js',
    'data/families/lights-0123abcd.json',
  ])('answers the file %s', (path) => expect(asked(path)).toBe('file'));

  test('has the newest of the file that leads to others, whose name stays', () => {
    expect(asked('data/addresses/0123abcd.json')).toBe('newest');
  });

  test.each(['data/ladder.json', 'ladder.png', '/assets/other-AAAAAAAA.js'])(
    'leaves the file %s alone, which may change or is not of the site',
    (path) => expect(asked(path)).toBe('none'),
  );

  test('leaves alone what is sent, and who asks past caches', () => {
    expect(asked('404.html', { method: 'POST' })).toBe('none');
    expect(asked('404.html', { cache: 'reload' })).toBe('none');
    expect(asked('404.html', { cache: 'no-store' })).toBe('none');
  });
});

test('a page is the same with and without a slash, an index or a query', () => {
  const addresses = [
    'roles/keeper',
    'roles/keeper/',
    'roles/keeper/index.html',
    'roles/keeper?a=b#c',
  ];
  const keys = addresses.map((path) => pageKey(SCOPE, SCOPE + path));
  expect(new Set(keys)).toEqual(new Set([`${SCOPE}roles/keeper`]));
  expect(pageKey(SCOPE, `${SCOPE}index.html`)).toBe(SCOPE);
});

test('a page is of the version whose script it starts with', () => {
  const page = (script: string) => `<script type="module" crossorigin src="${script}"></script>`;
  expect(isOfVersion(site, page('/all/assets/index-AAAAAAAA.js'))).toBe(true);
  expect(isOfVersion(site, page('/all/assets/index-BBBBBBBB.js'))).toBe(false);
  const prerendered = (script: string) => `<script data-start="${script}">…</script>`;
  expect(isOfVersion(site, prerendered('/all/assets/index-AAAAAAAA.js'))).toBe(true);
  expect(isOfVersion(site, prerendered('/all/assets/index-BBBBBBBB.js'))).toBe(false);
  expect(isOfVersion(site, 'Sign in to this network')).toBe(false);
});

test('a page is of the version whose ladder it shows, where that is kept', () => {
  const ladder = (hash: string) => ({ url: `data/ladder-${hash}.json`, revision: null });
  const page = (hash: string) =>
    `<html lang="en" data-ladder="data/ladder-${hash}.json"><script data-start="/all/assets/index-AAAAAAAA.js">`;
  const showing = siteOf(SCOPE, [...FILES, ladder('0123abcd')]);
  expect(isOfVersion(showing, page('0123abcd'))).toBe(true);
  expect(isOfVersion(showing, page('4567abcd'))).toBe(false);
  expect(isOfVersion(showing, page('0123abcd').replace(/ data-ladder="[^"]*"/, ''))).toBe(false);
  expect(isOfVersion(site, page('4567abcd'))).toBe(true);
});

test('every list of files has its own caches, and every site', () => {
  const names = [
    siteOf(SCOPE, FILES),
    siteOf(SCOPE, FILES.slice(1)),
    siteOf(SCOPE, [{ url: '404.html', revision: 'b' }, ...FILES.slice(1)]),
    siteOf('https://ladders.example/', FILES),
  ].flatMap(({ filesHere, pagesHere }) => [filesHere, pagesHere]);
  expect(new Set(names).size).toBe(8);
  expect(siteOf(SCOPE, FILES)).toEqual(site);
});
