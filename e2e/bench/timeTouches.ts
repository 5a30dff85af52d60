import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { median } from 'd3-array';
import { launchOptions } from '../chromium.ts';
import { compressedHost } from './compressedHost.ts';
import { type Answered, rest, timeTouch } from './touch.ts';
import { WALKS, type Walk } from './touches.ts';

/** How much slower than this machine the processor is that touches are timed on. */
const SLOWER = 4;
/** Until a page that was opened has fetched what it fetches ahead. */
const SETTLE_MS = 1500;

/** The medians of every touch on each of several built sites, by the names of touches and then of sites. */
export type TouchTimes = Readonly<Record<string, Readonly<Record<string, Answered>>>>;

interface Timed extends Answered {
  readonly name: string;
  readonly site: string;
}

/**
 * Times every touch on each of several built sites, which take turns, so that whatever else the machine does falls on all
 * of them.
 */
export async function timeTouches(
  folders: Readonly<Record<string, string>>,
  rounds: number,
  walks: readonly string[] = Object.keys(WALKS),
): Promise<TouchTimes> {
  const sites = await Promise.all(
    Object.entries(folders).map(async ([site, folder]) => ({
      ...{ site, folder },
      host: await compressedHost(folder),
    })),
  );
  const browser = await chromium.launch(launchOptions());
  const all: Timed[] = [];
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const walk of walks.map(walkCalled)) {
        for (const { site, folder, host } of sites) {
          if (walk.isBundled && !isBundled(folder)) continue;
          const times = await walked(browser, `${host.address}/`, walk);
          all.push(...times.map((each) => ({ ...each, site })));
        }
      }
      console.log(`Touches, round ${round} of ${rounds}`);
    }
  } finally {
    await browser.close();
    for (const { host } of sites) host.close();
  }
  const byName = Map.groupBy(all, ({ name }) => name);
  return Object.fromEntries([...byName].map(([name, times]) => [name, mediansOf(times)]));
}

function walkCalled(name: string): Walk {
  const walk = WALKS[name];
  if (!walk) throw new Error(`${name} is none of ${Object.keys(WALKS).join(', ')}`);
  return walk;
}

function mediansOf(times: readonly Timed[]): Record<string, Answered> {
  const middle = (of: readonly Timed[], what: keyof Answered) =>
    Math.round(median(of, (each) => each[what]) ?? Number.NaN);
  return Object.fromEntries(
    [...Map.groupBy(times, ({ site }) => site)].map(([site, of]) => [
      site,
      { painted: middle(of, 'painted'), shown: middle(of, 'shown') },
    ]),
  );
}

/** Whether a site was built of the bundled ladder, with all of its pages. */
function isBundled(folder: string): boolean {
  return existsSync(join(folder, 'roles', 'staff-site-reliability-engineer'));
}

/** Makes one walk in a browser that has never been at the site, and fails on any error of the page's own. */
async function walked(browser: Browser, address: string, walk: Walk) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await walk.ahead?.(page, address);
    await page.goto(`${address}${walk.at}`);
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    await page.waitForTimeout(SETTLE_MS);
    const session = await context.newCDPSession(page);
    const times: ({ readonly name: string } & Answered)[] = [];
    for (const { name, before, act, shows } of walk.touches) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await before?.(page);
      await rest(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const answered = await timeTouch(page, shows, () => act(page)).catch((error) => {
        throw new Error(`${name} on ${address} was not answered`, { cause: error });
      });
      times.push({ name, ...answered });
    }
    if (errors[0]) throw errors[0];
    return times;
  } finally {
    await context.close();
  }
}
