import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { FamilyId } from '#src/domain/role.ts';
import type { ChannelSlots } from './channels.ts';
import { type Graph, UNGRADED } from './graph.ts';
import {
  type PlacedBand,
  type PlacedBlock,
  type PlacedLine,
  type PlacedRole,
  type PlacedRow,
  type PlacedText,
  SIZE,
  TEXT_STYLES,
} from './placed.ts';
import { lineCount, wrapTitle } from './title.ts';
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
    const width = columnLeft(columnCount, blocks.length - 1) - SIZE.margin;
    let y = top + SIZE.bandHead + half(channels[0]);
    const placedRows = rows.map((rank, nth): PlacedRow => {
      const card = SIZE.cardRest + (lines[row++] ?? 1) * SIZE.lineHeight;
      const above = half(channels[nth]);
      const height = above + card + half(channels[nth + 1]);
      const grade = rank === UNGRADED ? undefined : ladder.info.grades[rank - 1]?.value;
      const halfCard = Math.ceil(card / 2);
      const placed = { x: SIZE.margin, y, width, height, middle: y + above + halfCard };
      y += height;
      return grade === undefined ? placed : { grade, ...placed };
    });
    const height = y + half(channels.at(-1)) - top;
    const placed = {
      x: 0,
      y: top,
      height,
      width,
      blocks: blocks.map((block, nth) => placeBlock(ladder, graph, block, nth, { y: top, height })),
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

function placeBlock(
  ladder: Ladder,
  { lanes }: Graph,
  block: Block,
  nth: number,
  within: { readonly y: number; readonly height: number },
): PlacedBlock {
  const tracks = Map.groupBy(block.columns.entries(), ([, { lane }]) => lanes[lane]?.track ?? '');
  const x = columnLeft(block.firstColumn, nth);
  const { department } = block;
  const title = ladder.info.departments.find(({ id }) => id === department)?.title ?? department;
  return {
    department,
    x,
    width: block.columns.length * SIZE.column,
    ...within,
    name: textAt([title], x, within.y + 8, TEXT_STYLES.department.size),
    tracks: [...tracks].map(([id, own]) => ({
      id,
      x: columnLeft(block.firstColumn + (own[0]?.[0] ?? 0), nth),
      width: own.length * SIZE.column,
      ...within,
    })),
  };
}

function textAt(lines: readonly string[], x: number, y: number, size: number): PlacedText {
  const letters = Math.max(0, ...lines.map(({ length }) => length));
  return {
    lines,
    x,
    y,
    size,
    width: Math.round((letters * size) / 2),
    height: lines.length * SIZE.lineHeight,
  };
}

/** Stage 7, second part: the roles at their numbers in the graph. */
export function placeRoles(
  ladder: Ladder,
  graph: Graph,
  grid: Grid,
  bands: readonly PlacedBand[],
): PlacedRole[] {
  const lines = linesByRow(ladder, graph, grid);
  const rows = bands.flatMap((band) => band.rows);
  const line = lineNumbers(graph, grid);
  return graph.roles.map((role, at): PlacedRole => {
    const row = grid.row[at] ?? 0;
    const x = grid.x[at] ?? 0;
    const y = rows[row]?.middle ?? 0;
    const halfCard = Math.ceil((SIZE.cardRest + (lines[row] ?? 1) * SIZE.lineHeight) / 2);
    const words = wrapTitle(labelOf(ladder, role));
    const top = y - Math.round((words.length * SIZE.lineHeight) / 2);
    return {
      role,
      x,
      y,
      line: line[at] ?? 0,
      label: textAt(words, x + SIZE.label, top, TITLE),
      card: { x: x - SIZE.cardLeft, y: y - halfCard, width: SIZE.card, height: halfCard * 2 },
      halfCard,
    };
  });
}

const TITLE = 13;

/** Roles of one family in one column are a line. */
function lineNumbers({ roles, family }: Graph, { band, column, columnCount }: Grid): Int32Array {
  const found = new Map<number, number>();
  return Int32Array.from(roles, (_, at) => {
    const place = (band[at] ?? 0) * columnCount + (column[at] ?? 0);
    const key = place * (roles.length + 1) + (family[at] ?? 0);
    const known = found.get(key) ?? found.size;
    found.set(key, known);
    return known;
  });
}

/** Stage 7, third part: the lines that roles stand on. */
export function placeLines(ladder: Ladder, roles: readonly PlacedRole[]): PlacedLine[] {
  const byLine = Map.groupBy(roles, ({ line }) => line);
  return [...byLine]
    .toSorted(([a], [b]) => a - b)
    .map(([, own]): PlacedLine => {
      const [first] = own;
      const family: FamilyId = first?.role.family ?? '';
      const name = ladder.familyById.get(family)?.title ?? family;
      return {
        family,
        roles: own.map(({ role }) => role.id),
        name,
        flags: [],
        afar: textAt([name], first?.x ?? 0, (first?.y ?? 0) + 20, TEXT_STYLES.line.size),
      };
    });
}
