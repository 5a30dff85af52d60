import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { median } from 'd3-array';
import { readFolder } from '../../../src/build/folder.ts';
import { openDataset } from '../../../src/dataset/openDataset.ts';
import { buildLadder } from '../../../src/domain/ladder.ts';
import { DRAWN_AT_FIRST } from '../../../src/domain/relations.ts';
import { layoutLadder } from '../../../src/layout/layout.ts';
import { NO_WIDTHS } from '../../../src/layout/measure.ts';
import { launchOptions } from '../../chromium.ts';
import type { Site } from '../sites.ts';
import { fresh, measured } from '../visit.ts';
import { servePeers } from './bundles.ts';
import { CYTOSCAPE_MODULE, drawWithCytoscape } from './cytoscape.ts';
import type { Peers } from './packages.ts';
import { drawWithReactFlow, REACT_FLOW_MODULE } from './reactFlow.ts';
import { drawWithSigma, SIGMA_MODULE } from './sigma.ts';

/** The map as peers are given it: the roles, where ours stand, and the links that are shown at first. */
export interface MapGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly colour: string;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

interface MapPeer {
  /** The source of the module that its page loads, which is served under the peer's key. */
  readonly module: string;
  /** Runs in the page: marks when data and code are there, draws, and marks when it has. */
  readonly draw: (graph: MapGraph) => Promise<void>;
}

const MAP_PEERS: Readonly<Record<string, MapPeer>> = {
  reactFlow: { module: REACT_FLOW_MODULE, draw: drawWithReactFlow },
  cytoscape: { module: CYTOSCAPE_MODULE, draw: drawWithCytoscape },
  sigma: { module: SIGMA_MODULE, draw: drawWithSigma },
};

/** From the data to the map, in ms: until the page itself has painted it, and until it is on the screen. */
export interface MapTime {
  readonly painted: number;
  readonly shown: number;
}

/** For ours and each peer, by the number of roles. */
export type MapTimes = Readonly<Record<string, Readonly<Record<string, MapTime>>>>;

/** Has ours and the peers show the maps of some sites in turns, in one browser. */
export async function timeMaps(
  peers: Peers,
  sites: readonly Site[],
  rounds: number,
): Promise<MapTimes> {
  const modules = Object.entries(MAP_PEERS).map(([name, { module }]) => [name, module] as const);
  const pages = await servePeers(peers, Object.fromEntries(modules));
  const browser = await launched();
  try {
    const all: [string, Record<string, MapTime>][] = [];
    for (const site of sites) {
      const graph = await graphIn(site.folder);
      const visits: Readonly<Record<string, () => Promise<MapTime>>> = {
        ours: () => fresh(browser, site.address, timeOf),
        ...Object.fromEntries(
          Object.entries(MAP_PEERS).map(([name, { draw }]) => [
            name,
            () =>
              fresh(browser, pages.address, async (page) => {
                const styles = join(peers.folder, 'bundles', 'peers.css');
                await page.addStyleTag({ path: styles });
                await page.evaluate(draw, graph);
                return timeOf(page);
              }),
          ]),
        ),
      };
      all.push([String(site.roles), await mediansOf(visits, rounds)]);
    }
    return Object.fromEntries(all);
  } finally {
    await browser.close();
    await pages.close();
  }
}

/** The bench's Chromium with WebGL, which sigma needs: in software where there is no graphics card. */
function launched(): Promise<Browser> {
  const options = launchOptions();
  return chromium.launch({ ...options, args: [...options.args, '--enable-unsafe-swiftshader'] });
}

async function timeOf(page: Page): Promise<MapTime> {
  // Tens of thousands of elements may take a busy machine a while to show.
  page.setDefaultTimeout(180_000);
  return {
    painted: await measured(page, 'bench:painted'),
    shown: await measured(page, 'bench:shown'),
  };
}

async function mediansOf(
  visits: Readonly<Record<string, () => Promise<MapTime>>>,
  rounds: number,
): Promise<Record<string, MapTime>> {
  const times = new Map<string, MapTime[]>(Object.keys(visits).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, visit] of Object.entries(visits)) times.get(name)?.push(await visit());
  }
  return Object.fromEntries(
    [...times].map(([name, own]) => [
      name,
      {
        painted: Math.round(median(own, ({ painted }) => painted) ?? Number.NaN),
        shown: Math.round(median(own, ({ shown }) => shown) ?? Number.NaN),
      },
    ]),
  );
}

async function graphIn(folder: string): Promise<MapGraph> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors`);
  const placed = layoutLadder(buildLadder(dataset), {
    orientation: 'lying',
    measure: NO_WIDTHS,
    kinds: DRAWN_AT_FIRST,
  });
  return {
    nodes: [...placed.roles.values()].map(({ role, x, y }) => ({
      id: role.id,
      label: role.title,
      x,
      y,
      colour: '#205080',
    })),
    edges: placed.links.map(({ from, to }) => ({ from, to })),
  };
}
