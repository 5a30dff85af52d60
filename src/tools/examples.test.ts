import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { compileDataset } from '#src/dataset/compile.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import { layoutLadder } from '#src/layout/layout.ts';

const FOLDER = 'examples';

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function open(name: string) {
  const { dataset, problems } = openDataset(await readFolder(join(FOLDER, name)));
  return { dataset, problems };
}

test('there are examples, and the readme names each', () => {
  expect(names).toEqual(expect.arrayContaining(['hospital', 'minimal']));
  const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  expect(names.filter((name) => !readme.includes(`](${name})`))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('has no problem', async () => {
    expect((await open(name)).problems).toEqual([]);
  });

  test('compiles, with the words of every family in a file', async () => {
    const { dataset } = await open(name);
    if (!dataset) throw new Error('it has errors');
    const { ladder, rest } = compileDataset(dataset, [], (file) => file);
    expect(ladder.roles).toHaveLength(dataset.roles.length);
    for (const { id } of dataset.families)
      expect([...rest.keys()]).toContain(`data/families/${id}`);
  });

  test('is laid out, with a place for every role', async () => {
    const { dataset } = await open(name);
    if (!dataset) throw new Error('it has errors');
    const { roles, links } = layoutLadder(buildLadder(dataset));
    expect([...roles.keys()].sort()).toEqual(dataset.roles.map(({ id }) => id).sort());
    expect(links.length).toBeGreaterThan(0);
  });
});

test('the hospital shows what its readme says', async () => {
  const { dataset } = await open('hospital');
  const having = (status: Role['status']) =>
    dataset?.roles.filter((role) => role.status === status).map(({ title }) => title);
  expect(having('future')).toEqual(['Consultant Nurse']);
  expect(having('named')).toEqual(['Director of Nursing']);
  const kinds = new Set(dataset?.relations.map(({ kind }) => kind));
  expect(RELATION_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['specialty-of']);
  expect(new Set(dataset?.roles.map(({ track }) => track)).size).toBe(2);
});
