import { expect, test } from 'vitest';
import { basePath, originOf } from './addresses.ts';

test('a base path has one slash at each end, however it was given', () => {
  for (const given of ['ladders', '/ladders', 'ladders/', '//ladders//']) {
    expect(basePath(given)).toBe('/ladders/');
  }
  expect(basePath('a/b')).toBe('/a/b/');
  expect(basePath(undefined)).toBe('/');
  expect(basePath('/')).toBe('/');
});

test('an origin is taken from an address, and a wrong one is refused', () => {
  expect(originOf(undefined, '/')).toBe('');
  expect(originOf('https://ladder.example.org/', '/')).toBe('https://ladder.example.org');
  expect(originOf('https://example.org/ladders', '/ladders/')).toBe('https://example.org');
  expect(() => originOf('ladder.example.org', '/')).toThrow('SITE_URL');
  expect(() => originOf('javascript:alert(1)', '/')).toThrow('SITE_URL');
  expect(() => originOf('https://example.org/ladders', '/')).toThrow('BASE_PATH');
});
