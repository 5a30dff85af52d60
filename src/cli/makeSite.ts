import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readApp } from '#src/build/app.ts';
import type { Cache } from '#src/build/cache.ts';
import { compileWithMap, hashedName } from '#src/build/compiledFolder.ts';
import { openEditions, UnsoundEdition } from '#src/build/editions.ts';
import { filesAside } from '#src/build/filesAside.ts';
import type { writeSite } from '#src/build/pages/writeSite.ts';
import { type Shard, WHOLE } from '#src/build/shard.ts';
import { SITE_SCRIPT, WORKER_SCRIPT } from '#src/build/siteScripts.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import type { DatasetProblem } from '#src/dataset/problems.ts';
import { sortProblems } from '#src/domain/problem.ts';
import { countryForms, interfaceLanguage } from '#src/text/languages.ts';
import type { Terminal } from './command.ts';
import { type Ladder, readLadder } from './input.ts';
import { textOf } from './problemText.ts';

/** Where the package keeps the app, built once for each language of the interface. */
const SITES = join(import.meta.dirname, '..', 'site');

export interface Wanted {
  /** The folder or the ZIP of the ladder, and what it was called. */
  readonly place: string;
  readonly named: string;
  readonly out: string;
  readonly base: string;
  readonly origin: string;
  /** What is kept of one build for the next. */
  readonly cache: Cache;
  /** Whether the packed forms of its texts lie beside them, for hosts that send these. */
  readonly packed?: boolean | undefined;
  /** Which part of its pages, where several machines make them: all, unless said. */
  readonly shard?: Shard | undefined;
}

/** Makes the site of a ladder, of the app that `sites` has for its language; or says in words why it cannot, and gives nothing. */
export async function makeSite(
  { place, named, out, base, origin, cache, packed = false, shard = WHOLE }: Wanted,
  { print, warn }: Pick<Terminal, 'print' | 'warn'>,
  sites = SITES,
): Promise<{ readonly pages: number } | undefined> {
  const ladder = await readLadder(place, named);
  if ('fault' in ladder) {
    warn(ladder.fault);
    return undefined;
  }
  const opened = openSound(ladder, named, { print, warn });
  if (!opened) return undefined;
  const { language } = opened.dataset.info;
  const built = join(sites, interfaceLanguage(language));
  if (!existsSync(built)) {
    warn('A clone has no built app to make sites of: npm run build builds it, and the site.');
    return undefined;
  }
  const scripts = join(built, 'server');
  const app = await readApp(join(built, 'app'));
  const aside = filesAside();
  try {
    const compiled = await compileWithMap(opened.dataset, opened.found, hashedName, {
      editions: openEditions(ladder.editions),
      fonts: app.looks.fonts,
      aside,
    });
    // What renders the pages reads it as it is loaded.
    globalThis.rungsForms = countryForms(language);
    const server: { writeSite: typeof writeSite } = await import(
      pathToFileURL(join(scripts, SITE_SCRIPT)).href
    );
    const worker = join(scripts, WORKER_SCRIPT);
    const order = {
      worker,
      compiled,
      folder: ladder.whole(),
      app,
      out,
      base,
      origin,
      cache,
      packed,
      shard,
    };
    const onProgress = progressIn(warn);
    return { pages: await server.writeSite({ ...order, extent: 'all', onProgress }) };
  } catch (error) {
    if (!(error instanceof UnsoundEdition)) throw error;
    tellErrors(error.problems, `${named}/${error.path}`, { print, warn });
    return undefined;
  } finally {
    await aside.clear();
  }
}

function openSound(
  { files, fromImport }: Ladder,
  named: string,
  { print, warn }: Pick<Terminal, 'print' | 'warn'>,
) {
  const { dataset, problems } = openDataset(files);
  if (dataset) return { dataset, found: sortProblems([...problems, ...fromImport]) };
  tellErrors(problems, named, { print, warn });
  return undefined;
}

function tellErrors(
  problems: readonly DatasetProblem[],
  named: string,
  { print, warn }: Pick<Terminal, 'print' | 'warn'>,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const error of errors) print(textOf(error, named));
  warn(`${named} has ${errors.length} errors, so no site is made of it.`);
}

/** Long builds say now and then how far they are. */
const EVERY = 500;

function progressIn(warn: Terminal['warn']) {
  return (done: number, of: number) => {
    if (done % EVERY === 0 && done < of) warn(`${done} of ${of} pages …`);
  };
}
