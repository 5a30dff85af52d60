import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheIn, NO_CACHE } from '#src/build/cache.ts';
import { buildCache, usualFolder } from './buildCache.ts';

let here = '';
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'rungs-here-'));
});
afterEach(() => {
  rmSync(here, { recursive: true });
  delete process.env.RUNGS_CACHE;
});

const usual = (platform: NodeJS.Platform, env: Record<string, string> = {}) =>
  usualFolder(here, { platform, home: '/home/ada', env });

test('without packages what builds keep is where the system has caches', () => {
  expect(usual('linux')).toBe(join('/home/ada', '.cache', 'rungs'));
  expect(usual('linux', { XDG_CACHE_HOME: '/caches' })).toBe(join('/caches', 'rungs'));
  expect(usual('darwin')).toBe(join('/home/ada', 'Library', 'Caches', 'rungs'));
  expect(usual('win32', { LOCALAPPDATA: '/local' })).toBe(join('/local', 'rungs'));
});

test('with packages it is beside them', () => {
  mkdirSync(join(here, 'node_modules'));
  expect(usual('linux')).toBe(join(here, 'node_modules', '.cache', 'rungs'));
});

test('a folder is named by the flag before the environment, from where the command is called', () => {
  const kept = (folder: string) => cacheIn(join(here, folder)).get('key');
  process.env.RUNGS_CACHE = 'theirs';
  buildCache(here, undefined).put('key', new Uint8Array(1));
  expect([kept('theirs'), kept('own')].map((bytes) => bytes?.length)).toEqual([1, undefined]);
  buildCache(here, 'own').put('key', new Uint8Array(2));
  expect([kept('theirs'), kept('own')].map((bytes) => bytes?.length)).toEqual([1, 2]);
  expect(buildCache(here, 'off')).toBe(NO_CACHE);
  process.env.RUNGS_CACHE = 'off';
  expect(buildCache(here, undefined)).toBe(NO_CACHE);
});
