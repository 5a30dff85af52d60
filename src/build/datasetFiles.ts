import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Compiled, compileDataset } from '#src/dataset/compile.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { sortProblems } from '#src/domain/problem.ts';
import { drawnAhead } from './drawnAhead.ts';
import { readFolder, readImportProblems } from './folder.ts';

/**
 * Compiles the dataset folder into static files: `data/ladder.json`, one text a family, one a strand, under hashed names
 * for caching and under stable ones for other tools, for which the ladder is not packed. The app learns the hashed
 * address from `virtual:ladder`.
 */
export function datasetFiles(folder: string): Plugin {
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
      const { ladder, packed, rest } = await compileFolder(folder);
      for (const [address, value] of rest) {
        const source = JSON.stringify(value);
        for (const fileName of [address, address.replace(HASH, '.json')]) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      ladderFile = hashed('data/ladder', packed);
      this.emitFile({ type: 'asset', fileName: ladderFile, source: JSON.stringify(packed) });
      this.emitFile({
        type: 'asset',
        fileName: 'data/ladder.json',
        source: JSON.stringify(ladder),
      });
    },
    resolveId: (id) => (id === 'virtual:ladder' ? '\0virtual:ladder' : undefined),
    load: (id) =>
      id === '\0virtual:ladder'
        ? `export const ladderFile = ${JSON.stringify(ladderFile)};`
        : undefined,
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}${ladderFile}` },
        injectTo: 'head',
      },
    ],
    configureServer(server) {
      server.watcher.add(resolve(folder));
      server.watcher.on('change', (file) => {
        if (file.startsWith(resolve(folder))) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(base.length);
        if (!path?.startsWith('data/') || !path.endsWith('.json')) return next();
        try {
          const { ladder, packed, rest } = await compileFolder(folder, (name) => `${name}.json`);
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

/** Compiles a dataset folder. Throws where it has errors, since nothing can be built of it then. */
export async function compileFolder(
  folder: string,
  place: (name: string, value: object) => string = hashed,
): Promise<Compiled> {
  const { dataset, problems } = openDataset(await readFolder(folder));
  const found = sortProblems([...problems, ...(await readImportProblems(folder))]);
  if (dataset) return drawnAhead(compileDataset(dataset, found, place), place);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  throw new Error(`${folder} has ${errors} errors. Run: npm run data:check`);
}

function hashed(name: string, value: object): string {
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
  return `${name}-${hash}.json`;
}

/** What `hashed` adds to a name. */
const HASH = /-[0-9a-f]{8}\.json$/;
