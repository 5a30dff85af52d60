import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome } from './fixture.ts';

/** What only a process shows: its exit code, what goes to which stream, and what a signal leaves behind. */

const MAIN = join(import.meta.dirname, 'main.ts');
const ROLES = 'role,family\nKeeper,Lights\n';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-main-')));
  mkdirSync(join(root, 'pages'));
  writeFileSync(join(root, 'pages/roles.csv'), ROLES);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const namesIn = (path = '') => readdirSync(join(root, path)).sort();

function run(...words: string[]): Promise<Outcome> {
  return promisify(execFile)(process.execPath, [MAIN, ...words], { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Outcome) => ({ code, stdout, stderr }),
  );
}

test('an import that is done exits with 0, and its answer is printed', async () => {
  const done = await run('import', 'pages', '--out', 'out');
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout).toContain('out: 1 families');
  expect(namesIn()).toEqual(['out', 'pages']);
});

test('an import that reads nothing exits with 1, one that is refused with 2, and both say why', async () => {
  const nothing = await run('import', 'absent', '--out', 'out');
  expect(nothing.code).toBe(1);
  expect(nothing.stderr).toContain('Nothing could be read');
  const refused = await run('import', 'pages');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('--out');
  expect(namesIn()).toEqual(['pages']);
});

test('a check exits with 1 where there are errors, else with 0', async () => {
  const broken = await run('check', 'pages');
  expect(broken).toMatchObject({ code: 1, stderr: '' });
  expect(broken.stdout).toMatch(/^pages: [1-9]\d* errors?, /m);
  await run('import', 'pages', '--out', 'out');
  expect((await run('check', 'out')).code).toBe(0);
});

test('a command that there is not is refused with those that there are', async () => {
  const refused = await run('weigh', 'pages');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('check, import');
});

/** An import of many files over an old one, as far as it has begun to write. */
async function importing() {
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/dataset.json'), 'the old one');
  const rows = Array.from({ length: 6000 }, (_, at) => `Keeper,Family ${at}`);
  writeFileSync(join(root, 'pages/roles.csv'), ['role,family', ...rows].join('\n'));
  const words = ['import', 'pages', '--out', 'out', '--force'];
  const child = spawn(process.execPath, [MAIN, ...words], { cwd: root, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && namesIn().length < 3) await wait(1);
  expect(namesIn()[0]).toMatch(/^\.out-/);
  return { child, ended };
}

test.each([
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)(
  'stopped by %s while it writes, an import leaves what was there and nothing else',
  async (signal, code) => {
    const { child, ended } = await importing();
    child.kill(signal);
    expect((await ended)[0]).toBe(code);
    expect(namesIn()).toEqual(['out', 'pages']);
    expect(readFileSync(join(root, 'out/dataset.json'), 'utf8')).toBe('the old one');
  },
);

test('killed while it writes, an import leaves what was there, and the next one is not in its way', async () => {
  const { child, ended } = await importing();
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(readFileSync(join(root, 'out/dataset.json'), 'utf8')).toBe('the old one');
  writeFileSync(join(root, 'pages/roles.csv'), 'role,family\nKeeper,Lights');
  expect(await run('import', 'pages', '--out', 'out', '--force')).toMatchObject({ code: 0 });
  expect(readFileSync(join(root, 'out/dataset.json'), 'utf8')).toContain('"title"');
});
