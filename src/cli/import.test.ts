import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { lockText, namesOf } from '#src/dataset/lock.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { readFiles } from '#src/dataset/read.ts';
import { outcomeOf } from './fixture.ts';
import { importFolder } from './import.ts';

const PAGE =
  '# Lamp Keepers\n\n## Lamp Keeper\n\n### Responsibilities\n\n- Trim the wick\n\n## Senior Lamp Keeper\n\n### Requirements\n\n- 5+ years at sea\n';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-import-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array = PAGE): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const run = (...words: string[]) => outcomeOf(importFolder, root, words);
const open = async () => openDataset(await readFolder(join(root, 'out'))).dataset;
/** What stands in a folder: a temporary one that was left behind would show. */
const namesIn = (path = '') => readdirSync(join(root, path)).sort();

test('a folder of pages becomes a dataset that the check accepts', async () => {
  put('pages/lights/keepers.md');
  put('pages/boats/crew.csv', 'role,grade,section,text\nMate,7,duties,Row\n');
  const { code, stdout } = await run('pages', '--out', 'out', '--organisation', 'Beacon Trust');
  expect(code).toBe(0);
  expect(stdout).toMatch(/page +roles +graded[\s\S]*lights\/keepers\.md +2 +0[\s\S]*2 pages +3 +1/);
  const dataset = await open();
  expect(dataset?.info.organisation.name).toBe('Beacon Trust');
  expect(dataset?.info.departments.map(({ id }) => id)).toEqual(['boats', 'lights']);
  expect(dataset?.roles.map(({ id }) => id)).toEqual(['mate', 'lamp-keeper', 'senior-lamp-keeper']);
  expect(namesIn('out')).toEqual([
    'dataset.json',
    'families',
    'import.base.json',
    'problems.json',
    'problems.md',
    'schema',
  ]);
  expect(namesIn()).toEqual(['out', 'pages']);
});

test('what is there already is replaced with --force only', async () => {
  put('pages/keepers.md');
  expect((await run('pages', '--out', 'out')).code).toBe(0);
  rmSync(join(root, 'out/import.base.json'));
  put('out/families/mine.json', '{}');
  const before = namesIn('out/families');

  const refused = await run('pages', '--out', 'out');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect(namesIn('out/families')).toEqual(before);

  const { code, stdout } = await run('pages', '--out', 'out', '--force');
  expect(code).toBe(0);
  expect(stdout).toContain('[no-base]');
  expect(namesIn('out/families')).toEqual(['lamp-keepers.json']);
  expect(namesIn()).toEqual(['out', 'pages']);
});

test('what hands have changed since the last import stays, and what the pages say now is taken over', async () => {
  put('pages/keepers.md');
  await run('pages', '--out', 'out');
  const family = 'out/families/lamp-keepers.json';
  const text = readFileSync(join(root, family), 'utf8');
  put(
    family,
    text.replace('"Trim the wick"', '"Trims the great wick"').replace('"unsorted"', '"craft"'),
  );
  const dataset = readFileSync(join(root, 'out/dataset.json'), 'utf8');
  put(
    'out/dataset.json',
    dataset.replace('"themes": [', '"themes": [ { "id": "craft", "title": "Craft" },'),
  );
  const mine = readFileSync(join(root, family), 'utf8');
  expect(mine).not.toBe(text);

  const same = await run('pages', '--out', 'out', '--force');
  expect(same.code).toBe(0);
  expect(same.stdout).toContain('What was changed by hand since the last import is kept.');
  expect(readFileSync(join(root, family), 'utf8')).toBe(mine);

  put('pages/keepers.md', PAGE.replace('- Trim the wick', '- Row\n- Trim the wick daily'));
  const { stdout } = await run('pages', '--out', 'out', '--force');
  expect(stdout).toMatch(
    /warning {2}out\/families\/lamp-keepers\.json.*\n.*roles\/lamp-keeper#r1 text was changed by hand/,
  );
  expect(readFileSync(join(root, 'out/problems.md'), 'utf8')).toContain('“Trim the wick daily”');
  const after = openDataset(await readFolder(join(root, 'out')));
  expect(after.dataset?.texts[0]?.roles['lamp-keeper']?.responsibilities).toMatchObject([
    { id: 'r2', text: 'Row' },
    { id: 'r1', text: 'Trims the great wick', theme: 'craft' },
  ]);

  const twice = await run('pages', '--out', 'out', '--force');
  expect(twice.stdout).not.toContain('[both-changed]');
});

test('a folder in which hands have left something unreadable is not touched', async () => {
  put('pages/keepers.md');
  await run('pages', '--out', 'out');
  put('out/families/mine.json', '{}');
  const { code, stderr } = await run('pages', '--out', 'out', '--force');
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /out\/families\/mine\.json.* cannot be read, so that what was changed by hand would be lost/,
  );
  expect(namesIn('out/families')).toEqual(['lamp-keepers.json', 'mine.json']);
});

