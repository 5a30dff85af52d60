import { DRAWN_AT_FIRST, RELATION_KINDS, RELATIONS } from '#src/domain/relations.ts';
import type { LaidAlong, Situation } from './along.ts';
import { Boxes, Skyline } from './boxes.ts';
import { SLOT } from './draft.ts';
import { NONE } from './graph.ts';
import { SIZE } from './placed.ts';
import { MARGIN } from './route.ts';
import { firstRowsOf } from './stops.ts';

/** A band with its breadths across it, from its first edge. */
export interface BroadBand {
  readonly breadth: number;
  /** Where the stations of each column stand. */
  readonly columns: readonly number[];
  /** Where each block begins and ends. */
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
}

/** The bends of links along their bands. What is known of a link stands at its number; `NaN` where it has no bend. */
export interface Turns {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Stage 9: where across their band columns stand. Each comes as near to those before it as its stations, words and links
 * allow, as type is set line by line: what is taken is remembered along the band (the skyline of packing algorithms).
 */
export function layAcross(situation: Situation, along: LaidAlong, turns: Turns): BroadBand[] {
  const { grid, manner, departmentNames } = situation;
  const { boxes, firstColumns } = boxesOf(situation, along, turns);
  const bands = grid.bands.map(({ blocks }, at): BroadBand => {
    const skyline = new Skyline(along.bands[at]?.length ?? 0, manner.numerals);
    const first = firstColumns[at] ?? 0;
    const columns: number[] = [];
    const placed = blocks.map(({ department, firstColumn, columns: own }, nth) => {
      const start = nth === 0 ? manner.numerals : skyline.top + manner.blockGap;
      skyline.raise(start);
      const { width, height } = departmentNames(department);
      if (manner.departmentAt === 'low') {
        const across = manner.nameAcross({ along: width, across: height });
        boxes.addSpan(first + firstColumn, { low: 0, high: width, ...across });
      }
      let last = start - manner.leastColumn + SIZE.radius;
      for (let column = firstColumn; column < firstColumn + own.length; column++) {
        last = boxes.settle(first + column, skyline, last + manner.leastColumn);
        columns.push(last);
      }
      if (manner.departmentAt === 'high') skyline.raise(Math.max(skyline.top, start + width));
      return { start, end: skyline.top };
    });
    return { breadth: skyline.top, columns, blocks: placed };
  });
  return spread(situation, along, bands);
}

/** How much further apart columns may stand than they must, to fill a frame. */
const MOST_SPREAD = 1.5;

/** The same bands with their columns further apart, where the whole is less broad than its frame. */
function spread({ manner }: Situation, along: LaidAlong, bands: readonly BroadBand[]): BroadBand[] {
  const length = along.bands.reduce((sum, band) => sum + band.length + manner.bandGap, 0);
  const breadth = Math.max(0, ...bands.map((band) => band.breadth));
  const factor = Math.min(MOST_SPREAD, (length * manner.aspect) / breadth);
  if (!(factor > 1)) return [...bands];
  const moved = (across: number) => manner.numerals + (across - manner.numerals) * factor;
  return bands.map(({ columns, blocks, ...band }) => ({
    breadth: Math.ceil(moved(band.breadth)),
    columns: columns.map((column) => Math.round(moved(column))),
    blocks: blocks.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  }));
}

/** All that takes room in each column: stations, words, and the links that run along it. Columns of all bands in a row. */
function boxesOf(situation: Situation, along: LaidAlong, turns: Turns) {
  const { grid, lines } = situation;
  const firstColumns = firstColumnsOf(grid);
  const boxes = new Boxes(firstColumns.at(-1) ?? 0);
  const levelOf = levelsOf(situation, along.bands);
  const columnOf = grid.column.map(
    (column, role) => column + (firstColumns[grid.band[role] ?? 0] ?? 0),
  );
  for (const [role, column] of columnOf.entries()) {
    const level = levelOf[role] ?? 0;
    boxes.add(column, level - RING, level + RING, -RING, RING);
    const label = along.labels[role];
    if (label) boxes.addSpan(column, label.beside, level);
  }
  for (const [number, { band, column }] of lines.list.entries()) {
    const own = (firstColumns[band] ?? 0) + column;
    for (const name of [along.starts[number], along.ends[number]]) {
      if (name) boxes.addSpan(own, name.at);
    }
  }
  addLinks(situation, turns, { boxes, firstColumns, levelOf, columnOf });
  return { boxes, firstColumns };
}

function addLinks(situation: Situation, turns: Turns, columns: Columns): void {
  const { kind, count } = situation.graph.links;
  for (let link = 0; link < count; link++) {
    if (IS_DRAWN[kind[link] ?? 0]) addLink(situation, turns, link, columns);
  }
}

/** How many columns all bands before each have, and at last how many there are. */
function firstColumnsOf({ bands }: Situation['grid']): number[] {
  const firsts = [0];
  for (const { columnCount } of bands) firsts.push((firsts.at(-1) ?? 0) + columnCount);
  return firsts;
}

/** What a station takes up on each side, with the edge of its ring. */
const RING = SIZE.radius + 0.5;

interface Columns {
  readonly boxes: Boxes;
  readonly firstColumns: readonly number[];
  /** Of each role where along its band it stands, and the number of its column. */
  readonly levelOf: Float64Array;
  readonly columnOf: Int32Array;
}

function numberAt(numbers: Float64Array | Int32Array, at: number): number {
  return numbers[at] ?? 0;
}

/** The parts of a link that run along its columns: from its lower end, to its higher one, and in a gutter between. */
function addLink(
  { graph, grid, routes, manner }: Situation,
  turns: Turns,
  link: number,
  { boxes, firstColumns, levelOf, columnOf }: Columns,
): void {
  const kind = graph.links.kind[link] ?? 0;
  const low = numberAt(routes.low, link);
  const high = numberAt(routes.high, link);
  const from = numberAt(levelOf, low);
  const to = numberAt(levelOf, high);
  const lowColumn = numberAt(columnOf, low);
  const highColumn = numberAt(columnOf, high);
  const lowTurn = numberAt(turns.low, link);
  const highTurn = numberAt(turns.high, link);
  const half = (WIDTHS[kind] ?? 0) / 2;
  const beside = (SIDESTEPS[kind] ?? 0) * manner.sidestep;
  if (Number.isNaN(lowTurn)) {
    boxes.add(lowColumn, from, to, beside - half, beside + half);
    return;
  }
  const last = Number.isNaN(highTurn) ? lowTurn : highTurn;
  boxes.add(lowColumn, from, lowTurn, beside - half, beside + half);
  boxes.add(highColumn, last, to, beside - half, beside + half);
  const gutter = routes.gutter[link] ?? NONE;
  if (gutter === NONE || gutter === MARGIN) return;
  const column = (firstColumns[grid.band[high] ?? 0] ?? 0) + gutter;
  boxes.add(column, lowTurn, highTurn, manner.gutter - half, manner.gutter + half);
}

const IS_DRAWN = RELATION_KINDS.map((kind) => DRAWN_AT_FIRST.includes(kind));
const WIDTHS = RELATION_KINDS.map((kind) => {
  const { width, double = 0 } = RELATIONS[kind].stroke;
  return width + double;
});
const SIDESTEPS = RELATION_KINDS.map((kind) => RELATIONS[kind].sidestep);

/** Where along its band each role stands. */
export function levelsOf(
  { graph, grid }: Pick<Situation, 'graph' | 'grid'>,
  bands: LaidAlong['bands'],
): Float64Array {
  const firstRows = firstRowsOf(grid);
  return Float64Array.from(graph.roles, (_, role) => {
    const band = grid.band[role] ?? 0;
    const levels = bands[band]?.levels ?? [];
    return levels[levels.length - 1 - ((grid.row[role] ?? 0) - (firstRows[band] ?? 0))] ?? 0;
  });
}

/** Where along their bands links bend: each level segment in its slot of its channel. */
export function turnsOf(
  { graph, grid, routes, slots }: Situation,
  bands: LaidAlong['bands'],
): Turns {
  const middles = grid.bands.flatMap((_, at) => bands[at]?.channels.toReversed() ?? []);
  const turnOf = (segment: number) => {
    const channel = routes.segments.channel[segment] ?? 0;
    const offset = (slots.ofSegment[segment] ?? 0) - ((slots.used[channel] ?? 1) - 1) / 2;
    // Slots are counted from the top.
    return Math.round((middles[channel] ?? 0) - offset * SLOT);
  };
  const low = new Float64Array(graph.links.count).fill(Number.NaN);
  const high = low.slice();
  for (let link = 0; link < graph.links.count; link++) {
    const segment = routes.firstSegment[link] ?? NONE;
    if (segment === NONE) continue;
    low[link] = turnOf(segment);
    if (routes.gutter[link] !== NONE) high[link] = turnOf(segment + 1);
  }
  return { low, high };
}
