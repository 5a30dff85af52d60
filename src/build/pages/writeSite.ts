import { askThrough } from '#src/dataset/load.ts';
import { openLadder } from '#src/shell/queries.ts';
import { BASE } from '../app.ts';
import { iconPngs } from '../card/icons.ts';
import { hashedName } from '../compiledFolder.ts';
import { dataFiles } from '../dataFiles.ts';
import { redirects } from '../host.ts';
import { headersFile } from '../hostHeaders.ts';
import { inPlace } from '../inPlace.ts';
import { packFiles } from '../packedFiles.ts';
import { filledWorker } from '../precache.ts';
import { ARCHIVE, archiveOf } from '../published.ts';
import { copyApp, type SiteFolder, siteFolder } from '../siteFolder.ts';
import { paperIn, webManifest } from '../webManifest.ts';
import { compiledAnswers } from './compiledAnswers.ts';
import { feedsOf } from './feeds.ts';
import { prerender } from './prerender.ts';
import type { SiteOrder } from './siteOrder.ts';
import { writeTypefaces } from './typefaces.ts';

/** Makes a site of the built app and a compiled dataset: every build ends here. Answers with the number of its pages. */
export function writeSite(order: SiteOrder): Promise<number> {
  return inPlace(order.out, async (temporary, isStopped) => {
    const site = siteFolder(temporary, order.base);
    const pages = await fill(order, site, isStopped);
    if (order.packed && !isStopped()) await packFiles(temporary, site.files.keys());
    return pages;
  });
}

async function fill(order: SiteOrder, site: SiteFolder, isStopped: () => boolean): Promise<number> {
  const { compiled, folder, app, origin, cache } = order;
  const { write } = site;
  await copyApp(app, site);
  const ladderFile = hashedName('data/ladder', compiled.packed);
  askThrough(compiledAnswers(compiled));
  const tableFile = tableOf(ladderFile);
  const feeds = await feedsOf(openLadder(compiled.packed).ladder, compiled.table, origin);
  for (const [path, { text }] of feeds) await write(path, text);
  const data = dataFiles(compiled, { ladderFile, tableFile }, new Set(feeds.keys()));
  for await (const [path, text] of data) await write(path, text);
  await site.writeParts(ARCHIVE, archiveOf(compiled, folder));
  const { styles, icon } = app.looks;
  const manifest = webManifest(compiled.ladder.info, BASE, paperIn(styles).light);
  await write('manifest.webmanifest', JSON.stringify(manifest));
  for (const [path, png] of await iconPngs(icon, styles)) await write(path, png);
  const typefaces = await writeTypefaces(app, compiled.ladder.info.language, site);
  const pages = { ladderFile, tableFile, typefaces, feeds, isStopped };
  const { count, inline } = await prerender({ ...order, ...site, ...pages });
  cache.prune();
  await write('_headers', headersFile(BASE, inline));
  await write('_redirects', redirects(BASE));
  // Last, since it lists the files beside it.
  await write('sw.js', filledWorker(app.worker, site.files));
  return count;
}

/**
 * Where the table of the files is that go with a ladder: the same as long as both the ladder and what reads its texts are,
 * so that a page never reads what it does not fit. It is no name that a file is kept by, for what it holds changes.
 */
function tableOf(ladderFile: string): string {
  const fits = [ladderFile, import.meta.env.COMPILER];
  const [word] = hashedName('', fits).match(/[0-9a-f]{8}/) ?? [];
  return `data/addresses/${word}.json`;
}
