import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { measureOf, readFonts } from '../../src/build/card/fonts.ts';
import { drawnAhead } from '../../src/build/drawnAhead.ts';
import { compileDataset } from '../../src/dataset/compile.ts';
import { openDataset } from '../../src/dataset/openDataset.ts';
import { hostileDataset } from '../../src/tools/fuzz/hostileDataset.ts';
import { serve } from '../invented.ts';
import { DETECTORS, type FaultKind } from './detectors.ts';
import { type Found, type Ground, searchOn } from './search.ts';
import { urls } from './urls.ts';
import { walks } from './walks.ts';
import { watchedPage } from './watched.ts';

/** The beginning of what `npm run fuzz` does at length, always the same. */

const OPENING = { says: 'open it', done: 'other' } as const;
const SHRINK_FOR = 30_000;

async function foundOn<T>(ground: Ground<T>, seeds: readonly number[]): Promise<Found[]> {
  const search = searchOn(ground);
  const found: Found[] = [];
  for (const seed of seeds) {
    const one = await search({ seed }, () => false, SHRINK_FOR);
    if (one) found.push(one);
  }
  return found;
}

test('people who do one thing after another come upon nothing that is wrong', async ({
  browser,
  baseURL,
}) => {
  let actions = 0;
  const ground = walks({ browser, site: baseURL ?? '', onStep: () => actions++ });
  expect(await foundOn(ground, [1, 2, 3])).toEqual([]);
  expect(actions).toBeGreaterThan(40);
});

test('addresses that somebody has cut, guessed or forged are answered', async ({
  browser,
  baseURL,
}) => {
  const ground = urls({ browser, site: baseURL ?? '', onStep: () => undefined });
  expect(await foundOn(ground, [1, 2, 3, 4, 5, 6])).toEqual([]);
});

test('what the check lets through of hostile datasets stands on a phone', async ({
  browser,
  baseURL,
}) => {
  const watched = await watchedPage(browser, baseURL ?? '', { width: 320, height: 700 });
  const encoder = new TextEncoder();
  const place = (name: string) => `${name}.json`;
  const opened = fc
    .sample(hostileDataset, { numRuns: 12, seed: 21 })
    .map((files) =>
      openDataset(files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }))),
    )
    .flatMap(({ dataset, problems }) => (dataset ? [{ dataset, problems }] : []));
  expect(opened.length).toBeGreaterThan(2);
  for (const { dataset, problems } of opened.slice(0, 2)) {
    const compiled = compileDataset(dataset, problems, place);
    await serve(watched.page.context(), drawnAhead(compiled, place, measureOf(readFonts())));
    const [role] = dataset.roles;
    for (const address of ['/', '/roles', `/roles/${role?.id}`, '/data']) {
      const before = await watched.settled();
      await watched.page.goto(address);
      const { faults } = await watched.faults(before, OPENING);
      expect.soft(faults, address).toEqual([]);
    }
    await watched.page.context().unrouteAll();
  }
  await watched.close();
});

test.describe('A page that does wrong', () => {
  const WRONG: Readonly<Record<FaultKind, string>> = {
    'page error': '<script>queueMicrotask(() => { throw new Error("wrong") })</script>',
    console: '<script>console.error("wrong")</script>',
    'request elsewhere': '<img alt="" src="http://elsewhere.invalid/wrong.png">',
    stuck: '<p aria-busy="true">wrong</p>',
    blank: '<h1>wrong</h1>',
    'too wide': '<p style="width: 5000px">wrong</p>',
    'doubled ids': '<p id="wrong"></p><p id="wrong"></p>',
    'script run': '<script>polluted = 1</script>',
    'focus lost': '<button autofocus onclick="this.remove()">wrong</button>',
  };

  test('is found out by each detector', async ({ browser, baseURL }) => {
    const watched = await watchedPage(browser, baseURL ?? '', { width: 390, height: 700 }, 500);
    const { page } = watched;
    const frame = (wrong: string, isBlank: boolean) =>
      `<!doctype html><html lang="en" data-ladder="a" data-hydrated><body>${isBlank ? '' : '<h1>A heading</h1><main>So many words of the page</main>'}${wrong}</body></html>`;
    for (const kind of Object.keys(DETECTORS) as FaultKind[]) {
      const body = frame(WRONG[kind], kind === 'blank');
      await page.route('**/wrong', (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto('/wrong');
      const before = await watched.settled();
      if (kind === 'focus lost') await page.getByRole('button').click();
      const { faults } = await watched.faults(before, { says: 'click it', done: 'click' });
      expect(
        faults.map((fault) => fault.kind),
        kind,
      ).toContain(kind);
      await page.unroute('**/wrong');
    }
    await watched.close();
  });
});
