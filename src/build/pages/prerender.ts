import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import type { Compiled } from '#src/dataset/compile.ts';
import type { FamilyText } from '#src/domain/role.ts';
import { isLarge } from '#src/layout/large.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { canonicalOf, formatView, type View } from '#src/screens/registry.ts';
import { openLadder } from '#src/shell/queries.ts';
import { neededFor } from '#src/shell/screenData.ts';
import { preloadScreen } from '#src/shell/screenViews.ts';
import { cardOf } from '../card/card.ts';
import type { FontFiles } from '../card/fonts.ts';
import { redirects } from '../host.ts';
import { isUnlisted, movedPages, viewsAhead } from '../screenPages.ts';
import { cardFile, cardWriter } from './cards.ts';
import { chunksOf } from './chunks.ts';
import { filledClient } from './filledClient.ts';
import { picturesOf } from './pictures.ts';
import { type Rendering, renderMoved, renderPage, renderShell } from './render.tsx';
import { robots, sitemap } from './sitemap.ts';
import { templateOf } from './template.ts';

export interface Order {
  readonly compiled: Compiled;
  /** Which file the build made of which module. */
  readonly manifest: Manifest;
  /** Where the built site lies, and its pages are written. */
  readonly outDir: string;
  /** The path that the site is served under, with slashes around it. */
  readonly base: string;
  /** Where the site will be found, without a slash at its end; addresses stay relative to the host where unknown. */
  readonly origin: string;
  /** Whether every page is rendered or the front page alone. */
  readonly extent: 'all' | 'home';
  /** The style sheet, for its colours, and the typefaces: what the cards are painted with. */
  readonly looks: { readonly styles: string; readonly fonts: FontFiles };
  readonly onProgress: (done: number, of: number) => void;
}

/** Renders the pages of a built site ahead, and what leads crawlers and chats to them. Answers with their number. */
export async function prerender(order: Order): Promise<number> {
  const { compiled, outDir, base, origin, extent, onProgress } = order;
  const template = templateOf(await readFile(join(outDir, 'index.html'), 'utf8'));
  const { map } = compiled.packed;
  const open = openLadder({ ...compiled.ladder, ...(map && { map }) });
  const { ladder } = open;
  const site = origin + base.slice(0, -1);
  const rendering: Rendering = {
    template,
    client: filledClient(open, compiled),
    open,
    texts: (family) => compiled.rest.get(open.addresses.texts[family] ?? '') as FamilyText,
    addressOf: (view) => site + formatView(view),
    imageOf: (view) => `${site}/${cardFile(view)}`,
    wordsOf: (view) => cardOf(ladder, view).alt,
    scriptsOf: (view) =>
      chunksOf(order.manifest, view, isLarge(ladder.roles.length)).map((file) => base + file),
    map: map && base + map,
    base,
  };
  const write = (path: string, content: string | Uint8Array) => writeIn(outDir, path, content);
  const cards = cardWriter(ladder, order.looks, write);
  await write('404.html', renderShell(rendering));
  const pages: readonly View[] = extent === 'all' ? viewsAhead(ladder) : [LADDER];
  for (const [at, view] of pages.entries()) {
    await makeReady(rendering, view);
    await write(fileOf(view), renderPage(rendering, view));
    if (canonicalOf(view) === view) await cards.write(view);
    onProgress(at + 1, pages.length);
  }
  await cards.done();
  for (const [path, picture] of await picturesOf(ladder, order.looks)) await write(path, picture);
  for (const { from, to } of extent === 'all' ? movedPages(ladder) : []) {
    await write(fileOf(from), renderMoved(rendering, to));
  }
  await write('_redirects', redirects(base));
  await write('robots.txt', robots(origin && site));
  if (origin) {
    const found = pages
      .filter((view) => canonicalOf(view) === view && !isUnlisted(view))
      .map(rendering.addressOf);
    for (const [path, text] of sitemap(found, site)) await write(path, text);
  }
  return pages.length;
}

/** Throws where a view would be rendered as a placeholder: its code or its data is not at hand. */
export async function makeReady(
  { client, open }: Pick<Rendering, 'client' | 'open'>,
  view: View,
): Promise<void> {
  if (!(await preloadScreen(view, Promise.resolve(open.ladder)))) {
    throw new Error(`The code of the screen “${view.name}” could not be loaded.`);
  }
  for (const { need, query } of neededFor(open, view)) {
    // What is made of several files is made now; none of these can be fetched by a build.
    await client.ensureQueryData(query).catch(() => {
      const address = formatView(view);
      throw new Error(`${address} needs its ${need}, which the build has not put in place.`);
    });
  }
}

/** Folders with an index, which every host serves. */
function fileOf(view: View): string {
  return join(...formatView(view).split('/').map(decodeURIComponent), 'index.html');
}

async function writeIn(outDir: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
