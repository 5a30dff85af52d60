import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import type { TextFile } from '../../src/dataset/textFile.ts';
import { synthesizedYears } from '../../src/tools/synthesize.ts';
import { launchOptions } from '../chromium.ts';
import { compressedHost } from './compressedHost.ts';
import { editionsTable, type WithEditions } from './table.ts';
import { TELL_USED, usedIn } from './tellUsed.ts';

/**
 * `node e2e/bench/editions.ts [--roles N] [--counts 1,10,25,50]`: builds the site of one and the same invented ladder with
 * more and more earlier editions, and prints how long each build takes, how much memory it has at its peak, and how many bytes
 * a first visit to the map and to a role fetches. Editions are a year apart.
 */
const { values } = parseArgs({
  options: {
    roles: { type: 'string', default: '10000' },
    counts: { type: 'string', default: '1,10,25,50' },
  },
});
const counts = values.counts.split(',').map(Number);

const VITE = join('node_modules', 'vite', 'bin', 'vite.js');

const within = await mkdtemp(join(tmpdir(), 'rungs-editions-bench-'));
let browser: Browser | undefined;
try {
  const { present, editions, role } = await writtenYears(Number(values.roles), Math.max(...counts));
  browser = await chromium.launch(launchOptions());
  const rows: WithEditions[] = [];
  for (const count of counts) {
    const folder = join(within, `with-${count}`);
    await mkdir(join(folder, 'editions'), { recursive: true });
    await symlink(join(present, 'dataset.json'), join(folder, 'dataset.json'));
    await symlink(join(present, 'families'), join(folder, 'families'));
    for (const edition of editions.slice(-count)) {
      const date = edition.slice(-'2022-11-11'.length);
      await symlink(edition, join(folder, 'editions', date));
    }
    const out = join(within, 'site');
    const built = await build(folder, out);
    const host = await compressedHost(out);
    const map = await bytesOf(browser, host.address);
    const page = await bytesOf(browser, `${host.address}/roles/${role}`);
    host.close();
    rows.push({ count, ...built, map, page });
    console.log(`${count}: ${JSON.stringify(rows.at(-1))}`);
  }
  console.log(`\n${editionsTable(rows)}`);
} finally {
  await browser?.close();
  await rm(within, { recursive: true, force: true });
}

/** As many earlier years as asked for and the one after them, each as a folder. */
async function writtenYears(roles: number, earlier: number) {
  const folders: string[] = [];
  let last: readonly TextFile[] = [];
  for (const files of synthesizedYears({ roles, seed: 1 })) {
    const { asOf } = JSON.parse(files.find(({ path }) => path === 'dataset.json')?.text ?? '');
    const folder = join(within, asOf);
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    folders.push(folder);
    last = files;
    if (folders.length > earlier) break;
  }
  const family = JSON.parse(last.find(({ path }) => path.startsWith('families/'))?.text ?? '');
  const role: string = family.roles[0].id;
  return { present: folders.at(-1) ?? '', editions: folders.slice(0, -1), role };
}

/** Builds a site as people do. */
async function build(
  folder: string,
  out: string,
): Promise<Pick<WithEditions, 'seconds' | 'busy' | 'peak'>> {
  const started = performance.now();
  const command = spawn(
    process.execPath,
    ['--import', TELL_USED, VITE, 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
    {
      env: {
        ...process.env,
        LADDER_DATA: folder,
        PRERENDER: 'home',
        SITE_URL: 'https://ladder.example.org',
      },
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  let told = '';
  command.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const [status] = await once(command, 'close');
  if (status !== 0) throw new Error(`vite build ended with ${status}:\n${told}`);
  return {
    seconds: (performance.now() - started) / 1000,
    ...usedIn(told),
  };
}

/** What a browser that was never there fetches of a page, as it comes over the network, in kB. */
async function bytesOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = await Promise.all(sizes);
  await context.close();
  return all.reduce((sum, size) => sum + size, 0) / 1000;
}
