import { setImmediate as turn } from 'node:timers/promises';
import type { Compiled } from '#src/dataset/compile.ts';
import type { EditionsFile } from '#src/dataset/editions/files.ts';
import { loadJson } from '#src/dataset/load.ts';
import { fromRoot } from '#src/dataset/root.ts';
import type { FamilyText } from '#src/domain/role.ts';
import { isLarge } from '#src/layout/large.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { canonicalOf, formatView, type View } from '#src/screens/registry.ts';
import { openLadder } from '#src/shell/queries.ts';
import { neededFor } from '#src/shell/screenData.ts';
import { preloadScreen } from '#src/shell/screenViews.ts';
import { BASE } from '../app.ts';
import type { Inline } from '../contentPolicy.ts';
import { isUnlisted, movedPages, viewsAhead } from '../screenPages.ts';
import { inShard } from '../shard.ts';
import type { SiteFolder } from '../siteFolder.ts';
import { cardFile, cardsOf, cardWriter } from './cards.ts';
import { chunksOf } from './chunks.ts';
import type { WrittenFeed } from './feeds.ts';
import { filledClient } from './filledClient.ts';
import { guarded, inlineIn } from './guarded.ts';
import { pageCache } from './pageCache.ts';
import { picturesOf } from './pictures.ts';
import { type Rendering, renderMoved, renderPage, renderShell } from './render.tsx';
import { robots, sitemap } from './sitemap.ts';
import type { SiteOrder } from './siteOrder.ts';
import { showing, templateOf } from './template.ts';

export interface Order
  extends Pick<
      SiteOrder,
      'compiled' | 'app' | 'origin' | 'extent' | 'shard' | 'cache' | 'worker' | 'onProgress'
    >,
    Pick<SiteFolder, 'write' | 'filled'> {
  /** The address of the ladder within the site. */
  readonly ladderFile: string;
  /** The address of the table of the other files. */
  readonly tableFile: string;
  /** What brings the letters of its language in each head. */
  readonly typefaces: string;
  /** The feeds of the site by their address. */
  readonly feeds: ReadonlyMap<string, WrittenFeed>;
  /** Whether nobody waits for the rest any more. */
  readonly isStopped: () => boolean;
}

/**
 * Renders the pages of a built site ahead, and what leads crawlers and chats to them. Answers with their number and with
 * what stands in them that their policy allows.
 */
export async function prerender(order: Order): Promise<{ count: number; inline: Inline }> {
  const { compiled, app, origin, extent, shard, write } = order;
  const { language } = compiled.ladder.info;
  const template = templateOf(showing(app.template, { ...order, language, base: BASE }));
  const { table, packed } = compiled;
  const open = openLadder(compiled.packed);
  const { ladder } = open;
  const site = origin + BASE.slice(0, -1);
  const cards = cardsOf(ladder);
  const rendering: Rendering = {
    template,
    client: filledClient(open, compiled),
    open,
    texts: (family) => compiled.rest.get(table.texts[family] ?? '') as FamilyText,
    addressOf: (view) => site + formatView(view),
    imageOf: (view) => `${site}/${cardFile(view)}`,
    wordsOf: cards.wordsOf,
    filesOf: (view) =>
      chunksOf(app.manifest, view, isLarge(ladder.roles.length)).map((file) => BASE + file),
    table,
    map: packed.map && BASE + packed.map,
    base: BASE,
    feeds: new Map([...order.feeds].map(([address, { title }]) => [address, title])),
    site,
  };
  const editions = await datesOfEditions(compiled);
  const pictures = cardWriter(ladder.info, app.looks, { ...order, cardOf: cards.cardOf });
  const inline = inlineIn(template, ladder.info.site, order.filled);
  const writePage = (file: string, html: string) =>
    write(file, guarded(order.filled(html), inline));
  const shell = renderShell(rendering);
  await writePage('404.html', shell);
  const kept = pageCache({
    cache: order.cache,
    open,
    client: rendering.client,
    common: [
      import.meta.env.PAGES,
      // Holds what every page does.
      guarded(order.filled(shell), inline),
      JSON.stringify([app.manifest, packed.map, [...rendering.feeds], site, order.filled(BASE)]),
    ],
  });
  const all: readonly View[] = extent === 'all' ? viewsAhead(ladder, editions) : [LADDER];
  const pages = inShard(all, shard);
  for (const [at, view] of pages.entries()) {
    if (order.isStopped()) break;
    await makeReady(rendering, view);
    const page = kept(view, () => guarded(order.filled(renderPage(rendering, view)), inline));
    await write(fileOf(view), page);
    // Many editions of a large ladder do not fit into memory together.
    rendering.client.removeQueries({ queryKey: ['changes'] });
    if (canonicalOf(view) === view) await pictures.write(view);
    order.onProgress(at + 1, pages.length);
    // Signals, and cards that are painted, come in between two turns.
    await turn();
  }
  await pictures.done();
  for (const [path, picture] of picturesOf(ladder, app.looks)) await write(path, picture);
  for (const { from, to } of extent === 'all' ? inShard(movedPages(ladder), shard) : []) {
    await writePage(fileOf(from), renderMoved(rendering, to));
  }
  await writeSearch(all, rendering, order);
  return { count: pages.length, inline };
}

/** The dates of all editions, newest first; none where there is no earlier one. */
async function datesOfEditions({ table: { editions } }: Compiled): Promise<string[]> {
  if (!editions) return [];
  const list = await loadJson<EditionsFile>(fromRoot(editions), 'editions');
  return list.editions.map(({ asOf }) => asOf);
}

/** What leads crawlers to the pages; the list of them only where their addresses are known. */
async function writeSearch(
  pages: readonly View[],
  { addressOf, open }: Rendering,
  { origin, write }: Order,
): Promise<void> {
  const site = origin + BASE.slice(0, -1);
  const isListed = open.ladder.info.site?.indexing !== false;
  await write('robots.txt', robots(origin && site, BASE, isListed));
  if (!origin || !isListed) return;
  const found = pages
    .filter((view) => canonicalOf(view) === view && !isUnlisted(view))
    .map(addressOf);
  for (const [path, text] of sitemap(found, site)) await write(path, text);
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
export function fileOf(view: View): string {
  return [
    ...formatView(view).split('/').filter(Boolean).map(decodeURIComponent),
    'index.html',
  ].join('/');
}
