import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { inDigits } from '#src/text/format.ts';
import { countryForms, type Language } from '#src/text/languages.ts';
import { readApp } from './app.ts';
import { type Cache, NO_CACHE } from './cache.ts';
import type { CompiledFolder } from './compiledFolder.ts';
import { wholeFolder } from './folder.ts';
import { appKey, keptApp } from './keptApp.ts';
import type { Extent } from './pages/siteOrder.ts';
import type { writeSite } from './pages/writeSite.ts';
import type { Shard } from './shard.ts';
import { SERVER_ENTRIES, SITE_SCRIPT, WORKER_SCRIPT } from './siteScripts.ts';

interface Options {
  readonly data: CompiledFolder;
  /** The language that its interface speaks. */
  readonly language: Language;
  /** The path that the site will be served under. */
  readonly base: string;
  /** Where the site will be found; empty where that is unknown. */
  readonly origin: string;
  readonly extent: Extent;
  /** Which part of the pages. */
  readonly shard: Shard;
  /** What is kept of one build for the next. */
  readonly cache: Cache;
  /** Whether the packed forms of its texts lie beside them. */
  readonly packed: boolean;
}

/** Where the app is built, and the same app for the server, which renders its pages. */
export function appIn(app: string, server: string, entry: Record<string, string>) {
  return {
    builder: {},
    environments: {
      client: { build: { outDir: app } },
      ssr: {
        build: {
          outDir: server,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: { input: entry },
        },
      },
    },
  } satisfies UserConfig;
}

/** Builds the app, and of that and a dataset the site: its files, and its pages rendered ahead. */
export function builtSite({
  data,
  language,
  base,
  origin,
  extent,
  shard,
  cache,
  packed,
}: Options): Plugin {
  // One folder a run, for several builds may run at once; within node_modules, where the imports of its scripts are found.
  const caches = resolve('node_modules', '.cache');
  const work = join(caches, `rungs-${process.pid}`);
  const appOf = (folder: string) => join(folder, 'app');
  const serverOf = (folder: string) => join(folder, 'server');
  let out = 'dist';
  return {
    name: 'rungs:site',
    apply: 'build',
    config(config) {
      out = config.build?.outDir ?? out;
      return appIn(appOf(work), serverOf(work), SERVER_ENTRIES);
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the build lacks an environment');
        const { logger } = builder.config;
        try {
          const build = async () => {
            if (!client.isBuilt) await builder.build(client);
            if (!ssr.isBuilt) await builder.build(ssr);
          };
          const { root, mode, inlineConfig } = builder.config;
          const { outDir: _, ...options } = inlineConfig.build ?? {};
          const wanted = [language, mode, options];
          const built =
            cache === NO_CACHE
              ? await build().then(() => work)
              : await keptApp(join(caches, 'rungs-app'), appKey(root, wanted), {
                  made: work,
                  build,
                });
          // Else they would be built after all.
          for (const each of [client, ssr]) each.isBuilt = true;
          if (!origin) {
            logger.warn(
              'SITE_URL is not set: chats may not find the cards of pages; no sitemap and no feed of changes is written.',
            );
          }
          const started = performance.now();
          const entry = pathToFileURL(join(serverOf(built), SITE_SCRIPT)).href;
          const compiled = await data.compiled();
          globalThis.rungsForms = countryForms(compiled.ladder.info.language);
          const site: { writeSite: typeof writeSite } = await import(entry);
          const pages = await site.writeSite({
            compiled,
            folder: wholeFolder(data.folder),
            app: await readApp(appOf(built)),
            out: resolve(root, out),
            base,
            origin,
            extent,
            shard,
            cache,
            packed,
            worker: join(serverOf(built), WORKER_SCRIPT),
            onProgress: progressOn(process.stdout),
          });
          const seconds = ((performance.now() - started) / 1000).toFixed(1);
          logger.info(`${inDigits(pages)} pages rendered in ${seconds} s`);
        } finally {
          await rm(work, { recursive: true, force: true });
        }
      },
    },
  };
}

const EVERY = 500;

/** One line that is written over on a terminal; now and then a line where the output is kept. */
export function progressOn(stream: NodeJS.WriteStream) {
  return (done: number, of: number) => {
    if (stream.isTTY && (done % 20 === 0 || done === of)) {
      stream.write(`\rRendering pages: ${done} of ${of}${done === of ? '\n' : ''}`);
    } else if (!stream.isTTY && done % EVERY === 0) {
      stream.write(`Rendering pages: ${done} of ${of}\n`);
    }
  };
}