test('what was recorded as published stays when a folder is replaced; a new one records nothing', async () => {
  put('pages/keepers.md');
  await run('pages', '--out', 'out');
  expect(namesIn('out')).not.toContain('ids.lock.json');
  const lock = '{"roles": ["wickie"], "families": [], "strands": [], "expectations": []}';
  put('out/ids.lock.json', lock);

  const { code, stdout } = await run('pages', '--out', 'out', '--force');
  expect(code).toBe(0);
  expect(stdout).toContain('ids.lock.json is kept');
  expect(readFileSync(join(root, 'out/ids.lock.json'), 'utf8')).toBe(lock);
  const { problems } = openDataset(await readFolder(join(root, 'out')));
  expect(problems[0]).toMatchObject({ code: 'missing-id', at: { pointer: '/roles/0' } });

  const copied = await run('out', '--out', 'copy');
  expect(copied.code).toBe(0);
  expect(copied.stdout).not.toContain('ids.lock.json');
  expect(namesIn('copy')).not.toContain('ids.lock.json');
});

test('ids stay with whose they are when a namesake comes, by the output and by the record alone', async () => {
  const lead = (name: string) =>
    `# ${name}\n\n## Team Lead\n\n### Responsibilities\n\n- Leads ${name}\n`;
  put('before/Beta.md', lead('Beta'));
  put('after/Beta.md', lead('Beta'));
  put('after/Alpha.md', lead('Alpha'));
  await run('before', '--out', 'out');
  const { dataset, families } = readFiles(await readFolder(join(root, 'out')));
  put('out/ids.lock.json', dataset ? lockText(namesOf(dataset, families)) : '');
  put('other/ids.lock.json', readFileSync(join(root, 'out/ids.lock.json')));
  for (const out of ['out', 'other']) {
    expect((await run('after', '--out', out, '--force')).code).toBe(0);
    const report = openDataset(await readFolder(join(root, out)));
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.dataset?.roles.map(({ id, family }) => [id, family])).toEqual([
      ['team-lead-alpha', 'alpha'],
      ['team-lead', 'beta'],
    ]);
  }
});

test('a folder that no import has written is not replaced, even with --force', async () => {
  put('pages/keepers.md');
  put('out/thesis.tex', 'years of work');
  const { code, stderr } = await run('pages', '--out', 'out', '--force');
  expect(code).toBe(2);
  expect(stderr).toContain('thesis.tex');
  expect(namesIn('out')).toEqual(['thesis.tex']);
});

test('the inputs are not replaced by the output', async () => {
  put('data/dataset.json', '{}');
  for (const out of ['data', '.']) {
    const { code, stderr } = await run('data', '--out', out, '--force');
    expect(code).toBe(2);
    expect(stderr).toContain('what is to be imported');
  }
  expect(namesIn('data')).toEqual(['dataset.json']);
});

test('an output within the inputs is not read again', async () => {
  put('pages/keepers.md');
  expect((await run('pages', '--out', 'pages/out')).code).toBe(0);
  const { code, stdout } = await run('pages', '--out', 'pages/out', '--force');
  expect(code).toBe(0);
  expect(stdout).toContain('1 families, 0 of them taken over');
});

test('a link out of the folder is not followed, one within it once, and circles end', async () => {
  put('pages/keepers.md');
  put('secret/diary.md');
  symlinkSync(join(root, 'secret'), join(root, 'pages/away'));
  symlinkSync(join(root, 'secret/diary.md'), join(root, 'pages/diary.md'));
  symlinkSync('..', join(root, 'pages/up'));
  symlinkSync('.', join(root, 'pages/again'));
  symlinkSync('keepers.md', join(root, 'pages/a-copy.md'));
  symlinkSync('nowhere', join(root, 'pages/broken.md'));
  const { code, stdout } = await run('pages', '--out', 'out');
  expect(code).toBe(0);
  expect(stdout.match(/link-outside/g)).toHaveLength(3);
  expect(stdout.match(/broken-link/g)).toHaveLength(1);
  expect(stdout).toMatch(/^1 page /m);
  expect((await open())?.roles).toHaveLength(2);
});

test('a file of 200 MB is refused without being read', async () => {
  put('pages/keepers.md');
  truncateSync(put('pages/huge.md', ''), 200 * 1024 * 1024);
  const { code, stdout } = await run('pages', '--out', 'out');
  expect(code).toBe(0);
  expect(stdout).toMatch(/error {2}pages\/huge\.md\n.*200 MB.*\[too-large\]/);
});

