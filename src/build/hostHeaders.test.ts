import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyOfHeader } from './contentPolicy.ts';
import { EVERYWHERE, headersFile, headersFor } from './hostHeaders.ts';

const INLINE = { scripts: ['start()'], styles: [] };
const sent = (path: string, base = '/') => headersFor(headersFile(base, INLINE), path);
const ancestors = (path: string, base?: string) =>
  /frame-ancestors [^;]*/.exec(sent(path, base).get('Content-Security-Policy') ?? '')?.[0];

describe('who may frame a page', () => {
  test.each(['/', '/roles/keeper', '/embedded', '/roles/embed', '/embed.html'])(
    '%s: nobody',
    (path) => {
      expect(ancestors(path)).toBe("frame-ancestors 'none'");
      expect(sent(path).get('X-Frame-Options')).toBe('DENY');
    },
  );

  test.each(['/embed', '/embed/roles/keeper', '/embed/compare/hand/keeper'])(
    '%s: everyone',
    (path) => {
      expect(ancestors(path)).toBe('frame-ancestors *');
      expect(sent(path).has('X-Frame-Options')).toBe(false);
    },
  );

  test('a site under a path of its own has its embeds there', () => {
    expect(ancestors('/ladders/embed/roles/keeper', '/ladders/')).toBe('frame-ancestors *');
    expect(ancestors('/ladders/roles/keeper', '/ladders/')).toBe("frame-ancestors 'none'");
  });

  test('nothing else differs between them', () => {
    const said = (path: string) =>
      [...sent(path)]
        .filter(([name]) => name !== 'X-Frame-Options')
        .map(([name, value]) => [name, value.replace(/frame-ancestors .*/, '')])
        .sort();
    expect(said('/embed/roles/keeper')).toEqual(said('/roles/keeper'));
  });
});

test.each(['/assets/index.js', '/data/ladder.json', '/data/families/keepers-12345678.json'])(
  '%s: anyone may fetch it, so that a frame without an origin can',
  (path) => {
    expect(sent(path).get('Access-Control-Allow-Origin')).toBe('*');
    expect(sent('/roles/keeper').has('Access-Control-Allow-Origin')).toBe(false);
  },
);

test.each(['/', '/roles/keeper', '/embed/roles/keeper', '/assets/worker.js', '/sw.js', '/data/x'])(
  '%s comes with the policy and all that is said everywhere',
  (path) => {
    const headers = sent(path);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    for (const [name, value] of EVERYWHERE) expect(headers.get(name)).toBe(value);
  },
);

test('a page asks for no power of a device, and tells nobody outside which role is read', () => {
  const headers = sent('/roles/keeper');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('same-origin');
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  expect(headers.get('Permissions-Policy')).toContain('camera=(), ');
});

test('a file says the rules to hosts, each path in a block that takes off what it sets anew', () => {
  const blocks = headersFile('/ladders/', INLINE).split('\n\n');
  expect(blocks.map((block) => block.split('\n')[0])).toEqual([
    '/ladders/*',
    '/ladders/embed',
    '/ladders/embed/*',
    '/ladders/assets/*',
    '/ladders/data/*',
  ]);
  const names = (block = '') => block.match(/(?<=^ {2})(?:! )?[\w-]+/gm);
  const policy = 'Content-Security-Policy';
  expect(names(blocks[0])).toEqual([policy, 'X-Frame-Options', ...EVERYWHERE.map(([n]) => n)]);
  expect(names(blocks[1])).toEqual([`! ${policy}`, '! X-Frame-Options', policy]);
});

test('the recipe for nginx says the same, but for what each version of the site has inline', () => {
  const recipe = readFileSync('examples/hosting/nginx/site.conf', 'utf8');
  const policy = policyOfHeader('*').replace('frame-ancestors *', 'frame-ancestors $framed_by');
  expect(recipe).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  for (const [name, value] of EVERYWHERE) {
    expect(recipe).toContain(`add_header ${name} "${value}" always;`);
  }
});
