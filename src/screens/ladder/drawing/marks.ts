import type { Stroke } from '#src/domain/relations.ts';
import type { RoleStatus } from '#src/domain/role.ts';
import { type PlacedBand, type PlacedBlock, type PlacedRole, SIZE } from '#src/layout/placed.ts';
import type { Box } from '#src/ui/camera.ts';

/** The marks of the map in the drawing's units: the same for SVG, for canvas and for saved files. */

export const STATION_STROKES: Readonly<Record<RoleStatus, Pick<Stroke, 'width' | 'dash'>>> = {
  open: { width: 4, dash: [] },
  named: { width: 2.5, dash: [3, 2.6] },
  future: { width: 2, dash: [7, 3] },
};

export const FONTS = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
} as const;

export const TEXT = {
  title: 13,
  meta: 10.5,
  gate: 10.5,
  department: 19,
  track: 14,
  numeral: 40,
  noGrade: 14,
} as const;

/** How far up a title moves to make room for the small print of its card. */
export const CARD_SHIFT = 7;

/** Lines and stations grow at a distance, where their labels have gone. */
export const FAR = { swell: 1.8, radius: 14 } as const;

/** How dim the rest gets while a career is lit, and what the filters leave out. */
export const DIM = { station: 0.28, link: 0.12, faded: 0.22 } as const;

/** Where rows begin: the numerals of their grades stand left of it. */
export const ROWS_LEFT = SIZE.margin + SIZE.numerals - 16;

/** The height of a card whose title has so many lines. */
export function cardHeight(lines: number): number {
  return SIZE.cardRest + Math.max(2, lines) * SIZE.lineHeight;
}

/** The box of the card of a station whose title has so many lines. */
export function cardBox({ x, y }: { readonly x: number; readonly y: number }, lines: number): Box {
  const height = cardHeight(lines);
  return { x: x - SIZE.cardLeft, y: y - height / 2, width: SIZE.card, height };
}

/** The room of a station in its row, as high as the row's tallest card. */
export function roomOf({ x, y, halfCard }: PlacedRole): Box {
  return { x: x - SIZE.cardLeft, y: y - halfCard, width: SIZE.card, height: halfCard * 2 };
}

/** The box that some stations take up with their labels. */
export function boxOf(stations: readonly PlacedRole[]): Box {
  const cards = stations.map(roomOf);
  const x = Math.min(...cards.map((card) => card.x));
  const y = Math.min(...cards.map((card) => card.y));
  const right = Math.max(...cards.map((card) => card.x + card.width));
  const bottom = Math.max(...cards.map((card) => card.y + card.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A box with room for the neighbours of a station, as far as they fit a view of some size. */
export function boxAround(
  { x, y }: PlacedRole,
  most: { readonly width: number; readonly height: number },
): Box {
  const width = Math.min(most.width, SIZE.column * 6);
  const height = Math.min(most.height, cardHeight(2) * 8);
  return { x: x + SIZE.column / 3 - width / 2, y: y - height / 2, width, height };
}

/** The baseline of the first of so many lines, from the middle of a station. */
export function firstBaseline(lines: number): number {
  return 4.5 - ((lines - 1) * SIZE.lineHeight) / 2;
}

/** A heading that stays in sight stops above its band's last rows. */
const LAST_ROWS = 120;

/** How far below its place a band's heading stands to be in sight of a view that begins at a height. */
export function pinned({ y, height }: PlacedBand, top: number): number {
  return between(0, top - y, height - LAST_ROWS);
}

/** How far right of its place a department's name stands to be in sight of a view that begins there. */
export function pinnedAside({ x, width }: PlacedBlock, left: number): number {
  return between(0, ROWS_LEFT + left - x, width - SIZE.column);
}

/** A value brought into a range. */
function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
