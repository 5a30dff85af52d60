import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheIn, cacheNamed, keyOf } from './cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KEY = keyOf('a lamp');
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
const entries = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const aged = (place: string, days: number) => {
  const then = Date.now() / 1000 - days * 24 * 60 * 60;
  utimesSync(place, then, then);
};

describe('a cache', () => {
  test('gives what was put, to later builds too', () => {
    const cache = cacheIn(join(folder, 'made', 'where', 'absent'));
    expect(cache.get(KEY)).toBeUndefined();
    cache.put(KEY, Buffer.from('lit'));
    cache.put(keyOf('nothing'), new Uint8Array());
    const later = cacheIn(join(folder, 'made', 'where', 'absent'));
    expect(text(later.get(KEY))).toBe('lit');
    expect(later.get(keyOf('nothing'))).toHaveLength(0);
    later.put(KEY, Buffer.from('out'));
    expect(text(cache.get(KEY))).toBe('out');
    expect(entries()).toHaveLength(2);
  });

  test('gives nothing of an entry that is cut off, damaged, empty or no file', () => {
    const cache = cacheIn(folder);
    cache.put(KEY, Buffer.from('lit all night'));
    const [place = ''] = entries();
    const file = readFileSync(place);
    for (const length of [0, 5, 32, file.length - 1]) {
      writeFileSync(place, file.subarray(0, length));
      expect(cache.get(KEY), `${length} bytes`).toBeUndefined();
    }
    for (let at = 0; at < file.length; at++) {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(place, damaged);
      expect(cache.get(KEY), `byte ${at}`).toBeUndefined();
    }
    rmSync(place);
    mkdirSync(place);
    expect(cache.get(KEY)).toBeUndefined();
    cache.put(KEY, Buffer.from('lit'));
    rmSync(place, { recursive: true });
    cache.put(KEY, Buffer.from('lit'));
    expect(text(cache.get(KEY))).toBe('lit');
  });

  test('does without where nothing can be written, and leaves nothing half-written', () => {
    const file = join(folder, 'a file');
    writeFileSync(file, 'no folder');
    const cache = cacheIn(file);
    cache.put(KEY, Buffer.from('lit'));
    expect(cache.get(KEY)).toBeUndefined();
    cache.prune();
    expect(readFileSync(file, 'utf8')).toBe('no folder');
    const other = cacheIn(folder);
    mkdirSync(join(folder, KEY.slice(0, 2), KEY.slice(2)), { recursive: true });
    other.put(KEY, Buffer.from('lit'));
    expect(entries()).toEqual([file]);
  });

  test('lets go of what nobody asked for in two weeks, and of nothing else', () => {
    const cache = cacheIn(folder);
    const [used, unused, fresh] = [keyOf('used'), keyOf('unused'), keyOf('fresh')];
    for (const key of [used, unused, fresh]) cache.put(key, Buffer.from(key));
    const own = join(folder, 'notes.txt');
    writeFileSync(own, 'somebody’s own');
    const broken = join(folder, fresh.slice(0, 2), `${fresh.slice(2)}.1-2-3.part`);
    writeFileSync(broken, 'ended half-way');
    for (const place of entries()) aged(place, 15);
    aged(join(folder, fresh.slice(0, 2), fresh.slice(2)), 13);
    expect(text(cache.get(used))).toBe(used);
    cache.prune();
    expect(text(cache.get(used))).toBe(used);
    expect(text(cache.get(fresh))).toBe(fresh);
    expect(cache.get(unused)).toBeUndefined();
    expect(existsSync(broken)).toBe(false);
    expect(readFileSync(own, 'utf8')).toBe('somebody’s own');
  });

  test('notes once a day that an entry is used', () => {
    const cache = cacheIn(folder);
    cache.put(KEY, Buffer.from('lit'));
    const [place = ''] = entries();
    const time = () => statSync(place).mtimeMs;
    aged(place, 0.5);
    const before = time();
    cache.get(KEY);
    expect(time()).toBe(before);
    aged(place, 2);
    cache.get(KEY);
    expect(time()).toBeGreaterThan(before);
  });

  test('is in the folder that was named, in the usual one, or nowhere', () => {
    const usual = join(folder, 'usual');
    cacheNamed('off', usual).put(KEY, Buffer.from('lit'));
    expect(entries()).toEqual([]);
    cacheNamed(undefined, usual).put(KEY, Buffer.from('lit'));
    expect(text(cacheIn(usual).get(KEY))).toBe('lit');
    cacheNamed(join(folder, 'named'), usual).put(KEY, Buffer.from('out'));
    expect(text(cacheIn(join(folder, 'named')).get(KEY))).toBe('out');
  });
});

test('keys tell what belongs to which part', () => {
  const parts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['1 a', 'b']];
  expect(new Set(parts.map((each) => keyOf(...each))).size).toBe(parts.length);
  expect(keyOf('ä')).toBe(keyOf(Buffer.from('ä')));
  expect(keyOf('a lamp')).toMatch(/^[0-9a-f]{64}$/);
});
