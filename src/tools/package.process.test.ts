import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeFile } from '#src/exports/wholeFile.ts';
import { WHOLE_FORMS } from '#src/exports/wholeForms.ts';
import { NO_OVERRIDES } from '#src/importer/choices/choices.ts';
import { folderOf, named } from '#src/screens/open/worker/made.ts';
import { ReadingSession } from '#src/screens/open/worker/session.ts';

/** The package as its users have it: packed, installed in an empty folder, without a clone or a bundler. */

const LONG = 600_000;

/** This Node first, and nothing of what the test runner says of itself. */
const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
const env = { ...rest, PATH: [dirname(process.execPath), rest.PATH].join(delimiter) };

let root = '';
/** An empty folder in which the package is installed, and where its users are. */
let home = '';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, words: readonly string[], cwd: string, more = {}): Promise<Outcome> {
  const options = { cwd, env: { ...env, ...more }, maxBuffer: 2 ** 26 };
  return promisify(execFile)(command, words, options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Outcome) => ({ code, stdout, stderr }),
  );
}

const rungs = (...words: string[]) => run('npx', ['--no-install', 'rungs', ...words], home);
const read = (path: string) => readFile(join(home, path), 'utf8');

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'rungs-package-')));
  const packed = join(root, 'packed');
  const made = await run(process.execPath, ['src/tools/package.ts', '--out', packed], resolve('.'));
  expect(made).toMatchObject({ code: 0 });
  const [tarball = ''] = (await readdir(packed)).filter((name) => name.endsWith('.tgz'));
  home = await mkdtemp(join(root, 'home-'));
  // Where npm finds none it takes the next folder up that has one.
  await writeFile(join(home, 'package.json'), '{ "private": true }\n');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
  const installed = await run('npm', ['install', ...quiet, join(packed, tarball)], home);
  expect(installed).toMatchObject({ code: 0 });
}, LONG);

afterAll(() => rm(root, { recursive: true, force: true }));

test('it installs what paints, and nothing else', async () => {
  const { packages } = JSON.parse(await read('node_modules/.package-lock.json'));
  const names = Object.keys(packages).map((path) => path.replace('node_modules/', ''));
  const others = names.filter((name) => !name.startsWith('@napi-rs/canvas'));
  expect(others).toEqual(['rungs']);
});

test('it tells of its commands, its version, and what it cannot follow', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await rungs('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
  expect(await rungs('--help')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('build'),
  });
  expect(await rungs()).toMatchObject({ code: 2 });
  const unknown = await rungs('weigh');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toContain('init, import, check, diff, edition, build, start');
  for (const command of ['init', 'import', 'check', 'diff', 'edition', 'build', 'start']) {
    const told = await rungs(command, '--help');
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toMatch(new RegExp(`^npx rungs ${command} `));
  }
  for (const command of ['init', 'check', 'diff', 'edition', 'build', 'start']) {
    const refused = await rungs(command, '--weigh');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--weigh');
  }
});

test(
  'from an empty folder to a site, by a ladder to begin from and by a spreadsheet',
  async () => {
    const begun = await rungs('init', '--organisation', 'Beacon Trust');
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(await read('data/dataset.json'))).toMatchObject({
      organisation: { name: 'Beacon Trust' },
    });
    const again = await rungs('init');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('is there already');
    expect((await rungs('check')).stdout).toBe('data: 0 errors, 0 warnings, 0 remarks\n');

    const sheet = resolve('examples/forms/gardeners.xlsx');
    const imported = await rungs('import', sheet, '--out', 'data', '--force');
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.stdout).not.toContain('[no-base]');
    expect(JSON.parse(await read('data/dataset.json'))).toMatchObject({
      organisation: { name: 'Beacon Trust' },
    });
    expect(await readdir(join(home, 'data/families'))).toEqual(['gardeners.json']);
    expect(imported.stdout).toContain('Next: npx rungs check data, then npx rungs start data');
    expect((await rungs('check')).code).toBe(0);

    const built = await rungs('build', '--site', 'https://beacon.example/ladders/');
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(built.stdout).toMatch(/^dist: \d+ pages in .* under \/ladders\/\n$/);
    const page = await read('dist/roles/head-gardener/index.html');
    expect(page).toContain('Head Gardener');
    expect(page).toContain('href="https://beacon.example/ladders/roles/head-gardener"');
    expect(await read('dist/sitemap.xml')).toContain('https://beacon.example/ladders/roles/');
    const files = await filesIn(join(home, 'dist'));
    for (const file of files.filter((name) =>
      /\.(?:html|js|css|xml|txt|webmanifest)$/.test(name),
    )) {
      expect(await read(join('dist', file)), file).not.toContain('rungs-base');
    }
  },
  LONG,
);

