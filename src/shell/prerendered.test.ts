import { expect, test } from 'vitest';
import { canHydrate, pathIn } from './prerendered.ts';

test('a path is the same with a slash, an index or a base around it', () => {
  expect(pathIn('/', '/')).toBe('/');
  expect(pathIn('/roles/a', '/')).toBe('/roles/a');
  expect(pathIn('/roles/a/', '/')).toBe('/roles/a');
  expect(pathIn('/roles/a/index.html', '/')).toBe('/roles/a');
  expect(pathIn('/ladders/', '/ladders/')).toBe('/');
  expect(pathIn('/ladders', '/ladders/')).toBe('/');
  expect(pathIn('/ladders/roles/a', '/ladders/')).toBe('/roles/a');
});

test('only what the server could know is brought to life as it stands', () => {
  expect(canHydrate('/roles/a', '')).toBe(true);
  expect(canHydrate('/roles/a', '?as=stated')).toBe(false);
  expect(canHydrate('/', '')).toBe(false);
});
