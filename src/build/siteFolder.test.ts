import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BASE } from './app.ts';
import { siteFolder } from './siteFolder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the path of a site stands wherever a text has its place, and nowhere else', async () => {
  const { write, files } = siteFolder(folder, '/ladders/');
  await write('deep/page.html', `<a href="${BASE}roles/keeper">${BASE}</a>`);
  await write('picture.png', Buffer.from(BASE));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  expect(read('deep/page.html')).toBe('<a href="/ladders/roles/keeper">/ladders/</a>');
  expect(read('picture.png')).toBe(BASE);
  expect([...files.keys()]).toEqual(['deep/page.html', 'picture.png']);
  expect(files.get('deep/page.html')?.bytes).toBe(read('deep/page.html').length);
});

test('what a file holds is told by its digest', async () => {
  const { write, files } = siteFolder(folder, '/');
  await write('a.txt', 'ä');
  await write('b.txt', Buffer.from('ä'));
  await write('c.txt', 'o');
  const digest = (path: string) => files.get(path)?.digest;
  expect(digest('a.txt')).toBe(digest('b.txt'));
  expect(digest('a.txt')).not.toBe(digest('c.txt'));
  expect(files.get('a.txt')?.bytes).toBe(2);
});

test.each(['../outside.html', 'grades/../../outside.html', '..', '.'])(
  'nothing is written outside of it: %s',
  async (path) => {
    const { write, files } = siteFolder(folder, '/');
    await expect(write(path, 'x')).rejects.toThrow('leads out of the site');
    expect(files.size).toBe(0);
  },
);

test('a name that begins with dots is a name', async () => {
  const { write } = siteFolder(folder, '/');
  await write('...and/so/on.html', 'x');
  expect(readFileSync(join(folder, '...and/so/on.html'), 'utf8')).toBe('x');
});
