import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiledFolder, hashedName, plainName } from './compiledFolder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-folder-'));
  await cp('data', folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

test('a folder is compiled once for all who ask, at once or later', async () => {
  const { compiled } = compiledFolder(folder, plainName);
  const [one, other] = await Promise.all([compiled(), compiled()]);
  expect(other).toBe(one);
  expect(await compiled()).toBe(one);
});

test('what changes is compiled anew: a file, a new one, and what an import left beside it', async () => {
  const { compiled } = compiledFolder(folder, plainName);
  const first = await compiled();
  await rewrite('dataset.json', (text) => text.replace(/"title": "[^"]*"/, '"title": "Lamps"'));
  const second = await compiled();
  expect(second.ladder.info.title).toBe('Lamps');
  expect(first.ladder.info.title).not.toBe('Lamps');
  // Many a change is made while developing: no editions of what it replaces are left on the disk.
  expect([first.aside?.size, second.aside?.size ?? 0]).toEqual([0, expect.not.closeTo(0)]);

  const said = { severity: 'info', code: 'left-out', message: 'Wick', at: { file: 'a.md' } };
  await writeFile(join(folder, 'problems.json'), JSON.stringify([said]));
  const third = await compiled();
  expect(JSON.stringify(third.rest.get(third.ladder.report))).toContain('Wick');
  await unlink(join(folder, 'problems.json'));
  expect(JSON.stringify((await compiled()).rest.get(third.ladder.report))).not.toContain('Wick');
});

test('a folder with errors is refused for as long as it has them', async () => {
  const { compiled } = compiledFolder(folder, plainName);
  const sound = await readFile(join(folder, 'dataset.json'), 'utf8');
  await writeFile(join(folder, 'dataset.json'), '{');
  await expect(compiled()).rejects.toThrow('has 1 errors. Run: npm run data:check');
  await expect(compiled()).rejects.toThrow('has 1 errors');
  await writeFile(join(folder, 'dataset.json'), sound);
  expect((await compiled()).ladder.roles.length).toBeGreaterThan(0);
});

test('a name says what a file holds, or nothing of it', () => {
  expect(hashedName('data/ladder', { a: 1 })).toMatch(/^data\/ladder-[0-9a-f]{8}\.json$/);
  expect(hashedName('data/ladder', { a: 1 })).not.toBe(hashedName('data/ladder', { a: 2 }));
  expect(plainName('data/ladder', {})).toBe('data/ladder.json');
});
