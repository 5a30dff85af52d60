import type { Page } from '@playwright/test';
import { calmFrames } from './camera.ts';

/**
 * How fast a touch was answered, in milliseconds: *painted* is from the event to the next frame that was presented, as
 * the browser's own Event Timing tells it (to 8 ms; what is below its least says 16), and *shown* to the end of the frame in
 * which what was asked for is there, which may be a later one.
 */
export interface Answered {
  readonly painted: number;
  readonly shown: number;
}

const LEAST = 16;
/** Until all that a touch leaves for later is under way. */
const REST_MS = 500;

/** Does something with a real pointer or keyboard, and times how the page answers: `shows` is the element whose words change. */
export async function timeTouch(
  page: Page,
  shows: string,
  act: () => Promise<void>,
): Promise<Answered> {
  await page.evaluate(watchTouch, { shows, least: LEAST });
  await act();
  const shown = await page.waitForFunction(() => window.touched?.shown, undefined, {
    polling: 50,
    timeout: 20_000,
  });
  await rest(page);
  const painted = await page.evaluate(() => window.touched?.painted() ?? Number.NaN);
  return { painted, shown: (await shown.jsonValue()) ?? Number.NaN };
}

/** Waits until a page has nothing left to do. */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
  await page.evaluate(calmFrames);
}

declare global {
  interface Window {
    touched?: { shown?: number; painted: () => number };
  }
}

/** Runs in the page: listens for the next click or key, and for what it changes. */
function watchTouch({ shows, least }: { readonly shows: string; readonly least: number }): void {
  const look = () => document.querySelector(shows)?.textContent ?? '';
  const before = look();
  let longest = least;
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  const observed: PerformanceObserverInit & { readonly durationThreshold: number } = {
    type: 'event',
    durationThreshold: least,
  };
  observer.observe(observed);
  const touched: Window['touched'] = {
    painted: () => {
      take(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
  window.touched = touched;
  const begin = ({ timeStamp }: Event) => {
    removeEventListener('click', begin, true);
    removeEventListener('keydown', begin, true);
    // Asked before each frame: what has changed by then is in it, and a message that it posts arrives after all of it.
    const ask = () =>
      requestAnimationFrame(() => {
        if (look() === before) return ask();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          touched.shown = performance.now() - timeStamp;
        };
        port2.postMessage(undefined);
      });
    ask();
  };
  addEventListener('click', begin, true);
  addEventListener('keydown', begin, true);
}
