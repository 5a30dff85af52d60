import { resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Plugin } from 'vite';
import { PLAIN_TABLE } from '#src/dataset/addresses.ts';
import type { Compiled } from '#src/dataset/compile.ts';
import type { CompiledFolder } from './compiledFolder.ts';
import { wholeFolder } from './folder.ts';
import { showing } from './pages/template.ts';
import { ARCHIVE, archiveOf, publishedJson } from './published.ts';

const LADDER_FILE = 'data/ladder-packed.json';

/** Serves a dataset folder while developing: what a site has under `data/`, compiled anew when it has changed. */
export function datasetFiles({ folder, compiled }: CompiledFolder): Plugin {
  let base = '/';
  return {
    name: 'rungs:dataset',
    apply: 'serve',
    configResolved(config) {
      base = config.base;
    },
    async transformIndexHtml(html) {
      const { language } = (await compiled()).ladder.info;
      return showing(html, { language, ladderFile: LADDER_FILE, tableFile: PLAIN_TABLE, base });
    },
    configureServer(server) {
      const watched = resolve(folder);
      server.watcher.add(watched);
      server.watcher.on('all', (_, file) => {
        if (resolve(file).startsWith(watched + sep)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(base.length);
        if (!path?.startsWith('data/')) return next();
        try {
          const file = await fileAt(path, await compiled(), folder);
          if (!file) return next();
          response.setHeader('content-type', file.type);
          await pipeline(file.content, response);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** A file that a site has under `data/`, made when it is asked for. */
async function fileAt(path: string, compiled: Compiled, folder: string) {
  if (path === ARCHIVE) {
    const content = Readable.from(archiveOf(compiled, wholeFolder(folder)));
    return { type: 'application/zip', content };
  }
  const { packed, table, rest } = compiled;
  const own: Readonly<Record<string, object>> = { [LADDER_FILE]: packed, [PLAIN_TABLE]: table };
  const value = own[path] ?? rest.get(path) ?? publishedJson(compiled).get(path);
  const content = value ? JSON.stringify(value) : await compiled.aside?.get(path)?.();
  return content === undefined ? undefined : { type: 'application/json', content: [content] };
}
