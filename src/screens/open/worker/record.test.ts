import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { LOCK_PATH } from '#src/dataset/read.ts';
import type { Answered, GivenFile, Mend } from '../messages.ts';
import { folderOf, type Made, rawOf } from './made.ts';
import { ReadingSession } from './session.ts';

const FOLDER = 'examples/hospital';
const text = (path: string) => readFileSync(`${FOLDER}/${path}`, 'utf8');
const BARE = ['dataset.json', ...globSync('families/*.json', { cwd: FOLDER })].map((path) => ({
  path,
  text: text(path),
}));

async function made(
  folder: Made['folder'],
  mends: readonly Mend[] = [],
): Promise<{ made: Made; told: readonly string[] }> {
  const answers: Answered[] = [];
  const session = new ReadingSession((answer) => answers.push(answer));
  const files = folder.map(
    (file): GivenFile => ({ path: `ours/${file.path}`, blob: new Blob([file.text]) }),
  );
  await session.read(files, { overrides: { headings: [], columns: [] }, mends });
  const isPreview = (each: Answered) => each.kind === 'preview';
  const problems = answers.filter(isPreview).flatMap(({ preview }) => preview.problems);
  const told = problems
    .filter(({ code }) => code === 'missing-id' || code === 'changed-id')
    .flatMap(({ problems }) => problems.map(({ message }) => message));
  if (!session.result) throw new Error('Nothing was read.');
  const { assembled, known } = session.result;
  return { made: folderOf(assembled.imported, known), told };
}

const recordOf = ({ folder }: Made) =>
  JSON.parse(folder.find(({ path }) => path === LOCK_PATH)?.text ?? '{}');

/** What is wrong with a folder that was taken out, by the very check. */
const errorsIn = ({ folder }: Made) =>
  openDataset(folder.map(rawOf)).problems.filter(({ severity }) => severity === 'error');

const PUBLISHED = (await made(BARE)).made;

test('what is as it was published is recorded as it was', async () => {
  const { made: again, told } = await made(PUBLISHED.folder);
  expect(told).toEqual([]);
  expect(recordOf(again)).toEqual(recordOf(PUBLISHED));
  expect(recordOf(again)).not.toHaveProperty('retired');
});

test('a role that is called otherwise stays what it was published as', async () => {
  const role = { title: 'Deputy Ward Manager', id: 'deputy-ward-manager' };
  const { made: mended, told } = await made(PUBLISHED.folder, [
    { kind: 'rename', role, title: 'Second Ward Manager' },
  ]);
  expect(told).toEqual([]);
  expect(errorsIn(mended)).toEqual([]);
  expect(recordOf(mended).roles['deputy-ward-manager']).toHaveLength(2);
});

test('links to a role that was joined lead to the other, and lines that now stand elsewhere are told', async () => {
  const [role, into] = [
    { title: 'Deputy Ward Manager', id: 'deputy-ward-manager' },
    { title: 'Ward Manager', id: 'ward-manager' },
  ];
  const { made: mended, told } = await made(PUBLISHED.folder, [{ kind: 'join', role, into }]);
  const { roles, retired = [] } = recordOf(mended);
  expect(Object.keys(roles)).toEqual(Object.keys(recordOf(PUBLISHED).roles));
  expect(retired).not.toContain('roles/deputy-ward-manager');
  expect(retired.length).toBeGreaterThan(0);
  expect(told).toHaveLength(retired.length);
  for (const address of retired) expect(told.join('\n')).toContain(`/${address} `);
  expect(errorsIn(mended)).toEqual([]);
  expect(mended.dataset.roles.find(({ id }) => id === into.id)?.aliases).toContain(
    'deputy-ward-manager',
  );
});

test('what went with a page that was left out is told and stays recorded, also when it is taken out again', async () => {
  const file = 'families/ward-management.json';
  const { made: mended, told } = await made(PUBLISHED.folder, [{ kind: 'drop', file }]);
  const { retired, ...kinds } = recordOf(mended);
  expect(retired).toContain('families/ward-management');
  expect(retired).toContain('roles/deputy-ward-manager');
  expect(told).toHaveLength(retired.length);
  const { retired: _, ...before } = recordOf(PUBLISHED);
  for (const kind of Object.keys(before)) {
    expect(Object.keys(kinds[kind])).toEqual(expect.arrayContaining(Object.keys(before[kind])));
  }
  expect(errorsIn(mended)).toEqual([]);
  const again = await made(mended.folder);
  expect(again.told).toEqual([]);
  expect(again.made.folder).toEqual(mended.folder);
});
