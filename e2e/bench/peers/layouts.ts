import { performance } from 'node:perf_hooks';
import { median } from 'd3-array';
import { readFolder } from '../../../src/build/folder.ts';
import { openDataset } from '../../../src/dataset/openDataset.ts';
import { buildLadder, type Ladder } from '../../../src/domain/ladder.ts';
import { type Graph, graphOf } from '../../../src/layout/graph.ts';
import { layoutLadder } from '../../../src/layout/layout.ts';
import { NO_WIDTHS } from '../../../src/layout/measure.ts';
import { asDrawn, type Drawn, linksThroughBoxes, straightCrossings } from '../tangle.ts';
import { d3Dag } from './d3dag.ts';
import { elkLayered } from './elk.ts';
import { drawnFrom, type Laid, type Layers, layersOf, sortedIntoLanes } from './layers.ts';
import { meetingsOf } from './meetings.ts';
import type { Peers } from './packages.ts';

/** How a layout draws a dataset, over the links that are shown at first. Nothing is known of lines that it does not draw. */
export interface LayoutQuality {
  /** Pairs of links that cross when each runs straight from grade to grade, bent to the nearest column. */
  readonly crossings: number;
  /** Pairs of rising links without a common end that cross as they are drawn, and that touch or run on each other. */
  readonly drawn?: number;
  readonly touching?: number;
  /** Rising links through foreign boxes. */
  readonly throughBoxes?: number;
  /** The median of interleaved runs, the first of which does not count. */
  readonly ms: number;
}

export type LayoutQualities = Readonly<Record<string, LayoutQuality>>;

/** A layout and what it makes of a ladder. */
type Drawer = (ladder: Ladder, graph: Graph, layers: Layers) => Drawn | Promise<Drawn>;

export const OURS = 'ours, in lanes';

/** The layouts that are held against each other by name. */
function drawersOf(peers: Peers): Readonly<Record<string, Drawer>> {
  const elk = elkLayered(peers);
  const drawnBy =
    (lay: (layers: Layers) => Laid | Promise<Laid>): Drawer =>
    async (_ladder, _graph, layers) =>
      drawnFrom(layers, await lay(layers));
  return {
    [OURS]: (ladder, graph) =>
      asDrawn(
        graph,
        layoutLadder(ladder, { orientation: 'standing', measure: NO_WIDTHS, shape: 'one-band' }),
      ),
    'ELK layered, free of lanes': drawnBy(elk),
    'ELK layered, sorted into lanes': drawnBy(async (layers) =>
      sortedIntoLanes(layers, await elk(layers)),
    ),
    'd3-dag, free of lanes': drawnBy(d3Dag(peers, false)),
    'd3-dag, in lanes': drawnBy(d3Dag(peers, true)),
  };
}

/** Has all layouts draw a dataset folder in turns. */
export async function compareWithPeers(
  peers: Peers,
  folder: string,
  rounds: number,
): Promise<LayoutQualities> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors. Run: npm run data:check ${folder}`);
  const ladder = buildLadder(dataset);
  const graph = graphOf(ladder);
  const layers = layersOf(graph);
  const drawers = Object.entries(drawersOf(peers));
  const times = new Map<string, number[]>(drawers.map(([name]) => [name, []]));
  const drawn = new Map<string, Drawn>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, draw] of drawers) {
      const start = performance.now();
      drawn.set(name, await draw(ladder, graph, layers));
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    [...drawn].map(([name, drawing]) => [
      name,
      {
        ...qualityOf(graph, layers, drawing),
        ms: Number((median(times.get(name) ?? []) ?? Number.NaN).toFixed(1)),
      },
    ]),
  );
}

function qualityOf(graph: Graph, layers: Layers, drawn: Drawn): Omit<LayoutQuality, 'ms'> {
  const lines = layers.links.map(drawn.lineOf);
  const crossings = straightCrossings(graph, drawn);
  if (lines.every(({ length }) => length === 0)) return { crossings };
  const { crossing, touching } = meetingsOf(lines, layers.ends);
  const throughBoxes = linksThroughBoxes(graph, drawn, layers.links);
  return { crossings, drawn: crossing, touching, throughBoxes };
}
