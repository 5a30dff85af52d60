import { afterEach, expect, test, vi } from 'vitest';
import { mayPass, reasonIn, whyNoScripts } from './loadReason.ts';

const answer = (status: number, type = 'application/json') =>
  new Response(null, { status, headers: { 'content-type': type } });

test('what a host answers says why it is not the file', () => {
  expect(reasonIn(answer(200), 'json')).toBeUndefined();
  expect(reasonIn(answer(200))).toBeUndefined();
  for (const status of [500, 502, 503, 429]) expect(reasonIn(answer(status))).toBe('failing');
  for (const status of [404, 410, 403]) expect(reasonIn(answer(status))).toBe('missing');
  expect(reasonIn(answer(200, 'text/html; charset=utf-8'))).toBe('missing');
  expect(reasonIn(answer(200, 'text/plain'), 'javascript')).toBe('unreadable');
});

test('only what may pass is worth asking for again', () => {
  expect((['unreachable', 'failing'] as const).every(mayPass)).toBe(true);
  expect((['missing', 'unreadable'] as const).some(mayPass)).toBe(false);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('of several scripts the one that is not there gives the reason; where all are, it was the network', async () => {
  const asked = vi.fn((address: string) =>
    address === '/cut' ? Promise.reject(new Error()) : Promise.resolve(answers.get(address)),
  );
  const answers = new Map([
    ['/here', answer(200, 'text/javascript')],
    ['/gone', answer(404)],
  ]);
  vi.stubGlobal('fetch', asked);
  expect(await whyNoScripts(['/here', '/gone'])).toBe('missing');
  expect(await whyNoScripts(['/here'])).toBe('unreachable');
  expect(await whyNoScripts(['/here', '/cut'])).toBe('unreachable');
  expect(await whyNoScripts([])).toBe('unreachable');
});
