import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the peers consist of, each in exactly this version: nothing else of the project depends on any of them. */
export const PEER_PACKAGES = {
  '@11ty/eleventy': '3.1.8',
  '@dagrejs/dagre': '3.1.3',
  '@xyflow/react': '12.12.1',
  astro: '7.3.5',
  cytoscape: '3.35.0',
  'd3-dag': '1.2.2',
  elkjs: '0.12.1',
  graphology: '0.26.0',
  react: '19.3.1',
  'react-dom': '19.3.1',
  sigma: '4.0.4',
};

/** The packages of the peers, installed in a folder of their own. */
export interface Peers {
  readonly folder: string;
  /** What a package, or a file of one, exports. */
  readonly load: <T>(name: string) => T;
}

/** Installs the peers apart from the project, once for each set of versions: the folder outlives the run. */
export async function installPeers(): Promise<Peers> {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: PEER_PACKAGES });
  const set = createHash('sha256').update(manifest).digest('hex').slice(0, 8);
  const folder = join(tmpdir(), `rungs-peers-${set}`);
  const installed = join(folder, 'installed');
  if (!existsSync(installed)) {
    console.log(`Installing the peers in ${folder} …`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), manifest);
    await npmInstall(folder);
    await writeFile(installed, '');
  }
  return { folder, load: createRequire(join(folder, 'package.json')) };
}

async function npmInstall(folder: string): Promise<void> {
  const quietly = ['--no-audit', '--no-fund', '--loglevel', 'error'];
  const command = spawn('npm', ['install', '--ignore-scripts', ...quietly], {
    cwd: folder,
    stdio: 'inherit',
  });
  const [status] = await once(command, 'exit');
  if (status !== 0) throw new Error(`npm install of the peers ended with ${status}`);
}
