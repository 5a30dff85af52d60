import { DRAWN_AT_FIRST, RELATION_KINDS } from '../../../src/domain/relations.ts';
import type { Graph } from '../../../src/layout/graph.ts';
import type { Drawn } from '../tangle.ts';

/**
 * What a layered layout is given: the grade of each role as its layer, its lane (department and track), and the links that
 * are shown at first and rise. Links between equal grades are none that it could take, since no layered layout lets a link
 * lie within a layer; they cross nothing by any count here.
 */
export interface Layers {
  readonly count: number;
  /** The layer of each role, counted from 0 without gaps. */
  readonly layer: Int32Array;
  readonly lane: Int32Array;
  /** The lower and the upper end of each link, of several between the same two roles one. */
  readonly ends: readonly Ends[];
  /** The number of each of them in the graph. */
  readonly links: readonly number[];
}

export type Ends = readonly [low: number, high: number];

/** Where a layout put the roles, layers from the top down, and the corners of each link: x, y, x, y … */
export interface Laid {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly lines: readonly (readonly number[])[];
}

/** The layers that a graph gives. */
export function layersOf({ roles, rank, lane, links }: Graph): Layers {
  const ranks = [...new Set(rank)].sort((a, b) => a - b);
  const layerOf = new Map(ranks.map((own, at) => [own, at]));
  const risen = new Map<string, { readonly link: number; readonly ends: Ends }>();
  for (let link = 0; link < links.count; link++) {
    const kind = RELATION_KINDS[links.kind[link] ?? 0];
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const climb = (rank[to] ?? 0) - (rank[from] ?? 0);
    if (climb === 0 || !DRAWN_AT_FIRST.some((name) => name === kind)) continue;
    const ends: Ends = climb > 0 ? [from, to] : [to, from];
    const key = ends.join(' ');
    if (!risen.has(key)) risen.set(key, { link, ends });
  }
  return {
    count: roles.length,
    layer: rank.map((own) => layerOf.get(own) ?? 0),
    lane,
    ends: [...risen.values()].map(({ ends }) => ends),
    links: [...risen.values()].map(({ link }) => link),
  };
}

/** A layout as a drawing whose columns are the places across the layers that roles stand at. */
export function drawnFrom({ links }: Layers, { x, y, lines }: Laid): Drawn {
  const places = [...new Set(x)].sort((a, b) => a - b);
  const columnAt = new Map(places.map((place, at) => [place, at]));
  const lineOf = new Map(links.map((link, at) => [link, lines[at] ?? []]));
  return {
    columns: places.length,
    columnOf: Int32Array.from(x, (place) => columnAt.get(place) ?? 0),
    x,
    y,
    lineOf: (link) => lineOf.get(link) ?? [],
  };
}

/** The same layout with the roles of each layer sorted by their lanes; within a lane they stay in their order. */
export function sortedIntoLanes({ lane }: Layers, { x, y }: Laid): Laid {
  const broad = Math.max(0, ...x) + 1;
  return { x: x.map((place, role) => place + (lane[role] ?? 0) * broad), y, lines: [] };
}
