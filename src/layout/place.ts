import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { ChannelSlots } from './channels.ts';
import { type Graph, UNGRADED } from './graph.ts';
import {
  type PlacedBand,
  type PlacedBlock,
  type PlacedRole,
  type PlacedRow,
  SIZE,
} from './placed.ts';
import { lineCount } from './title.ts';
import { type Block, columnLeft, type Grid } from './wrap.ts';

/**
 * Stage 7, first part: gives bands and rows their heights. A row is as high as its longest label needs, a channel as its
 * slots need.
 */
export function placeBands(
  ladder: Ladder,
  graph: Graph,
  grid: Grid,
  { used }: ChannelSlots,
): PlacedBand[] {
  const lines = linesByRow(ladder, graph, grid);
  let top: number = SIZE.margin;
  let row = 0;
  return grid.bands.map(({ blocks, columnCount, rows }, band): PlacedBand => {
    // Every band before this one has a channel more than it has rows.
    const firstChannel = row + band;
    const channels = Array.from(
      used.subarray(firstChannel, firstChannel + rows.length + 1),
      channelHeight,
    );
    let y = top + SIZE.bandHead + half(channels[0]);
    const placedRows = rows.map((rank, nth): PlacedRow => {
      const card = SIZE.cardRest + (lines[row++] ?? 1) * SIZE.lineHeight;
      const above = half(channels[nth]);
      const height = above + card + half(channels[nth + 1]);
      const grade = rank === UNGRADED ? undefined : ladder.info.grades[rank - 1]?.value;
      const halfCard = Math.ceil(card / 2);
      const placed = { y, height, middle: y + above + halfCard, halfCard };
      y += height;
      return grade === undefined ? placed : { grade, ...placed };
    });
    const height = y + half(channels.at(-1)) - top;
    const placed = {
      y: top,
      height,
      width: columnLeft(columnCount, blocks.length - 1) - SIZE.margin,
      blocks: blocks.map((block, nth) => placeBlock(graph, block, nth)),
      rows: placedRows,
    };
    top += height + SIZE.bandGap;
    return placed;
  });
}

/** The most lines that a label takes in every row, two at least, so that rows look alike. */
function linesByRow(ladder: Ladder, { roles }: Graph, { rowCount, row }: Grid): Uint8Array {
  const most = new Uint8Array(rowCount).fill(2);
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at];
    const own = row[at] ?? 0;
    if (!role || most[own] === SIZE.labelLines) continue;
    most[own] = Math.max(most[own] ?? 0, lineCount(labelOf(ladder, role)));
  }
  return most;
}

/** Two slots fit the usual channel. */
function channelHeight(slots: number): number {
  return SIZE.channel + Math.max(0, slots - 2) * SIZE.slot;
}

function half(channel = 0): number {
  return Math.ceil(channel / 2);
}

function placeBlock({ lanes }: Graph, block: Block, nth: number): PlacedBlock {
  const tracks = Map.groupBy(block.columns.entries(), ([, { lane }]) => lanes[lane]?.track ?? '');
  return {
    department: block.department,
    x: columnLeft(block.firstColumn, nth),
    width: block.columns.length * SIZE.column,
    tracks: [...tracks].map(([id, own]) => ({
      id,
      x: columnLeft(block.firstColumn + (own[0]?.[0] ?? 0), nth),
      width: own.length * SIZE.column,
    })),
  };
}

/** Stage 7, second part: the roles at their numbers in the graph. */
export function placeRoles(
  { roles }: Graph,
  { row, x }: Grid,
  bands: readonly PlacedBand[],
): PlacedRole[] {
  const rows = bands.flatMap((band) => band.rows);
  return roles.map((role, at): PlacedRole => {
    const { middle = 0, halfCard = 0 } = rows[row[at] ?? 0] ?? {};
    return { role, x: x[at] ?? 0, y: middle, halfCard };
  });
}
