import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Files, filesAfter } from '#src/dataset/fixture.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { edition } from './edition.ts';
import { outcomeOf } from './fixture.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-diff-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function writeLadder(folder: string, change: (files: Files) => void = () => {}) {
  for (const { path, bytes } of filesAfter(change)) {
    await mkdir(dirname(join(root, folder, path)), { recursive: true });
    await writeFile(join(root, folder, path), bytes);
  }
}

/** A year later: another grade, a line reworded, a role gone and one that is new. */
function later(files: Files): void {
  const [hand, keeper] = files.keepers.roles;
  if (!hand || !keeper) throw new Error('The fixture has both.');
  files.dataset.asOf = '2025-05-01';
  hand.grade = { value: 2, basis: 'stated' };
  keeper.grade = { value: 'M1', basis: 'stated' };
  files.keepers.relations = [];
  hand.responsibilities = [
    { id: 'r1', text: 'Trim the wick and polish the glass', theme: 'tending', strand: 'light' },
    { id: 'r2', text: 'Log each ship', theme: 'safety' },
  ];
  files.keepers.roles = [hand, keeper];
  files.boats.roles.push({ id: 'bosun', title: 'Bosun', track: 'craft', status: 'named' });
}

const differ = (...words: string[]) => outcomeOf(diff, root, words);

test('two folders are compared, and what changed is a note in Markdown', async () => {
  await writeLadder('then');
  await writeLadder('data', later);
  const { code, stdout, stderr } = await differ('then', 'data', '--version', '1.4.0');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('# What changed: Beacon Trust ladders');
  expect(stdout).toContain('## Keepers');
  expect(stdout).toContain('- **Another grade:** ~~Grade 1~~ → Grade 2');
  expect(stdout).toContain('~~Trim the wick~~ → Trim the wick and polish the glass');
  expect(stdout).toContain('**New role:** Bosun');
  expect(stdout).toContain('**Role removed:** Warden');
  expect(stdout).toContain('1.4.0 → 2.0.0');
});

test('another scale, another theme and another level of a strand are told of the whole ladder', async () => {
  await writeLadder('then');
  await writeLadder('data', ({ dataset }) => {
    dataset.asOf = '2025-05-01';
    dataset.grades.push({ value: 'M2', titles: { lead: ['Harbour Master'] } });
    dataset.themes[0] = { id: 'tending', title: 'Tending and repair' };
    Object.assign(dataset.strands?.[0] ?? {}, { title: 'The great light' });
  });
  const { stdout } = await differ('then', 'data', '--version', '1.4.0');
  expect(stdout).toContain('## Beacon Trust ladders');
  expect(stdout).toContain('- **Another scale of grades:** now with Grade M2 (Harbour Master)');
  expect(stdout).toContain('- **Theme renamed:** ~~Tending~~ → Tending and repair');
  expect(stdout).toContain('→ The great light');
  expect(stdout).toContain('1.4.0 → 1.5.0');
  const rows = (await differ('then', '--format', 'csv')).stdout.split('\r\n');
  expect(rows).toContain('Beacon Trust ladders,,Theme renamed,patch,Tending,Tending and repair,,');
  expect((await differ('then', '--fail-on', 'scale-changed')).code).toBe(3);
});

test('it exits by what happened: by the deed, by the weight or by the kind', async () => {
  await writeLadder('then');
  await writeLadder('data', later);
  expect((await differ('then', '--fail-on', 'removed,regraded')).code).toBe(3);
  expect((await differ('then', '--fail-on', 'major')).code).toBe(3);
  expect((await differ('then', '--fail-on', 'role-added')).code).toBe(3);
  expect((await differ('then', '--fail-on', 'moved,line-raised')).code).toBe(0);
  expect((await differ('data', 'data', '--fail-on', 'major,minor,patch')).code).toBe(0);
});

