import type { Browser, Page } from '@playwright/test';
import { calmFrames, driveCamera, type Smoothness, zoomInAt } from './camera.ts';
import { hoverOver } from './hover.ts';
import { watchFrames } from './watch.ts';

/** What one visit to a site measures: milliseconds, megabytes or counts. */
export interface Measures extends Smoothness {
  /** To place the whole map: as it is, with what was drawn ahead where there is such, and worked out in the page. */
  readonly placing: number;
  readonly layout: number;
  /** From the opening of the page to the map, be it a still, and to the data. */
  readonly seen: number;
  readonly data: number;
  /** From the data to the map that answers: for the page, and on the screen. */
  readonly painted: number;
  readonly shown: number;
  /** From the pointer to the highlight. */
  readonly hoverNearPainted: number;
  readonly hoverNearShown: number;
  readonly hoverFarPainted: number;
  readonly hoverFarShown: number;
  readonly heap: number;
  readonly elements: number;
}

const SETTLE_MS = 2000;
const LEG_MS = 750;
/** Until a map that was moved has been asked to be painted sharply. */
const REST_MS = 600;

/** Opens the map of a site for the first time, and puts it through everything that is measured. */
export async function visit(browser: Browser, address: string): Promise<Measures> {
  const withoutLadder = await fresh(browser, `${address}roles/does-not-exist`, async (page) => {
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await settle(page);
    return heapOf(page);
  });
  const layout = await fresh(
    browser,
    address,
    (page) => measured(page, 'rungs:layout'),
    (page) => page.route('**/data/map-*.json', (route) => route.abort()),
  );
  return fresh(browser, address, async (page) => {
    const painted = await measured(page, 'bench:painted');
    const shown = await measured(page, 'bench:shown');
    const placing = await measured(page, 'rungs:layout');
    const seen = await measured(page, 'bench:seen');
    const data = await measured(page, 'bench:data');
    await settle(page);
    const elements = await countElements(page);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await rest(page);
    const smoothness = await page.evaluate(driveCamera, LEG_MS);
    await rest(page);
    const heap = (await heapOf(page)) - withoutLadder;
    const far = await hoverOver(page);
    await page.evaluate(zoomInAt, { x: far.at.x, y: far.at.y });
    await rest(page);
    const near = await hoverOver(page);
    return {
      placing,
      layout,
      seen,
      data,
      painted,
      shown,
      ...smoothness,
      hoverNearPainted: near.painted,
      hoverNearShown: near.shown,
      hoverFarPainted: far.painted,
      hoverFarShown: far.shown,
      heap,
      elements,
    };
  });
}

/** Does something on a page that nobody has visited before, and fails on any error of the page's own. */
export async function fresh<T>(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<T>,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(watchFrames);
    await before(page);
    await page.goto(address);
    const result = await act(page);
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/** The duration of the first measure of a name, once there is one. */
export async function measured(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => performance.getEntriesByName(wanted, 'measure')[0]?.duration,
    name,
    { polling: 100 },
  );
  return (await found.jsonValue()) ?? Number.NaN;
}

/** Waits until a page has had time, has nothing left to do and grows no more. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  for (let before = -1, now = 0; now !== before; ) {
    before = now;
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
    await page.waitForTimeout(500);
    now = await countElements(page);
  }
}

/** Waits until the camera stands still and all that it showed has been painted. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
  await page.evaluate(calmFrames);
}

function countElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** Megabytes of JavaScript objects that are still in use. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