test('nothing readable is an exit of 1, and nothing is written', async () => {
  put('pages/picture.txt', Uint8Array.from([137, 80, 0, 13]));
  put('pages/package.json', '{"name": "x"}');
  for (const input of ['pages', 'absent']) {
    const { code, stderr } = await run(input, '--out', 'out');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing could be read');
  }
  expect(namesIn()).toEqual(['pages']);
});

test('a wrong encoding is a warning, and the page is read', async () => {
  put('pages/keepers.md', Buffer.from(PAGE.replace('wick', 'wick of Orl\xe9ans'), 'latin1'));
  const { code, stdout } = await run('pages', '--out', 'out');
  expect(code).toBe(0);
  expect(stdout).toContain('[wrong-encoding]');
  expect(readFileSync(join(root, 'out/families/lamp-keepers.json'), 'utf8')).toContain('Orléans');
});

test('a dataset folder among the inputs is taken over, and pages join it', async () => {
  put('pages/keepers.md');
  expect((await run('pages', '--out', 'out', '--organisation', 'Beacon Trust')).code).toBe(0);
  put('more/crew.md', PAGE.replaceAll('Lamp Keeper', 'Boat Mate'));
  expect((await run('out', 'more', '--out', 'both')).code).toBe(0);
  const both = openDataset(await readFolder(join(root, 'both'))).dataset;
  expect(both?.info.organisation.name).toBe('Beacon Trust');
  expect(both?.families.map(({ id }) => id)).toEqual(['boat-mates', 'lamp-keepers']);
});

test('more than 5 problems of a kind are counted, and all are in problems.md', async () => {
  for (let at = 0; at < 70; at++) put(`pages/broken-${at}.json`, '{');
  put('pages/keepers.md');
  const few = await run('pages', '--out', 'out');
  expect(few.stdout.match(/\n.*\[broken-file\]/g)).toHaveLength(6);
  expect(few.stdout).toContain('… and 65 more of [broken-file], in 65 files');
  expect(readFileSync(join(root, 'out/problems.md'), 'utf8')).toContain('broken-69.json');
  const all = await run('pages', '--out', 'out', '--force', '--problems');
  expect(all.stdout.match(/\[broken-file\]/g)).toHaveLength(70);
});

test('what is made of a file is explained, without writing anything', async () => {
  put('pages/keepers.md');
  put('pages/crew.zip', zipSync({ 'crew/mates.md': new TextEncoder().encode(PAGE) }));
  const { code, stdout } = await run('--explain', 'pages/keepers.md');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^keepers\.md/);
  expect(stdout).toContain('Lamp Keeper');
  expect((await run('pages', '--explain', 'crew.zip/crew/mates.md')).code).toBe(0);
  const none = await run('pages', '--explain', 'absent.md');
  expect([none.code, none.stderr]).toEqual([1, 'Nothing was read of absent.md.\n']);
  expect(namesIn()).toEqual(['pages']);
});

test.each([
  [[], 'de'],
  [['--language', 'de-at'], 'de-AT'],
])('with %j the language of a dataset is %s', async (words, language) => {
  const text =
    '# Wärter\n\n## Wärterin\n\n### Aufgaben\n\n- Hält die Lampe in der Nacht am Brennen und zeigt es\n';
  put('pages/warte.md', text);
  await run('pages', '--out', 'out', ...words);
  const dataset: unknown = JSON.parse(readFileSync(join(root, 'out/dataset.json'), 'utf8'));
  expect(dataset).toMatchObject({ language });
});

test('long runs say how far they are', async () => {
  for (let at = 0; at < 60; at++) put(`pages/p${at}.md`);
  const { stderr } = await run('pages', '--out', 'out');
  expect(stderr).toBe('Read 50 of 60 files …\n');
});

