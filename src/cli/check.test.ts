import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { buildLadder, findRole } from '#src/domain/ladder.ts';
import { check as checkFolder } from './check.ts';
import { outcomeOf } from './fixture.ts';

const BUNDLED = join(import.meta.dirname, '../../data');
const LOCK = 'ids.lock.json';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-check-'));
  await cp(BUNDLED, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...flags: string[]) => outcomeOf(checkFolder, folder, [folder, ...flags]);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function edit(path: string, change: (text: string) => string): void {
  const before = read(path);
  const after = change(before);
  expect(after, `${path} is changed`).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

/** Calls a role otherwise, wherever a family names it. */
function rename(from: string, to: string): void {
  for (const name of readdirSync(join(folder, 'families'))) {
    const path = join(folder, 'families', name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`"${from}"`, `"${to}"`));
  }
}

test('a published id that disappears fails the check, and as an alias it leads to the role of now', async () => {
  rename('director-engineering', 'engineering-director');
  const broken = await check();
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(
    /^error {2}.*ids\.lock\.json:\d+ {2}\/roles\/director-engineering$/m,
  );
  expect(broken.stdout).toContain('links to /roles/director-engineering no longer find it');
  expect(broken.stdout).toContain(
    'In families/engineering-leadership.json give "engineering-director"',
  );
  expect(broken.stdout.match(/\[missing-id\]/g)).toHaveLength(1);

  expect((await check('--propose')).stdout).toContain(
    'roles/director-engineering is “Director, Engineering” now: in families/engineering-leadership.json give "engineering-director" "aliases": ["director-engineering"].',
  );

  const lock = read(LOCK);
  const refused = await check('--write-lock');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('Nothing is recorded while there are errors');
  expect(read(LOCK)).toBe(lock);

  edit('families/engineering-leadership.json', (text) =>
    text.replace('"director-of-engineering"', '"director-of-engineering", "director-engineering"'),
  );
  expect((await check()).code).toBe(0);
  const { dataset } = openDataset(await readFolder(folder));
  const landed = dataset && findRole(buildLadder(dataset), 'director-engineering');
  expect(landed?.id).toBe('engineering-director');
});

test('new ids are a warning until they are recorded, and what was recorded stays', async () => {
  edit('dataset.json', (text) =>
    text.replace('"id": "hiring",', '"id": "hiring", "aliases": ["staffing-up"],'),
  );
  const before = read(LOCK);
  const open = await check();
  expect(open.code).toBe(0);
  expect(open.stdout).toContain('strands/staffing-up');
  expect(open.stdout).toContain('npx rungs check --write-lock');

  const recorded = await check('--write-lock');
  expect(recorded.code).toBe(0);
  expect(recorded.stdout).not.toContain('unrecorded-id');
  const { strands, ...rest } = JSON.parse(read(LOCK));
  const { strands: strandsBefore, ...restBefore } = JSON.parse(before);
  expect(strands).toEqual({ ...strandsBefore, 'staffing-up': strandsBefore.hiring });
  expect(rest).toEqual(restBefore);
});

/** Two roles that trade what they are called: each has the id of the other then. */
function trade(one: string, other: string): void {
  edit('families/engineering-leadership.json', (text) =>
    text
      .replace(`"title": "${one}"`, '"title": "?"')
      .replace(`"title": "${other}"`, `"title": "${one}"`)
      .replace('"title": "?"', `"title": "${other}"`),
  );
}

