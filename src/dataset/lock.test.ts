import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { filesAfter, roleOf } from './fixture.ts';
import { lockText, namesOf } from './lock.ts';
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

test('every id and alias is recorded, one a line, sorted', () => {
  expect(lockText(namesIn(sound))).toBe(`{
  "roles": [
    "hand",
    "keeper",
    "lamp-keeper",
    "mate",
    "warden"
  ],
  "families": [
    "boats",
    "crew",
    "keepers"
  ],
  "strands": [
    "a-care",
    "care",
    "light"
  ],
  "expectations": [
    "families/keepers#fq1",
    "roles/hand#q9",
    "roles/hand#r1",
    "roles/hand#r2",
    "roles/keeper#r1"
  ]
}
`);
});

test('what was recorded before stays', () => {
  const before = {
    roles: ['bosun', 'hand'],
    families: [],
    strands: [],
    expectations: ['roles/bosun#r1'],
  };
  const after = JSON.parse(lockText(namesIn(sound), before));
  expect(after.roles).toEqual(['bosun', 'hand', 'keeper', 'lamp-keeper', 'mate', 'warden']);
  expect(after.expectations).toContain('roles/bosun#r1');
  expect(after.expectations).toHaveLength(6);
});

test('every id of the bundled dataset is recorded', async () => {
  const files = await readFolder('data');
  const { lock } = readFiles(files);
  expect(lock).toBeDefined();
  const recorded = lockText(namesIn(files), lock?.value);
  expect(JSON.parse(recorded), 'Run: npm run data:lock').toEqual(lock?.value);
});
