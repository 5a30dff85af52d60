import { expect, test } from 'vitest';
import { type Files, reportAfter } from '#src/dataset/fixture.ts';
import { formatView } from '#src/screens/registry.ts';
import { type Cache, NO_CACHE } from '../cache.ts';
import { viewsAhead } from '../screenPages.ts';
import { renderingOf } from './fixture.ts';
import { pageCache } from './pageCache.ts';
import { makeReady } from './prerender.ts';
import { renderPage } from './render.tsx';

/** A cache that lasts as long as a test. */
function inMemory(): Cache {
  const kept = new Map<string, Uint8Array>();
  return { ...NO_CACHE, get: (key) => kept.get(key), put: (key, page) => void kept.set(key, page) };
}

/** Every page of a ladder with what a cache gives for it, and which had to be made. */
async function pagesAfter(spoil: (files: Files) => void, cache: Cache, common: string) {
  const { dataset, problems } = reportAfter(spoil);
  if (!dataset) throw new Error('The dataset is not sound.');
  const rendering = renderingOf(dataset, problems);
  const { open, client } = rendering;
  const kept = pageCache({ cache, open, client, common: [common] });
  const made = new Set<string>();
  const pages = new Map<string, { given: string; fresh: string }>();
  for (const view of viewsAhead(open.ladder)) {
    await makeReady(rendering, view);
    const address = formatView(view);
    const given = kept(view, () => {
      made.add(address);
      return renderPage(rendering, view);
    });
    pages.set(address, { given, fresh: renderPage(rendering, view) });
  }
  return { pages, made };
}

const asItIs = () => undefined;

test('a page is made once, and again where all pages change', async () => {
  const cache = inMemory();
  const first = await pagesAfter(asItIs, cache, 'one app');
  expect(first.made.size).toBe(first.pages.size);
  expect((await pagesAfter(asItIs, cache, 'one app')).made.size).toBe(0);
  expect((await pagesAfter(asItIs, cache, 'another app')).made.size).toBe(first.pages.size);
});

test.each<[what: string, spoil: (files: Files) => void]>([
  [
    'a word of one family',
    ({ keepers }) => {
      const [asked] = keepers.roles[0]?.responsibilities ?? [];
      if (asked) asked.text = 'Trim every wick';
    },
  ],
  [
    'a title',
    ({ boats }) => {
      const [mate] = boats.roles;
      if (mate) mate.title = 'First Mate';
    },
  ],
  [
    'a theme of an expectation',
    ({ keepers }) => {
      const [asked] = keepers.requirements ?? [];
      if (asked) asked.theme = 'tending';
    },
  ],
])(
  'after %s changes no page is as it was before, where a new one would not be',
  async (_, spoil) => {
    const cache = inMemory();
    await pagesAfter(asItIs, cache, 'one app');
    const { pages, made } = await pagesAfter(spoil, cache, 'one app');
    expect(made.size).toBeGreaterThan(0);
    for (const [address, { given, fresh }] of pages) expect(given, address).toBe(fresh);
  },
);

test('a word of one family leaves the pages of others as they are', async () => {
  const cache = inMemory();
  await pagesAfter(asItIs, cache, 'one app');
  const { made } = await pagesAfter(
    ({ keepers }) => {
      keepers.requirements = [{ id: 'fq1', text: 'Swims far', theme: 'safety' }];
    },
    cache,
    'one app',
  );
  expect(made).toContain('/roles/keeper');
  expect(made).not.toContain('/roles/mate');
  expect(made).not.toContain('/families/boats');
});
