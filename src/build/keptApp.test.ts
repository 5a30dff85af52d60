import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appKey, keptApp } from './keptApp.ts';

let here = '';
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'rungs-app-'));
});
afterEach(() => rmSync(here, { recursive: true }));

/** Has an app made under a key, and tells whether it had to be. */
async function make(key: string, fail?: Error) {
  let builds = 0;
  const made = join(here, `work-${Math.random()}`);
  const place = await keptApp(join(here, 'kept'), key, {
    made,
    build: async () => {
      if (fail) throw fail;
      builds += 1;
      mkdirSync(made);
      writeFileSync(join(made, 'app.js'), key);
    },
  });
  return { place, builds };
}

test('an app is made once of the same sources', async () => {
  const first = await make('one');
  const second = await make('one');
  expect([first.builds, second.builds]).toEqual([1, 0]);
  expect(second.place).toBe(first.place);
  expect(existsSync(join(second.place, 'app.js'))).toBe(true);
  expect((await make('another')).builds).toBe(1);
});

test('a build that fails keeps nothing', async () => {
  await expect(make('one', new Error('a fault of a source'))).rejects.toThrow('a fault');
  expect((await make('one')).builds).toBe(1);
});

test('what was not used in two weeks is taken out', async () => {
  const { place } = await make('one');
  const long = new Date(Date.now() - 15 * 24 * 60 * 60 * 1000);
  utimesSync(place, long, long);
  await make('another');
  expect(readdirSync(join(here, 'kept'))).toEqual(['another']);
});

test('a key goes by every source, by where it is and by what is wanted, and not by tests', () => {
  mkdirSync(join(here, 'src', 'ui'), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(here, path), text);
  write('index.html', '<p>');
  write('src/a.ts', 'a');
  const keys = [appKey(here, 'en')];
  const differs = () => {
    const key = appKey(here, 'en');
    const isNew = !keys.includes(key);
    keys.push(key);
    return isNew;
  };
  expect(appKey(here, 'de')).not.toBe(keys[0]);
  write('src/a.test.ts', 'a test');
  expect(differs()).toBe(false);
  write('src/a.ts', 'b');
  expect(differs()).toBe(true);
  write('src/ui/a.ts', 'b');
  expect(differs()).toBe(true);
  write('index.html', '<p>b');
  expect(differs()).toBe(true);
});
