import { ascending } from 'd3-array';
import Flatbush from 'flatbush';
import { readFolder } from '../../src/build/folder.ts';
import { openDataset } from '../../src/dataset/openDataset.ts';
import { buildLadder } from '../../src/domain/ladder.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS } from '../../src/domain/relations.ts';
import { countCrossings, spansOf } from '../../src/layout/crossings.ts';
import { type Graph, graphOf } from '../../src/layout/graph.ts';
import { layoutLadder } from '../../src/layout/layout.ts';
import { NO_WIDTHS } from '../../src/layout/measure.ts';
import type { PlacedLadder } from '../../src/layout/placed.ts';
import { cornersOf } from '../../src/layout/placedRoute.ts';
import { drawPlainly } from './plain.ts';

/** The roles and links of a graph as some layout draws them, by their numbers in the graph. */
export interface Drawn {
  readonly columns: number;
  /** The column of each role, counted from the left. */
  readonly columnOf: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The corners of a link: x, y, x, y … */
  readonly lineOf: (link: number) => readonly number[];
}

/** How tangled a drawing is, over promotions, switches and equivalences: the links that are shown at first. */
export interface Tangle {
  /** Pairs of links that cross. */
  readonly crossings: number;
  /** Links that pass through the box of a role that is neither of their ends. */
  readonly throughBoxes: number;
}

export interface Comparison {
  readonly roles: number;
  readonly links: number;
  readonly ours: Tangle;
  readonly plain: Tangle;
}

/** Holds our layout of a dataset folder against the plain one. */
export async function compareLayouts(folder: string): Promise<Comparison> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors. Run: npm run data:check ${folder}`);
  const ladder = buildLadder(dataset);
  const graph = graphOf(ladder);
  return {
    roles: graph.roles.length,
    links: shownLinks(graph).length,
    ours: tangleOf(
      graph,
      asDrawn(graph, layoutLadder(ladder, { orientation: 'standing', measure: NO_WIDTHS })),
    ),
    plain: tangleOf(graph, drawPlainly(graph)),
  };
}

const isShown = (kind: number) => DRAWN_AT_FIRST.some((name) => RELATION_KINDS[kind] === name);

function shownLinks({ links }: Graph): number[] {
  return Array.from({ length: links.count }, (_, link) => link).filter((link) =>
    isShown(links.kind[link] ?? 0),
  );
}

/** Our drawing: the columns of its bands, one band after the other, as if they stood side by side. */
export function asDrawn(graph: Graph, { bands, links, roles: placed }: PlacedLadder): Drawn {
  const { roles } = graph;
  const stations = roles.map(({ id }) => {
    const { x = 0, y = 0 } = placed.get(id) ?? {};
    return { x, y, column: bands.findIndex((band) => y < band.y + band.height) * FAR + x };
  });
  const columns = [...new Set(stations.map(({ column }) => column))].sort(ascending);
  const numberOf = new Map(columns.map((column, at) => [column, at]));
  return {
    columns: columns.length,
    columnOf: Int32Array.from(stations, ({ column }) => numberOf.get(column) ?? 0),
    x: Float64Array.from(stations, ({ x }) => x),
    y: Float64Array.from(stations, ({ y }) => y),
    lineOf: (link) => {
      const line = links[link];
      const from = roles[graph.links.from[link] ?? 0]?.id;
      if (!line || line.from !== from) throw new Error(`link ${link} is drawn as another one`);
      return cornersOf(line.route);
    },
  };
}

/** Wider than any band. */
const FAR = 1e9;

export function tangleOf(graph: Graph, drawn: Drawn): Tangle {
  return {
    crossings: straightCrossings(graph, drawn),
    throughBoxes: linksThroughBoxes(graph, drawn, shownLinks(graph)),
  };
}

/** Pairs of shown links that cross when each runs straight from grade to grade, bent to the nearest column. */
export function straightCrossings(graph: Graph, { columns, columnOf }: Drawn): number {
  const places = Int32Array.from({ length: columns }, (_, at) => at);
  return countCrossings(spansOf(graph, isShown, columnOf), places, columns);
}

/** What nothing may pass through: the ring of a station. */
const RING = 4.5;

/** How many of some links pass through the box of a role that is neither of their ends. */
export function linksThroughBoxes(
  graph: Graph,
  { x, y, lineOf }: Drawn,
  links: readonly number[],
): number {
  if (x.length === 0) return 0;
  const boxes = new Flatbush(x.length);
  for (let role = 0; role < x.length; role++) {
    const left = (x[role] ?? 0) - RING;
    const top = (y[role] ?? 0) - RING;
    boxes.add(left, top, left + RING * 2, top + RING * 2);
  }
  boxes.finish();
  const isThrough = (link: number) => {
    const ends = [graph.links.from[link], graph.links.to[link]];
    return stretches(lineOf(link)).some(({ x1, y1, x2, y2 }) => {
      let isHit = false;
      boxes.search(
        Math.min(x1, x2),
        Math.min(y1, y2),
        Math.max(x1, x2),
        Math.max(y1, y2),
        (role, left, top, right, bottom) => {
          isHit ||= !ends.includes(role) && cuts({ x1, y1, x2, y2 }, { left, top, right, bottom });
          return false;
        },
      );
      return isHit;
    });
  };
  return links.filter(isThrough).length;
}

interface Stretch {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function stretches(points: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 2; at + 1 < points.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at - 2, at + 2);
    found.push({ x1, y1, x2, y2 });
  }
  return found;
}

/** Whether a stretch passes through the inside of a box: what is left of it between each pair of sides has a length. */
function cuts(
  { x1, y1, x2, y2 }: Stretch,
  box: { left: number; top: number; right: number; bottom: number },
): boolean {
  let first = 0;
  let last = 1;
  for (const [start, way, low, high] of [
    [x1, x2 - x1, box.left, box.right],
    [y1, y2 - y1, box.top, box.bottom],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] = [(low - start) / way, (high - start) / way];
    first = Math.max(first, Math.min(near, far));
    last = Math.min(last, Math.max(near, far));
  }
  return first < last;
}