test(
  'a ladder that was taken out of a browser is built as the file that it was saved as',
  async () => {
    const session = new ReadingSession(() => undefined);
    const file = 'gardeners.xlsx';
    const blob = new Blob([await readFile(resolve('examples/forms', file))]);
    await session.read([{ path: file, blob }], { overrides: NO_OVERRIDES, mends: [] });
    if (!session.result) throw new Error('Nothing was read.');
    const name = 'Gärten & Höfe';
    const saved = wholeFile(name, 'folder');
    const made = folderOf(named(session.result.assembled.imported, name), []);
    const { writeWhole } = await WHOLE_FORMS.folder.load();
    await writeFile(join(home, saved), await writeWhole(made));

    const built = await rungs('build', saved, '--out', 'taken-out');
    expect(built).toMatchObject({ code: 0 });
    expect(await read('taken-out/roles/head-gardener/index.html')).toContain('Gärten &amp; Höfe');

    await cp(resolve('examples/forms', file), join(home, file));
    const notYet = await rungs('build', file, '--out', 'not-yet');
    expect(notYet).toMatchObject({ code: 1, stdout: '' });
    expect(notYet.stderr).toContain(`npx rungs import ${file} --out data`);
  },
  LONG,
);

test('a ladder with errors is not built, and what is somebody’s own is not replaced', async () => {
  await cp(join(home, 'data'), join(home, 'broken'), { recursive: true });
  await writeFile(join(home, 'broken/families/mine.json'), '{}');
  const refused = await rungs('build', 'broken', '--out', 'none');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/^error {2}broken\/families\/mine\.json/);
  expect(refused.stderr).toContain('so no site is made of it');
  expect(await rungs('build', 'nowhere')).toMatchObject({ code: 1, stdout: '' });
  const inTheWay = await rungs('build', '--out', 'broken');
  expect(inTheWay).toMatchObject({ code: 2, stdout: '' });
  expect(inTheWay.stderr).toContain('not replaced');
  expect(await rungs('build', '--site', 'ladder')).toMatchObject({ code: 2, stdout: '' });
  expect(await readdir(home)).not.toContain('none');
});

test.each(['hospital', 'stadtwerke'])(
  'it makes the very site of %s that the project’s own build makes',
  async (example) => {
    const data = resolve('examples', example);
    expect(await rungs('build', data, '--out', example)).toMatchObject({ code: 0 });
    const theirs = join(root, example);
    const vite = resolve('node_modules/vite/bin/vite.js');
    const words = [vite, 'build', '--outDir', theirs, '--logLevel', 'error'];
    const built = await run(process.execPath, words, resolve('.'), { LADDER_DATA: data });
    expect(built).toMatchObject({ code: 0 });
    await expectSame(join(home, example), theirs);
  },
  LONG,
);

/** Two folders hold the same files, whatever source maps lie beside them. */
async function expectSame(one: string, other: string): Promise<void> {
  const files = (await filesIn(other)).filter((name) => !name.endsWith('.map'));
  expect(await filesIn(one)).toEqual(files);
  const differing = [];
  for (const file of files) {
    if (!(await readFile(join(one, file))).equals(await readFile(join(other, file)))) {
      differing.push(file);
    }
  }
  expect(differing).toEqual([]);
}

test(
  'what several machines make in parts is, copied over each other, the site',
  async () => {
    const make = async (out: string, ...words: string[]) => {
      const flags = ['--site', 'https://hospital.example', '--out', out, '--cache', 'off'];
      expect(await rungs('build', data, ...flags, ...words)).toMatchObject({ code: 0, stderr: '' });
      return filesIn(join(home, out));
    };
    const data = resolve('examples/hospital');
    const all = await make('whole');
    const pages = (files: readonly string[]) => files.filter((name) => name.endsWith('index.html'));
    const parts = [];
    for (const part of ['3/3', '1/3', '2/3']) {
      const own = pages(await make('part', '--shard', part));
      expect(own.length).toBeLessThan(pages(all).length / 2);
      parts.push(...own);
      await cp(join(home, 'part'), join(home, 'together'), { recursive: true });
    }
    expect(parts.toSorted()).toEqual(pages(all));
    await expectSame(join(home, 'together'), join(home, 'whole'));
    const refused = await rungs('build', data, '--shard', '4/3');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--shard 4/3');
  },
  LONG,
);