test('what cannot be followed is refused, and a ladder that cannot be read is named', async () => {
  await writeLadder('then');
  expect(await differ('then', 'then', '--fail-on', 'worse')).toMatchObject({ code: 2, stdout: '' });
  for (const format of ['xml', 'toString']) {
    expect(await differ('then', 'then', '--format', format)).toMatchObject({ code: 2, stdout: '' });
  }
  expect(await differ('a', 'b', 'c')).toMatchObject({ code: 2, stdout: '' });
  expect((await differ('--data', 'then')).stderr).toContain('then has no earlier edition');
  expect((await differ('--data', 'nowhere')).stderr).toContain('nowhere is not there');
  const absent = await differ('1999-01-01', 'then');
  expect(absent.code).toBe(1);
  expect(absent.stderr).toContain('There is no edition 1999-01-01');
  expect((await differ('nowhere', 'then')).stderr).toContain('nowhere is no folder');
});

test('as JSON it is what programs read, and as CSV a row for each change', async () => {
  await writeLadder('then');
  await writeLadder('data', later);
  const { changes, severity, from, to } = JSON.parse(
    (await differ('then', '--format', 'json')).stdout,
  );
  expect({ severity, from, to }).toEqual({
    severity: 'major',
    from: '2024-05-01',
    to: '2025-05-01',
  });
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'role-regraded', role: 'hand', severity: 'major' }),
  );
  const rows = (await differ('then', '--format', 'csv')).stdout.split('\r\n');
  expect(rows[0]).toContain('Job family,Role,Change,Severity,Before,After');
  expect(rows).toContain('Keepers,Lamp Hand,Another grade,major,Grade 1,Grade 2,handbook,handbook');
});

test('too many changes for a comment are counted by family', async () => {
  await writeLadder('then');
  await writeLadder('data', later);
  const { stdout } = await differ('then', '--most', '2');
  expect(stdout).toContain('too many to list here');
  expect(stdout).toContain('- **Keepers:**');
  expect(stdout).not.toContain('polish');
});

test('an edition is kept as the ladder stands, passes the check, and is what is compared with', async () => {
  await writeLadder('data');
  const made = await outcomeOf(edition, root, ['--covers', 'keepers']);
  expect(made).toEqual({
    code: 0,
    stdout: 'data/editions/2024-05-01: 1 family\n',
    stderr: '',
  });
  const kept = await readFile(join(root, 'data/editions/2024-05-01/dataset.json'), 'utf8');
  expect(JSON.parse(kept).covers).toEqual(['keepers']);
  await writeLadder('data', later);
  expect((await outcomeOf(check, root, [])).stdout).toContain('0 errors');
  const note = (await differ()).stdout;
  expect(note).toContain('says nothing of Boat Crew');
  expect(note).not.toContain('Bosun');
  expect(await differ('2024-05-01')).toMatchObject({ stdout: `${note}` });
  expect((await outcomeOf(edition, root, [])).code).toBe(0);
  expect((await outcomeOf(edition, root, [])).stderr).toContain('is there already');
});

test('an edition that would cover what is not there is refused, and one of a ladder with errors too', async () => {
  await writeLadder('data');
  expect((await outcomeOf(edition, root, ['--covers', 'birds'])).code).toBe(2);
  expect(await outcomeOf(edition, root, ['nowhere'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nowhere is no folder of a ladder'),
  });
  await writeLadder('broken', ({ keepers }) => {
    keepers.department = 'nowhere';
  });
  const refused = await outcomeOf(edition, root, ['broken']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('unknown-department');
});

test('revisions of git are compared, the ladder being in data or wherever a colon says', async () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  await writeLadder('data');
  await writeLadder('other/ladder', later);
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('tag', 'v1.0.0');
  await writeLadder('data', later);
  const note = await differ('v1.0.0');
  expect(note).toMatchObject({ code: 0, stderr: '' });
  expect(note.stdout).toContain('**Another grade:** ~~Grade 1~~ → Grade 2');
  expect((await differ('v1.0.0', 'main:other/ladder')).stdout).toBe(note.stdout);
  expect((await differ('main', 'main')).stdout).toContain('Nothing that anybody reads');
  const unknown = await differ('v9');
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain('no revision of git');
  expect((await differ('--format=json', '--', '--output=x')).code).toBe(1);
});
