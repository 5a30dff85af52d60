import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin } from 'vite';
import { inDigits } from '#src/text/format.ts';
import { readFonts } from './card/fonts.ts';
import type { CompiledFolder } from './compiledFolder.ts';
import type { prerender } from './pages/prerender.ts';

interface Options {
  readonly data: CompiledFolder;
  /** Where the site will be found; empty where that is unknown. */
  readonly origin: string;
  readonly extent: 'all' | 'home';
}

const STYLES = resolve('src', 'shell', 'styles.css');

/** Builds the app for the server too, and with that renders the pages of the built site ahead. */
export function pagesAhead({ data, origin, extent }: Options): Plugin {
  // One folder a run, for several builds may run at once; within node_modules, where its imports are found.
  const bundleFolder = resolve('node_modules', '.cache', `rungs-pages-${process.pid}`);
  return {
    name: 'rungs:pages',
    config: () => ({
      builder: {},
      environments: {
        client: {},
        ssr: {
          build: {
            outDir: bundleFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: { prerender: resolve('src/build/pages/prerender.ts') } },
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the build lacks an environment');
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const logger = builder.config.logger;
        if (!origin) {
          logger.warn(
            'SITE_URL is not set: chats may not find the cards of pages, and no sitemap is written.',
          );
        }
        const outDir = resolve(client.config.build.outDir);
        const started = performance.now();
        try {
          const entry = pathToFileURL(resolve(bundleFolder, 'prerender.js')).href;
          const rendered: { prerender: typeof prerender } = await import(entry);
          const pages = await rendered.prerender({
            compiled: await data.compiled(),
            manifest: await takeManifest(outDir),
            outDir,
            base: builder.config.base,
            origin,
            extent,
            looks: { styles: await readFile(STYLES, 'utf8'), fonts: readFonts() },
            onProgress: progressOn(process.stdout),
          });
          const seconds = ((performance.now() - started) / 1000).toFixed(1);
          logger.info(`${inDigits(pages)} pages rendered in ${seconds} s`);
        } finally {
          await rm(bundleFolder, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Reads what the build wrote for us, and takes it away: it is no part of the site. */
async function takeManifest(outDir: string): Promise<Manifest> {
  const folder = resolve(outDir, '.vite');
  const text = await readFile(resolve(folder, 'manifest.json'), 'utf8');
  await rm(folder, { recursive: true });
  return JSON.parse(text);
}

const EVERY = 500;

/** One line that is written over on a terminal; now and then a line where the output is kept. */
function progressOn(stream: NodeJS.WriteStream) {
  return (done: number, of: number) => {
    if (stream.isTTY && (done % 20 === 0 || done === of)) {
      stream.write(`\rRendering pages: ${done} of ${of}${done === of ? '\n' : ''}`);
    } else if (!stream.isTTY && done % EVERY === 0) {
      stream.write(`Rendering pages: ${done} of ${of}\n`);
    }
  };
}