test(
  'a site carries the letters of its language, fetched ahead, and those of no other',
  async () => {
    const data = join(root, 'lodz');
    await cp(resolve('examples/stadtwerke'), data, { recursive: true });
    const dataset = await readFile(join(data, 'dataset.json'), 'utf8');
    for (const [language, subsets] of [
      ['pl', ['latin', 'latin-ext']],
      ['el', ['greek', 'latin']],
      ['de', ['latin']],
    ] as const) {
      const spoken = dataset.replace('"language": "de-AT"', `"language": "${language}"`);
      await writeFile(join(data, 'dataset.json'), spoken);
      expect(await rungs('build', data, '--out', language)).toMatchObject({ code: 0 });
      const fonts = (await filesIn(join(home, language))).filter((file) => file.endsWith('.woff2'));
      expect(fonts.map((file) => file.replace(/-wght.*$/, '')).toSorted()).toEqual(
        ['sans-3', 'serif-4'].flatMap((face) =>
          subsets.map((subset) => `assets/source-${face}-${subset}`),
        ),
      );
      const [worker, page] = await Promise.all(
        ['sw.js', 'roles/netzmonteur/index.html'].map((file) => read(join(language, file))),
      );
      for (const font of fonts) {
        expect(worker).toContain(font);
        expect(page).toContain(`as="font" type="font/woff2" crossorigin href="/${font}"`);
      }
    }
  },
  LONG,
);

/** What a process has said so far, once it has said something. */
async function said(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  let all = '';
  for await (const part of child.stdout ?? []) {
    all += part;
    const found = wanted.exec(all);
    if (found) return found;
  }
  throw new Error(`It said ${all}`);
}

test(
  'it serves the site as a static host does, and makes it again when the ladder changes',
  async () => {
    await cp(resolve('examples/minimal'), join(home, 'minimal'), { recursive: true });
    const bin = join(home, 'node_modules/rungs/bin/rungs.js');
    const words = [bin, 'start', 'minimal', '--port', '0', '--base', '/ladders'];
    const child = spawn(process.execPath, words, { cwd: home, env });
    const ended = once(child, 'exit');
    const [, address = ''] = await said(child, /is at (http:\S+\/ladders\/) /);
    const page = async (path: string) => {
      const answer = await fetch(address + path, { redirect: 'manual' });
      return {
        status: answer.status,
        type: answer.headers.get('content-type'),
        text: await answer.text(),
      };
    };
    expect(await page('roles/baker')).toMatchObject({
      status: 200,
      text: expect.stringContaining('Run the ovens'),
    });
    expect(await page('roles/nobody')).toMatchObject({
      status: 404,
      type: 'text/html; charset=utf-8',
    });
    expect(await page('compare/baker/master-baker/apprentice-baker')).toMatchObject({
      status: 200,
    });
    expect(await page('assets/none.js')).toMatchObject({
      status: 404,
      type: 'text/plain; charset=utf-8',
    });
    expect(await page('404.html')).toMatchObject({ status: 200 });
    const listed = [...(await page('sw.js')).text.matchAll(/"url":"([^"]+)"/g)];
    expect(listed.length).toBeGreaterThan(40);
    for (const [, path = ''] of listed)
      expect(await page(path), path).toMatchObject({ status: 200 });
    expect(await page('../')).toMatchObject({ status: 302 });
    expect(await page('..%2f..%2fpackage.json')).toMatchObject({ status: 400 });

    const family = join(home, 'minimal/families/baking.json');
    const text = await readFile(family, 'utf8');
    await writeFile(family, text.replace('Run the ovens', 'Fire the ovens'));
    await expect
      .poll(async () => (await page('roles/baker')).text, { timeout: LONG, interval: 200 })
      .toContain('Fire the ovens');
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
  },
  LONG,
);
