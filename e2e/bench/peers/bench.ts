import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite, type Site, writeDataset } from '../sites.ts';
import { compareWithPeers, type LayoutQualities } from './layouts.ts';
import { timeMaps } from './maps.ts';
import { installPeers, PEER_PACKAGES } from './packages.ts';
import { timePages } from './pages.ts';
import { type PeerResults, peersMarkdown, withTable } from './table.ts';

const MAP_SIZES = [600, 10_000];
const LAYOUT_SIZE = 600;
const PAGES_SIZE = 1000;
/** Layouts take little time, and so more rounds. */
const LAYOUT_ROUNDS = 4;

/**
 * Measures ours and the peers in turns, adds what comes out to the results, and writes the table of it into the README
 * beside the bench.
 */
export async function benchPeers(rounds: number, out: string): Promise<void> {
  const peers = await installPeers();
  const within = await mkdtemp(join(tmpdir(), 'rungs-peers-run-'));
  const sites: Site[] = [];
  try {
    const load = () => Number((loadavg()[0] ?? 0).toFixed(1));
    const loadBefore = load();
    for (const size of MAP_SIZES) {
      console.log(`Building the site of ${size} roles …`);
      sites.push(await openSite(size, within));
    }
    console.log('Maps …');
    const maps = await timeMaps(peers, sites, rounds);
    console.log('Layouts …');
    const layouts: Record<string, LayoutQualities> = {};
    const small = sites.find(({ roles }) => roles === LAYOUT_SIZE);
    for (const [name, folder] of [
      ['the bundled ladder', 'data'],
      [`${LAYOUT_SIZE} roles`, small?.folder ?? ''],
    ] as const) {
      layouts[name] = await compareWithPeers(peers, folder, rounds * LAYOUT_ROUNDS);
    }
    console.log('Pages …');
    const dataset = await writeDataset(PAGES_SIZE, within);
    const pages = await timePages(peers, dataset, { rounds, within });
    const results: PeerResults = {
      date: new Date().toISOString(),
      machine: {
        cpu: cpus()[0]?.model ?? 'unknown',
        cores: cpus().length,
        node: process.version,
        'load before': loadBefore,
        'load after': load(),
      },
      rounds,
      packages: PEER_PACKAGES,
      layouts,
      maps,
      pages,
    };
    const known = JSON.parse(await readFile(out, 'utf8').catch(() => '{}'));
    await writeFile(out, `${JSON.stringify({ ...known, peers: results }, undefined, 2)}\n`);
    const table = peersMarkdown(results);
    const readme = join(import.meta.dirname, '..', 'README.md');
    await writeFile(readme, withTable(await readFile(readme, 'utf8'), table));
    console.log(`\n${table}\n\nWritten to ${out} and ${readme}`);
  } finally {
    await Promise.all(sites.map((site) => site.close()));
    await rm(within, { recursive: true, force: true });
  }
}
