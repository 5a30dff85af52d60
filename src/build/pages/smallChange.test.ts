import { beforeAll, expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { formatView } from '#src/screens/registry.ts';
import { synthesizeDataset } from '#src/tools/synthesize.ts';
import { hashedName } from '../compiledFolder.ts';
import { viewsAhead } from '../screenPages.ts';
import { renderingOf } from './fixture.ts';
import { addressesIn, namedFiles } from './namedFiles.ts';
import { makeReady } from './prerender.ts';
import { renderPage } from './render.tsx';

type Files = readonly { readonly path: string; readonly text: string }[];

/** The files of an invented ladder, and the same with a word more in one line of one family. */
const files: Files = synthesizeDataset({ roles: 60, seed: 1 });
const [{ path: changedPath } = { path: '' }] = files.filter(({ path }) => /^families\//.test(path));
const FAMILY = /^families\/(.+)\.json$/.exec(changedPath)?.[1] ?? '';

interface Rendered {
  readonly pages: ReadonlyMap<string, string>;
  /** What each page names, by its address. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly packed: object;
  readonly strands: string;
}

async function rendered(of: Files): Promise<Rendered> {
  const { dataset, problems } = openDataset(
    of.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  if (!dataset) throw new Error('The dataset is not sound.');
  const rendering = renderingOf(dataset, problems, hashedName);
  const { ladder } = rendering.open;
  const pages = new Map<string, string>();
  const named = new Map<string, readonly string[]>();
  for (const view of viewsAhead(ladder)) {
    await makeReady(rendering, view);
    pages.set(formatView(view), renderPage(rendering, view));
    named.set(formatView(view), addressesIn(namedFiles(ladder, rendering.table, view)));
  }
  const { packed, table } = rendering.compiled;
  return { pages, named, packed, strands: table.strands };
}

/** Adds a word to the first line of a family that belongs to a strand. */
function withAWord(text: string): string {
  const family = JSON.parse(text);
  const lines = family.roles.flatMap((role: { responsibilities?: object[] }) => [
    ...(role.responsibilities ?? []),
  ]);
  const line = lines.find((each: { strand?: string }) => each.strand);
  line.text = `${line.text} meticulously`;
  return JSON.stringify(family);
}

let before: Rendered;
let after: Rendered;

beforeAll(async () => {
  before = await rendered(files);
  after = await rendered(
    files.map(({ path, text }) => ({
      path,
      text: path === changedPath ? withAWord(text) : text,
    })),
  );
});

test('a changed word changes neither the ladder, which every page names, nor how far strands reach', () => {
  expect(after.packed).toEqual(before.packed);
  expect(after.strands).toBe(before.strands);
});

test('it changes the pages that name a file that has changed, and no other', () => {
  const changed = [...after.pages].filter(([at, html]) => before.pages.get(at) !== html);
  const naming = [...after.named].filter(
    ([at, own]) => own.join() !== before.named.get(at)?.join(),
  );
  expect(changed.map(([at]) => at)).toEqual(naming.map(([at]) => at));
  expect(changed.map(([at]) => at)).toContain(`/families/${FAMILY}`);
  // A ladder of sixty roles has few families, so that one of them is much of it.
  expect(changed.length).toBeLessThan(after.pages.size / 3);
});
