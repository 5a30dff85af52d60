import { sum } from 'd3-array';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type Graph, UNGRADED } from './graph.ts';
import { type Block, type Lattice, slotLeft } from './lattice.ts';
import { type PlacedBlock, type PlacedDeck, type PlacedRow, SIZE } from './placed.ts';
import { lineCount } from './title.ts';
import type { Tracks } from './ways.ts';

/** Gives decks and rows their heights: a row is as high as its longest label, a channel as its parallel links need. */
export function placeDecks(
  ladder: Ladder,
  graph: Graph,
  lattice: Lattice,
  { used }: Tracks,
): PlacedDeck[] {
  const lines = linesByShelf(ladder, graph, lattice);
  let top: number = SIZE.margin;
  let shelf = 0;
  return lattice.decks.map(({ blocks, slots, rows }, deck): PlacedDeck => {
    const firstChannel = shelf + deck;
    const channels = Array.from(
      used.subarray(firstChannel, firstChannel + rows.length + 1),
      channelHeight,
    );
    let y = top + SIZE.deckHead + half(channels[0]);
    const placedRows = rows.map((row, level): PlacedRow => {
      const card = SIZE.cardRest + (lines[shelf++] ?? 1) * SIZE.lineHeight;
      const above = half(channels[level]);
      const height = above + card + half(channels[level + 1]);
      const grade = row === UNGRADED ? undefined : ladder.info.grades[row - 1]?.value;
      const reach = Math.ceil(card / 2);
      const placed = { y, height, middle: y + above + reach, reach };
      y += height;
      return grade === undefined ? placed : { grade, ...placed };
    });
    const height = y + half(channels.at(-1)) - top;
    const placed = {
      y: top,
      height,
      width: slotLeft(slots, blocks.length - 1) - SIZE.margin,
      blocks: blocks.map((block, nth) => placeBlock(graph, block, nth)),
      rows: placedRows,
    };
    top += height + SIZE.deckGap;
    return placed;
  });
}

/** The most lines that a label takes in every row of every deck, two at least, so that rows look alike. */
function linesByShelf(ladder: Ladder, { roles }: Graph, { decks, shelf }: Lattice): Uint8Array {
  const most = new Uint8Array(sum(decks, ({ rows }) => rows.length)).fill(2);
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at];
    const own = shelf[at] ?? 0;
    if (!role || most[own] === SIZE.labelLines) continue;
    most[own] = Math.max(most[own] ?? 0, lineCount(labelOf(ladder, role)));
  }
  return most;
}

/** Two parallel links fit the usual channel. */
function channelHeight(tracks: number): number {
  return SIZE.channel + Math.max(0, tracks - 2) * SIZE.track;
}

function half(channel = 0): number {
  return Math.ceil(channel / 2);
}

function placeBlock({ lanes }: Graph, block: Block, nth: number): PlacedBlock {
  const tracks = Map.groupBy(block.columns.entries(), ([, { lane }]) => lanes[lane]?.track ?? '');
  return {
    department: block.department,
    x: slotLeft(block.slot, nth),
    width: block.columns.length * SIZE.column,
    tracks: [...tracks].map(([id, own]) => ({
      id,
      x: slotLeft(block.slot + (own[0]?.[0] ?? 0), nth),
      width: own.length * SIZE.column,
    })),
  };
}
