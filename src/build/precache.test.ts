import { expect, test } from 'vitest';
import { filesAhead, filledWorker } from './precache.ts';

const file = (bytes = 10) => ({ bytes, digest: 'd1gest' });
const listed = (...paths: string[]) =>
  filesAhead(new Map(paths.map((path) => [path, file()]))).map(({ url }) => url);

test('all that the app is made of is stored ahead, and the data that every screen may need', () => {
  const ahead = [
    '404.html',
    'assets/index-AAAAAAAA.js',
    'assets/deep/styles-AAAAAAAA.css',
    'data/addresses/0123abcd.json',
    'data/ladder-0123abcd.json',
    'data/search-0123abcd.json',
    'icon-192.png',
    'icon.svg',
    'manifest.webmanifest',
  ];
  const left = [
    'assets/index-AAAAAAAA.js.map',
    'assets/word-AAAAAAAA.js',
    'cards/ladder.png',
    'data/changes/2024-05-01-0123abcd.json',
    'data/editions-0123abcd.json',
    'data/editions/2022-11-11/ladder-0123abcd.json',
    'data/families/lights-0123abcd.json',
    'data/ladder.json',
    'data/search-texts-0123abcd.json',
    'index.html',
    'roles/keeper/index.html',
  ];
  expect(listed(...left, ...ahead.toReversed())).toEqual(ahead.toSorted());
});

test('only what keeps its name when it changes has a revision', () => {
  const files = new Map([
    ['404.html', file()],
    ['assets/index-AAAAAAAA.js', file()],
    ['data/addresses/0123abcd.json', file()],
  ]);
  expect(filesAhead(files)).toEqual([
    { url: '404.html', revision: 'd1gest' },
    { url: 'assets/index-AAAAAAAA.js', revision: null },
    { url: 'data/addresses/0123abcd.json', revision: 'd1gest' },
  ]);
});

test('a ladder that is too large is kept when it is read', () => {
  expect(filesAhead(new Map([['data/ladder-0123abcd.json', file(2 ** 24 + 1)]]))).toEqual([]);
});

test('the list stands in the worker, and a worker without a place for it is a fault that is told', () => {
  const files = new Map([['404.html', file()]]);
  expect(filledWorker('start(self.SITE_FILES)', files)).toBe(
    'start([{"url":"404.html","revision":"d1gest"}])',
  );
  expect(() => filledWorker('start()', files)).toThrow('SITE_FILES');
});
