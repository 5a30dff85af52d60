import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type CompiledFolder, HASH, hashedName } from './compiledFolder.ts';

/**
 * Puts a compiled dataset folder among the site's static files: `data/ladder.json`, one text a family, one a strand, under hashed names
 * for caching and under stable ones for other tools, for which the ladder is not packed. Every page
 * names the hashed address in its first element, where the app finds it.
 */
export function datasetFiles({ folder, compiled }: CompiledFolder): Plugin {
  let base = '/';
  let building = false;
  let ladderFile = 'data/ladder-packed.json';
  return {
    name: 'rungs:dataset',
    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },
    async buildStart() {
      if (!building || this.environment.name !== 'client') return;
      const { ladder, packed, rest } = await compiled();
      for (const [address, value] of rest) {
        const source = JSON.stringify(value);
        for (const fileName of [address, address.replace(HASH, '.json')]) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      ladderFile = hashedName('data/ladder', packed);
      this.emitFile({ type: 'asset', fileName: ladderFile, source: JSON.stringify(packed) });
      this.emitFile({
        type: 'asset',
        fileName: 'data/ladder.json',
        source: JSON.stringify(ladder),
      });
    },
    async transformIndexHtml(html) {
      const { language } = (await compiled()).ladder.info;
      return {
        // Most of what a page says is the dataset's; what is the interface's says so itself.
        html: html.replace(
          /<html lang="[^"]*">/,
          `<html lang="${language}" data-ladder="${ladderFile}">`,
        ),
        tags: [
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}${ladderFile}` },
            injectTo: 'head',
          },
        ],
      };
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
            [ladderFile, packed],
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
