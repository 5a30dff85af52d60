import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { compressedHost } from './compressedHost.ts';

/**
 * Judges the built site with Lighthouse, on a telephone and on a desk, and prints what it says. Lighthouse is fetched
 * here and nowhere else: with what it brings along it would be a fifth of all that `npm ci` installs.
 */

const LIGHTHOUSE = 'lighthouse@13.5.0';

const PAGES = [
  '/',
  '/roles/director-engineering',
  '/compare/senior-engineering-manager/director-engineering',
];
const PORT = 4179;
const DEBUGGING = 9333;

const folder = mkdtempSync(join(tmpdir(), 'rungs-lighthouse-'));
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
const { status } = spawnSync(
  process.execPath,
  [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
  { env: { ...process.env, SITE_URL: `http://localhost:${PORT}` }, stdio: 'inherit' },
);
if (status !== 0) process.exit(1);
const host = await compressedHost(folder, PORT);
const { args, ...rest } = launchOptions();
const browser = await chromium.launch({
  ...rest,
  args: [...args, `--remote-debugging-port=${DEBUGGING}`],
});

interface Row {
  readonly page: string;
  readonly screen: 'mobile' | 'desktop';
  readonly scores: readonly number[];
  readonly measures: readonly string[];
  readonly faults: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const MEASURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

/** What we read of a report of Lighthouse. */
interface Report {
  readonly categories: {
    readonly [id in (typeof CATEGORIES)[number]]: {
      readonly score: number | null;
      readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
    };
  };
  readonly audits: {
    readonly [id: string]: {
      readonly title: string;
      readonly score: number | null;
      readonly displayValue?: string;
    };
  };
}

/** Has Lighthouse open an address in the browser that runs already. Rejects with what it complains of. */
async function report(address: string, screen: Row['screen']): Promise<Report> {
  const preset = screen === 'desktop' ? ['--preset=desktop'] : [];
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', LIGHTHOUSE, address, `--port=${DEBUGGING}`, '--output=json', '--quiet', ...preset],
    { maxBuffer: 64 * 2 ** 20 },
  );
  return JSON.parse(stdout);
}

async function judge(page: string, screen: Row['screen']): Promise<Row> {
  const lhr = await report(host.address + page, screen);
  const listed = CATEGORIES.slice(1).flatMap((id) => lhr.categories[id].auditRefs);
  return {
    page,
    screen,
    scores: CATEGORIES.map((id) => Math.round((lhr.categories[id].score ?? 0) * 100)),
    measures: MEASURES.map((id) => lhr.audits[id]?.displayValue ?? '?'),
    faults: listed.flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [audit.title] : [];
    }),
  };
}

const rows: Row[] = [];
for (const page of PAGES) {
  for (const screen of ['mobile', 'desktop'] as const) rows.push(await judge(page, screen));
}
await browser.close();
host.close();
rmSync(folder, { recursive: true });

const width = Math.max(...PAGES.map(({ length }) => length));
const line = (cells: readonly string[]) =>
  console.log(
    cells.map((cell, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(11))).join(' '),
  );
line(['page', 'screen', 'performance', 'access', 'practices', 'SEO', 'FCP', 'LCP', 'TBT', 'CLS']);
for (const { page, screen, scores, measures, faults } of rows) {
  line([page, screen, ...scores.map(String), ...measures]);
  for (const fault of faults) console.log(`  ${fault}`);
}
