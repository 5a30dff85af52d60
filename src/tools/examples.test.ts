import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { compileDataset } from '#src/dataset/compile.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import { importPages } from '#src/importer/link/importPages.ts';
import { readFile } from '#src/importer/readFile.ts';
import { READ_EXTENSIONS } from '#src/importer/sources/forms.ts';
import { drawnFrom } from '#src/layout/fixture.ts';

const FOLDER = 'examples';

/** One ladder in every form that is imported. */
const FORMS = 'forms';

/** What is no dataset, as the other folders are. */
const OTHERS = [FORMS, 'hosting'];

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
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
    const { roles, links } = drawnFrom(buildLadder(dataset));
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

/** What every file of `examples/forms` but the matrix says, in its own way. */
const GARDENERS = [
  ['Junior Gardener', '1', ['Weeds the beds', 'Waters the greenhouse'], ['Likes to be outdoors']],
  [
    'Gardener',
    '2',
    ['Plans a bed for a season', 'Prunes the fruit trees'],
    ['Knows the plants of the region'],
  ],
  [
    'Head Gardener',
    '3',
    ['Plans the garden for a year', 'Teaches the juniors'],
    ['Has kept a garden for 5 years'],
  ],
];

async function imported(file: string) {
  const bytes = readFileSync(join(FOLDER, FORMS, file));
  const { pages, problems } = await readFile({ file, bytes });
  const made = importPages(pages, { asOf: '2025-06-30' });
  const faults = [...problems, ...pages.flatMap((page) => page.problems), ...made.problems];
  return {
    faults: faults.filter(({ severity }) => severity !== 'info'),
    roles: made.families.flatMap(({ roles }) => roles),
  };
}

const texts = (lines: readonly { text: string }[] = []) => lines.map(({ text }) => text);
const files = readdirSync(join(FOLDER, FORMS)).sort();

test.each(files.filter((file) => file.startsWith('gardeners.')))(
  '%s is imported as the same ladder',
  async (file) => {
    const { roles, faults } = await imported(file);
    expect(faults).toEqual([]);
    expect(
      roles.map((role) => [
        role.title,
        role.grade?.value,
        texts(role.responsibilities),
        texts(role.requirements),
      ]),
    ).toEqual(GARDENERS);
  },
);

test('a matrix of skills is imported with a role for each level', async () => {
  const { roles, faults } = await imported('skills.yml');
  expect(faults).toEqual([]);
  expect(roles.map(({ grade, competencies }) => [grade?.value, texts(competencies)])).toEqual([
    ['1', ['Names those of our beds', 'Asks when in doubt']],
    ['2', ['Names those of the region', 'Shows a newcomer round']],
    ['3', ['Chooses them for a place', 'Breeds new ones', 'Leads the course for apprentices']],
  ]);
});

test('the documentation of the import names every example and every form that is read', () => {
  const text = readFileSync('docs/importing.md', 'utf8');
  expect(files.filter((file) => !text.includes(file))).toEqual([]);
  expect(READ_EXTENSIONS.filter((end) => !text.includes(`\`${end}\``))).toEqual([]);
});
