import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '#src/cli/check.ts';
import { importFolder } from '#src/cli/import.ts';

/** A namesake in a family that comes first by name joins a ladder whose ids are published. */
const CASE = join(import.meta.dirname, 'folders/08-ids-move');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ids-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a published id stays with the role that it was given to', async () => {
  const said: string[] = [];
  const terminal = {
    folder,
    print: (line: string) => said.push(line),
    warn: (line: string) => said.push(line),
  };
  expect(await importFolder([join(CASE, 'before'), '--out', 'data'], terminal)).toBe(0);
  expect(await check(['data', '--write-lock'], terminal)).toBe(0);
  expect(await importFolder([join(CASE, 'after'), '--out', 'data', '--force'], terminal)).toBe(0);
  expect(await check(['data'], terminal), said.join('\n')).toBe(0);

  const idOf = async (family: string) => {
    const text = await readFile(join(folder, `data/families/${family}.json`), 'utf8');
    return JSON.parse(text).roles.map(({ id }: { id: string }) => id);
  };
  expect(await idOf('beta')).toEqual(['team-lead']);
  expect(await idOf('alpha')).not.toContain('team-lead');
});