test.each([
  [[], 'Name the files'],
  [['pages'], '--out'],
  [['pages', '--out', 'out', '--as-of', '2024-02-31'], '--as-of'],
  [['pages', '--out', 'out', '--speed', '9'], '--speed'],
  [['pages', '--out', 'out', '--map', 'mood=Glad'], '--map'],
  [['pages', '--out', 'out', '--language', 'no tag'], '--language'],
  [['pages', '--out', 'out', '--language', 'no language'], '--language'],
])('%j is refused with what is wrong', async (words, why) => {
  const { code, stderr } = await run(...words);
  expect(code).toBe(2);
  expect(stderr).toContain(why);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('every file of a folder that is not read is named, with the reason', async () => {
  put('pages/keepers.md');
  for (const name of [
    'a.png',
    'b.png',
    'main.ts',
    'other.ts',
    'plan.pdf',
    'x.xyz',
    '.hidden/y.md',
  ]) {
    put(`pages/${name}`, 'x');
  }
  put('pages/package.json', '{"name": "x", "version": "1", "scripts": {}}');
  put('pages/settings.yml', 'animals: {lion: 1}');
  const { stdout } = await run('pages', '--out', 'out', '--problems');
  for (const line of [
    '2 passed over (pictures): a.png, b.png.',
    'Nothing is taken from main.ts, other.ts.',
    'A PDF',
    'of a form that is not known (.xyz)',
    'hidden by its name',
    'the description of a package',
    'no shape that is known',
  ]) {
    expect(stdout).toContain(line);
  }
});

test('a map says what columns mean that their heads do not tell', async () => {
  put('pages/crew.csv', 'Wer,Was\nMate,Row\nMaster,Steer\n');
  const { code } = await run('pages', '--out', 'out', '--map', 'role=Wer,text=Was');
  expect(code).toBe(0);
  expect((await open())?.roles.map(({ title }) => title)).toEqual(['Mate', 'Master']);
});

test('a page that describes no role is passed over, unless all are to be taken', async () => {
  put('pages/keepers.md');
  put(
    'pages/README.md',
    '# Our ladder\n\nFor all of us.\n\n- [Keepers](keepers.md)\n  - those of lamps\n',
  );
  put('pages/LICENSE', 'Take it.');
  const few = await run('pages', '--out', 'out');
  expect(few.stdout).toMatch(/README\.md:1\n.*describes no role/);
  expect(few.stdout).toMatch(/LICENSE:1\n.*describes no role/);
  expect((await open())?.roles).toHaveLength(2);
  await run('pages', '--out', 'out', '--force', '--all');
  const titles = (await open())?.roles.map(({ title }) => title);
  expect(titles).toEqual(['Lamp Keeper', 'Senior Lamp Keeper', 'LICENSE']);
});

test('the language is that of the pages, or the one that is named; the wording is theirs', async () => {
  const german =
    '# Wärter\n\n## Wärter\n\n### Aufgaben\n\n- Sorgt dafür, dass die Lampe in der Nacht nicht erlischt\n';
  put('pages/keepers.md', german);
  await run('pages', '--out', 'out');
  const info = (await open())?.info;
  expect(info?.language).toBe('de');
  expect([...(info?.sources.values() ?? [])].map(({ wording }) => wording)).toEqual(['source']);
  await run('pages', '--out', 'swiss', '--language', 'de-ch');
  expect(readFileSync(join(root, 'swiss/dataset.json'), 'utf8')).toContain('"language": "de-CH"');
});

test('an archive is read beside a folder, whatever it is called', async () => {
  put('pages/keepers.md');
  const mates = new TextEncoder().encode(PAGE.replaceAll('Lamp Keeper', 'Boat Mate'));
  put('mates.ZIP', zipSync({ 'crew/mates.md': mates }));
  const { code } = await run('pages', 'mates.ZIP', '--out', 'out');
  expect(code).toBe(0);
  expect((await open())?.families.map(({ id }) => id)).toEqual(['boat-mates', 'lamp-keepers']);
});

test('--help prints every flag', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  for (const name of ['out', 'map', 'explain', 'language', 'all', 'force', 'problems']) {
    expect(stdout).toMatch(new RegExp(`^ {2}--${name} `, 'm'));
  }
});

test('pages without any role are an exit of 1, and nothing is written', async () => {
  put('pages/README.md', '# Welcome\n\nThis folder is empty.\n');
  const { code, stderr } = await run('pages', '--out', 'out');
  expect(code).toBe(1);
  expect(stderr).toMatch(/so nothing is written/);
  expect(namesIn()).toEqual(['pages']);
});

test('the file of a family called con has a name that every system can write, unless it is there', async () => {
  const page = '# Con\n\n## Lamp Keeper\n\n### Responsibilities\n\n- Trim the wick\n';
  put('pages/a.md', page);
  await run('pages', '--out', 'made');
  const [name = ''] = namesIn('made/families');
  const family = readFileSync(join(root, 'made/families', name), 'utf8').replace(
    /"id": "[^"]*"/,
    '"id": "con"',
  );
  put('given/families/con.json', family);
  put('given/dataset.json', readFileSync(join(root, 'made/dataset.json')));
  expect((await run('given', '--out', 'out')).code).toBe(0);
  expect(namesIn('out/families')).toEqual(['con_.json']);
  expect((await open())?.families.map(({ id }) => id)).toEqual(['con']);
  expect((await run('given', '--out', 'out', '--force')).code).toBe(0);
  expect(namesIn('out/families')).toEqual(['con_.json']);

  renameSync(join(root, 'out/families/con_.json'), join(root, 'out/families/con.json'));
  expect((await run('given', '--out', 'out', '--force')).code).toBe(0);
  expect(namesIn('out/families')).toEqual(['con.json']);
});
