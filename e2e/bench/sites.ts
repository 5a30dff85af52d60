import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { preview } from 'vite';
import { synthesizeDataset } from '../../src/tools/synthesize.ts';

/** A built site of invented roles that answers at an address. */
export interface Site {
  readonly roles: number;
  /** Its dataset. */
  readonly folder: string;
  /** Where it was built. */
  readonly outDir: string;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Invents a dataset of so many roles in a folder of its own. Answers with where it is. */
export async function writeDataset(roles: number, within: string): Promise<string> {
  const folder = join(within, `data-${roles}`);
  for (const { path, text } of synthesizeDataset({ roles, seed: 1 })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Invents a dataset, builds the site with it as people do, and serves it on a free port. */
export async function openSite(roles: number, within: string): Promise<Site> {
  const folder = await writeDataset(roles, within);
  const outDir = join(within, `site-${roles}`);
  await build(folder, outDir);
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error(`the site of ${roles} roles has no address`);
  return { roles, folder, outDir, address, close: () => server.close() };
}

const VITE = join('node_modules', 'vite', 'bin', 'vite.js');

async function build(folder: string, outDir: string): Promise<void> {
  const command = spawn(
    process.execPath,
    [VITE, 'build', '--outDir', outDir, '--logLevel', 'error'],
    {
      env: { ...process.env, LADDER_DATA: folder, PRERENDER: 'home' },
      stdio: 'inherit',
    },
  );
  const [status] = await once(command, 'exit');
  if (status !== 0) throw new Error(`vite build of ${folder} ended with ${status}`);
}
