import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { median } from 'd3-array';
import { launchOptions } from '../chromium.ts';
import { benchPeers } from './peers/bench.ts';
import { type RouteTimes, timeRoutes } from './route.ts';
import { type SearchTimes, timeSearch } from './search.ts';
import { openSite, type Site } from './sites.ts';
import { type StepTimes, timeSteps } from './step.ts';
import {
  comparisonTable,
  measuresTable,
  routesTable,
  searchTable,
  stepsTable,
  touchesTable,
} from './table.ts';
import { type Comparison, compareLayouts } from './tangle.ts';
import { timeTouches } from './timeTouches.ts';
import { type Measures, visit } from './visit.ts';

/**
 * `node e2e/bench/bench.ts [--rounds N] [--sizes 80,10000] [--out FILE] [--peers]`: with `--peers` ours and what others have
 * for the same (peers/bench.ts), else only ours: measures the built site with invented ladders
 * of several sizes in a real browser, how tangled our layout is, and how long it takes to compare two roles, to find the
 * routes between them and to answer a keystroke in the search, and how fast pages answer to touches. Every round visits each size once, so that what else the machine does falls on all of them;
 * what counts is the median. Fails on broken runs only, never on slow ones.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '80,600,3000,10000' },
    out: { type: 'string', default: join(import.meta.dirname, 'results.json') },
    peers: { type: 'boolean', default: false },
  },
});
const rounds = wholeNumber(values.rounds);
if (values.peers) {
  await benchPeers(rounds, values.out);
  process.exit();
}
const sizes = values.sizes.split(',').map(wholeNumber);

/** The site of the bundled ladder, if somebody has built it (`npm run build`). */
const BUNDLED = 'dist';

const within = await mkdtemp(join(tmpdir(), 'rungs-bench-'));
const sites: Site[] = [];
let browser: Browser | undefined;
try {
  for (const size of sizes) {
    console.log(`Building the site of ${size} roles …`);
    sites.push(await openSite(size, within));
  }
  browser = await chromium.launch(launchOptions());
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    chromium: browser.version(),
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
  const measures = await measuresOf(browser, sites);
  const layouts: Record<string, Comparison> = { bundled: await compareLayouts('data') };
  const steps: Record<string, StepTimes> = { bundled: await timeSteps('data') };
  const routes: Record<string, RouteTimes> = { bundled: await timeRoutes('data') };
  const searches: Record<string, SearchTimes> = { bundled: await timeSearch('data') };
  for (const { roles, folder } of sites) {
    layouts[`${roles} roles`] = await compareLayouts(folder);
    steps[`${roles} roles`] = await timeSteps(folder);
    routes[`${roles} roles`] = await timeRoutes(folder);
    searches[`${roles} roles`] = await timeSearch(folder);
  }
  const touches = await timeTouches(
    {
      ...(existsSync(BUNDLED) ? { bundled: BUNDLED } : {}),
      ...Object.fromEntries(sites.map(({ roles, outDir }) => [`${roles} roles`, outDir])),
    },
    rounds,
  );

  const results = {
    date: new Date().toISOString(),
    machine,
    rounds,
    measures,
    layouts,
    steps,
    routes,
    searches,
    touches,
    // Of a sitting of their own, whose date stands beside them.
    peers: JSON.parse(await readFile(values.out, 'utf8').catch(() => '{}')).peers,
  };
  await writeFile(values.out, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(`\nMedians of ${rounds} rounds\n\n${measuresTable(measures)}`);
  console.log(`\n${comparisonTable(layouts)}\n\n${stepsTable(steps)}\n\n${routesTable(routes)}`);
  console.log(`\n${searchTable(searches)}\n\n${touchesTable(touches)}`);
  console.log(`\nWritten to ${values.out}`);
} finally {
  await browser?.close();
  await Promise.all(sites.map((site) => site.close()));
  await rm(within, { recursive: true, force: true });
}

async function measuresOf(
  browser: Browser,
  sites: readonly Site[],
): Promise<Record<string, Measures>> {
  const visits = new Map<number, Measures[]>(sites.map(({ roles }) => [roles, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const { roles, address } of sites) {
      const started = performance.now();
      visits.get(roles)?.push(await visit(browser, address));
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`Round ${round} of ${rounds}: ${roles} roles in ${seconds} s`);
    }
  }
  return Object.fromEntries([...visits].map(([roles, all]) => [roles, medianOf(all)]));
}

/** The median of each measure by itself. */
function medianOf(all: readonly Measures[]): Measures {
  const names = Object.keys(all[0] ?? {}) as (keyof Measures)[];
  const middles = names.map((name) => {
    const middle = median(all, (measures) => measures[name]) ?? Number.NaN;
    return [name, Number(middle.toFixed(2))];
  });
  return Object.fromEntries(middles);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0) return value;
  console.error(`${text} is not a whole number from 1.`);
  process.exit(2);
}
