import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledFolder } from './compiledFolder.ts';
import { showing } from './pages/template.ts';

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
      return showing(html, { language, ladderFile: LADDER_FILE, base });
    },
    configureServer(server) {
      const watched = resolve(folder);
      server.watcher.add(watched);
      server.watcher.on('all', (_, file) => {
        if (resolve(file).startsWith(watched + sep)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(base.length);
        if (!path?.startsWith('data/') || !path.endsWith('.json')) return next();
        try {
          const { ladder, packed, rest } = await compiled();
          const own = new Map<string, object>([
            [LADDER_FILE, packed],
            ['data/ladder.json', ladder],
          ]);
          const file = own.get(path) ?? rest.get(path);
          if (!file) return next();
          response.setHeader('content-type', 'application/json').end(JSON.stringify(file));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
