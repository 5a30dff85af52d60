import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Peers } from './packages.ts';

/** Pages that peers draw on: an empty one, and what each of them needs as one module. */
export interface PeerPages {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title>
<style>html, body, #map { margin: 0; width: 100%; height: 100% }</style><div id="map"></div></html>`;

/** Bundles modules, given by their sources, for production, and serves each at its name. */
export async function servePeers(
  { folder }: Peers,
  modules: Readonly<Record<string, string>>,
): Promise<PeerPages> {
  const sources = join(folder, 'modules');
  const outDir = join(folder, 'bundles');
  await rm(sources, { recursive: true, force: true });
  await mkdir(sources, { recursive: true });
  for (const [name, source] of Object.entries(modules)) {
    await writeFile(join(sources, `${name}.js`), source);
  }
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: Object.fromEntries(
          Object.keys(modules).map((name) => [name, join(sources, `${name}.js`)]),
        ),
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
        cssFileName: 'peers',
      },
    },
  });
  await writeFile(join(outDir, 'index.html'), PAGE);
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the pages of the peers have no address');
  return { address, close: () => server.close() };
}
