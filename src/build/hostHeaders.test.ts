import { describe, expect, test } from 'vitest';
import { headersFile, headersFor } from './hostHeaders.ts';

const ancestors = (path: string, base = '/') =>
  new Map(headersFor(path, base)).get('Content-Security-Policy');

describe('who may frame a page', () => {
  test.each(['/', '/roles/keeper', '/embedded', '/roles/embed', '/embed.html'])(
    '%s: only this site',
    (path) => {
      expect(ancestors(path)).toBe("frame-ancestors 'self'");
      expect(new Map(headersFor(path, '/')).get('X-Frame-Options')).toBe('SAMEORIGIN');
    },
  );

  test.each(['/embed', '/embed/roles/keeper', '/embed/compare/hand/keeper'])(
    '%s: everyone',
    (path) => {
      expect(ancestors(path)).toBe('frame-ancestors *');
      expect(new Map(headersFor(path, '/')).has('X-Frame-Options')).toBe(false);
    },
  );

  test('a site under a path of its own has its embeds there', () => {
    expect(ancestors('/ladders/embed/roles/keeper', '/ladders/')).toBe('frame-ancestors *');
    expect(ancestors('/ladders/roles/keeper', '/ladders/')).toBe("frame-ancestors 'self'");
  });
});

test.each(['/assets/index.js', '/data/ladder.json', '/data/families/keepers-12345678.json'])(
  '%s: anyone may fetch it, so that a frame without an origin can',
  (path) => {
    expect(headersFor(path, '/')).toEqual([['Access-Control-Allow-Origin', '*']]);
    expect(new Map(headersFor('/roles/keeper', '/')).has('Access-Control-Allow-Origin')).toBe(
      false,
    );
  },
);

test('hosts read the same rules, and take off what the first one set', () => {
  expect(headersFile('/ladders/')).toBe(`/ladders/*
  Content-Security-Policy: frame-ancestors 'self'
  X-Frame-Options: SAMEORIGIN

/ladders/embed
  ! Content-Security-Policy
  ! X-Frame-Options
  Content-Security-Policy: frame-ancestors *

/ladders/embed/*
  ! Content-Security-Policy
  ! X-Frame-Options
  Content-Security-Policy: frame-ancestors *

/ladders/assets/*
  ! Content-Security-Policy
  ! X-Frame-Options
  Access-Control-Allow-Origin: *

/ladders/data/*
  ! Content-Security-Policy
  ! X-Frame-Options
  Access-Control-Allow-Origin: *
`);
});
