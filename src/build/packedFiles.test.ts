import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFiles } from './packedFiles.ts';
import { siteFolder } from './siteFolder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-packed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('texts lie packed beside themselves, in both forms, and nothing else does', async () => {
  const { write, files } = siteFolder(folder, '/');
  const long = 'The lamp is lit. '.repeat(200);
  const texts = ['404.html', 'assets/start-0a1b2c3d.js', 'roles/keeper/index.html', 'data/a.json'];
  for (const path of texts) await write(path, path + long);
  const others = ['_headers', 'cards/ladder.png', 'data/ladder.zip', 'short.txt'];
  for (const path of others.slice(0, 3)) await write(path, long);
  await write('short.txt', 'lit');
  await packFiles(folder, files.keys());
  for (const path of texts) {
    const [br, gz] = ['br', 'gz'].map((form) => readFileSync(join(folder, `${path}.${form}`)));
    expect(brotliDecompressSync(br ?? '').toString()).toBe(path + long);
    expect(gunzipSync(gz ?? '').toString()).toBe(path + long);
  }
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:br|gz)$/.test(name),
  );
  expect(packed).toHaveLength(texts.length * 2);
  expect([...files.keys()].sort()).toEqual([...texts, ...others].sort());
});

test('what cannot be read is a fault', async () => {
  await expect(packFiles(folder, ['absent.html'])).rejects.toThrow('absent.html');
});
