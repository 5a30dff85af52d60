import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { filesAfter, roleOf } from './fixture.ts';
import { LOCKED, lockText, namesOf } from './lock.ts';
import { type LockFile, lockSchema } from './lockFile.ts';
import { type RawFile, readFiles } from './read.ts';

function namesIn(files: readonly RawFile[]) {
  const { dataset, families } = readFiles(files);
  if (!dataset) throw new Error('There is no dataset.');
  return namesOf(dataset, families);
}

const sound = filesAfter((files) => {
  files.dataset.strands?.push({ id: 'care', title: 'Care', theme: 'safety', aliases: ['a-care'] });
  files.boats.aliases = ['crew'];
  Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, { aliases: ['q9'] });
});

const lockIn = (text: string) => lockSchema.parse(JSON.parse(text));

test('every id and alias is recorded with a fingerprint, one a line, sorted', () => {
  const text = lockText(namesIn(sound));
  expect(text).toMatch(
    /^{\n {2}"roles": {\n {4}"hand": "[0-9a-z]+",\n {4}"keeper": "[0-9a-z]+",\n/,
  );
  const lock = lockIn(text);
  expect(LOCKED.map((kind) => lock[kind].map(({ name }) => name))).toEqual([
    ['hand', 'keeper', 'lamp-keeper', 'mate', 'warden'],
    ['boats', 'crew', 'keepers'],
    ['a-care', 'care', 'light'],
    ['families/keepers#fq1', 'roles/hand#q9', 'roles/hand#r1', 'roles/hand#r2', 'roles/keeper#r1'],
  ]);
  expect(LOCKED.flatMap((kind) => lock[kind]).every(({ prints }) => prints.length === 1)).toBe(
    true,
  );
});

test('what was recorded before stays', () => {
  const before = lockSchema.parse({
    roles: ['bosun', 'hand'],
    families: [],
    strands: { rope: ['1a', '2b'] },
    expectations: ['roles/bosun#r1'],
  });
  const after = JSON.parse(lockText(namesIn(sound), before));
  expect(Object.keys(after.roles)).toEqual([
    'bosun',
    'hand',
    'keeper',
    'lamp-keeper',
    'mate',
    'warden',
  ]);
  expect(after.roles.bosun).toEqual([]);
  expect(after.roles.hand).toMatch(/^[0-9a-z]+$/);
  expect(after.strands.rope).toEqual(['1a', '2b']);
  expect(after.expectations).toHaveProperty(['roles/bosun#r1']);
  expect(Object.keys(after.expectations)).toHaveLength(6);
});

test('a record that is written again is the same', () => {
  const text = lockText(namesIn(sound));
  expect(lockText(namesIn(sound), lockIn(text))).toBe(text);
});

test('every id of the bundled dataset is recorded with what it stands for', async () => {
  const files = await readFolder('data');
  const { lock } = readFiles(files);
  const recorded = lockIn(lockText(namesIn(files), lock?.value));
  const short = (file: LockFile | undefined) =>
    LOCKED.flatMap((kind) => file?.[kind].map(({ name, prints }) => [name, prints.length]));
  expect(short(lock?.value), 'Run: npm run data:lock').toEqual(short(recorded));
  expect(LOCKED.flatMap((kind) => recorded[kind]).every(({ prints }) => prints.length > 0)).toBe(
    true,
  );
});
