import { max, min, sum } from 'd3-array';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { type Block, columnsOf, rowOf, UNGRADED } from './columns.ts';
import {
  type PlacedBlock,
  type PlacedDeck,
  type PlacedRole,
  type PlacedRow,
  SIZE,
} from './placed.ts';

/** Where a role stands in the grid of its deck. */
export interface Cell {
  readonly deck: number;
  /** Row within the deck, counted from the top. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly decks: readonly PlacedDeck[];
  readonly roles: ReadonlyMap<RoleId, PlacedRole>;
  readonly cells: ReadonlyMap<RoleId, Cell>;
}

/** The shape that a whole map is wrapped towards. */
const ASPECT = 16 / 9;

/** Gives every role its place: departments fill decks side by side, a deck has a row for each grade it needs. */
export function placeRoles(ladder: Ladder): Placement {
  const decks: PlacedDeck[] = [];
  const roles = new Map<RoleId, PlacedRole>();
  const cells = new Map<RoleId, Cell>();
  let y: number = SIZE.margin;
  for (const blocks of wrapped(ladder, columnsOf(ladder))) {
    const rows = rowsOf(ladder, blocks, y + SIZE.deckHead);
    const rowAt = new Map(rows.map(({ rank, placed }, at) => [rank, { at, placed }]));
    let x: number = SIZE.margin + SIZE.numerals;
    const placedBlocks = blocks.map((block): PlacedBlock => {
      const tracks = block.columns.map(({ track }, at) => ({ id: track, at }));
      for (const [at, column] of block.columns.entries()) {
        for (const role of column.roles) {
          const row = rowAt.get(rowOf(ladder, role));
          if (!row) continue;
          const station = {
            x: x + at * SIZE.column + SIZE.station,
            y: row.placed.y + row.placed.height / 2,
          };
          roles.set(role.id, { role, ...station, lines: wrapTitle(labelOf(ladder, role)) });
          cells.set(role.id, { deck: decks.length, row: row.at, ...station });
        }
      }
      const placed = {
        department: block.department,
        x,
        width: block.columns.length * SIZE.column,
        tracks: [...Map.groupBy(tracks, ({ id }) => id)].map(([id, group]) => ({
          id,
          x: x + (group[0]?.at ?? 0) * SIZE.column,
          width: group.length * SIZE.column,
        })),
      };
      x += placed.width + SIZE.blockGap;
      return placed;
    });
    const height = SIZE.deckHead + rows.length * SIZE.row;
    const width = x - SIZE.blockGap - SIZE.margin;
    decks.push({ y, height, width, blocks: placedBlocks, rows: rows.map(({ placed }) => placed) });
    y += height + SIZE.deckGap;
  }
  return {
    width: SIZE.margin * 2 + (max(decks, (deck) => deck.width) ?? 0),
    height: (decks.length ? y - SIZE.deckGap : y) + SIZE.margin,
    decks,
    roles,
    cells,
  };
}

/** One row for every grade between the deck's lowest and highest, highest on top, roles without a grade last. */
function rowsOf(
  ladder: Ladder,
  blocks: readonly Block[],
  top: number,
): { rank: number; placed: PlacedRow }[] {
  const ranks = blocks.flatMap((block) =>
    block.columns.flatMap((column) => column.roles.map((role) => rowOf(ladder, role))),
  );
  const graded = ranks.filter((rank) => rank !== UNGRADED);
  const low = min(graded) ?? 0;
  const high = max(graded) ?? -1;
  const rows = ladder.info.grades
    .map((grade, rank) => ({ rank, grade: grade.value }))
    .slice(low, high + 1)
    .toReversed()
    .map(({ rank, grade }): { rank: number; grade?: string } => ({ rank, grade }));
  if (graded.length < ranks.length) rows.push({ rank: UNGRADED });
  return rows.map(({ rank, grade }, at) => ({
    rank,
    placed: { ...(grade === undefined ? {} : { grade }), y: top + at * SIZE.row, height: SIZE.row },
  }));
}

/** Fills decks with departments, in order, choosing the width whose whole comes nearest to the wanted shape. */
function wrapped(ladder: Ladder, blocks: readonly Block[]): Block[][] {
  const widths = blocks.map(widthOf);
  const limits = [
    ...new Set(
      widths.flatMap((_, at) =>
        widths.slice(at).map((__, to) => sum(widths.slice(at, at + to + 1))),
      ),
    ),
  ];
  const widest = max(widths) ?? 0;
  const options = limits.filter((limit) => limit >= widest).map((limit) => fill(blocks, limit));
  const misfit = (decks: Block[][]) => {
    const width = max(decks, (deck) => sum(deck, widthOf)) ?? 1;
    const height = sum(
      decks,
      (deck) => rowsOf(ladder, deck, 0).length * SIZE.row + SIZE.deckHead + SIZE.deckGap,
    );
    return Math.abs(Math.log(width / height / ASPECT));
  };
  return options.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? [];
}

function widthOf(block: Block): number {
  return block.columns.length * SIZE.column + SIZE.blockGap;
}

function fill(blocks: readonly Block[], limit: number): Block[][] {
  const decks: Block[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (used + widthOf(block) > limit) {
      decks.push([]);
      used = 0;
    }
    decks.at(-1)?.push(block);
    used += widthOf(block);
  }
  return decks;
}

/** Breaks a title into lines that fit a column; what does not fit ends in an ellipsis. */
export function wrapTitle(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ').map(shortened)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= SIZE.labelChars) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, SIZE.labelLines);
  if (lines.length > shown.length) shown[shown.length - 1] = shortened(`${shown.at(-1)}…`);
  return shown;
}

function shortened(text: string): string {
  return text.length > SIZE.labelChars ? `${text.slice(0, SIZE.labelChars - 1)}…` : text;
}