test('a published id that passes to another role fails the check until that is accepted', async () => {
  trade('Director, Engineering', 'Senior Manager, Engineering');
  const broken = await check();
  expect(broken.code).toBe(1);
  expect(broken.stdout.match(/\[changed-id\]/g)).toHaveLength(2);
  expect(broken.stdout).toContain(
    'links to /roles/director-engineering now lead to “Senior Manager, Engineering” in families/engineering-leadership.json',
  );
  expect(broken.stdout).toContain(
    'What it was is "senior-manager-engineering" in families/engineering-leadership.json now: give that the id "director-engineering" back',
  );
  expect(broken.stdout).toContain(
    'npx rungs check --write-lock --accept roles/director-engineering',
  );

  const lock = read(LOCK);
  const half = await check('--write-lock', '--accept', 'roles/director-engineering');
  expect(half.stdout).toContain('Nothing is recorded while there are errors');
  expect(read(LOCK)).toBe(lock);

  const both = ['roles/director-engineering', 'roles/senior-manager-engineering'];
  const accepted = await check('--write-lock', ...both.flatMap((name) => ['--accept', name]));
  expect(accepted.code).toBe(0);
  expect(JSON.parse(read(LOCK)).roles['director-engineering']).toHaveLength(2);
  trade('Director, Engineering', 'Senior Manager, Engineering');
  expect((await check()).code, 'what was meant before is accepted still').toBe(0);
});

test('a name that nobody has published cannot be accepted', async () => {
  const { stdout } = await check('--write-lock', '--accept', 'roles/nobody');
  expect(stdout).toContain('Nothing is recorded under roles/nobody');
});

/** What a record names, by kind. A name that was called otherwise once has the fingerprints of both. */
function namesIn(lock: string): [kind: string, names: string[]][] {
  return Object.entries(JSON.parse(lock)).map(([kind, all]) => [kind, Object.keys(all as object)]);
}

test('a record without fingerprints is valid, and completed when it is written', async () => {
  const whole = read(LOCK);
  edit(LOCK, (text) => JSON.stringify(Object.fromEntries(namesIn(text))));
  const bare = await check();
  expect(bare.code).toBe(0);
  expect(bare.stdout).toContain('[unrecorded-meaning]');
  expect((await check('--write-lock')).code).toBe(0);
  expect(namesIn(read(LOCK))).toEqual(namesIn(whole));
  expect((await check()).stdout).not.toContain('[unrecorded-meaning]');
});

test('a folder without a record gets one', async () => {
  const before = read(LOCK);
  rmSync(join(folder, LOCK));
  expect((await check()).stdout).not.toContain('[unrecorded-id]');
  expect((await check('--write-lock')).code).toBe(0);
  expect(namesIn(read(LOCK))).toEqual(namesIn(before));
});

test('an edition is checked like the dataset, is named by its date and describes only what it covers', async () => {
  const edition = join(folder, 'editions/2022-11-11');
  mkdirSync(join(edition, 'families'), { recursive: true });
  const { covers: _, ...info } = JSON.parse(read('dataset.json'));
  const write = (more: object) =>
    writeFileSync(join(edition, 'dataset.json'), JSON.stringify({ ...info, ...more }));
  const family = 'families/support-engineering.json';
  writeFileSync(join(edition, family), read(family));

  write({ asOf: '2022-11-10', covers: ['support-enginering'] });
  const broken = await check();
  expect(broken.code).toBe(1);
  for (const [code, file] of [
    ['misdated-edition', 'dataset.json'],
    ['unknown-family', 'dataset.json'],
    ['uncovered-family', family],
  ]) {
    expect(broken.stdout).toMatch(
      new RegExp(`^error .*editions/2022-11-11/${file}[^\\n]*\\n.*\\[${code}\\]`, 'm'),
    );
  }
});

test('a ZIP is checked as the folder that it holds, and what is neither is told from what is not there', async () => {
  const zip = join(folder, 'ours.zip');
  const files = await readFolder(folder);
  writeFileSync(zip, zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))));
  const checked = (place: string) => outcomeOf(checkFolder, folder, [place]);
  expect(await checked('ours.zip')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ours\.zip: 0 errors, /m),
  });
  writeFileSync(join(folder, 'ours.csv'), 'Job title\nKeeper\n');
  expect((await checked('ours.csv')).stderr).toContain('npx rungs import ours.csv --out data');
  expect(await checked('nowhere')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('nowhere is not there'),
  });
});
