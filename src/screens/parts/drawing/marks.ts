import type { RoleStatus } from '#src/domain/role.ts';
import {
  ASCENT,
  type Box,
  CLOSE_UP,
  LEADING,
  type Orientation,
  type PlacedBand,
  type PlacedLadder,
  type PlacedRole,
  type PlacedRow,
  type PlacedText,
} from '#src/layout/placed.ts';
import { wrapTitle } from '#src/layout/title.ts';
import type { Point } from '#src/ui/camera.ts';

/** The marks of the map in the drawing's units: the same for SVG, for canvas and for saved files. */

/** A station whose expectations are known is a ring, one not hired for yet a dashed ring, any other a tick across its line. */
export const STATION_STROKES: Readonly<Record<RoleStatus, StationStroke>> = {
  open: { width: 2, dash: [], isTick: false },
  future: { width: 1.4, dash: [2.5, 1.8], isTick: false },
  named: { width: 2.2, dash: [], isTick: true },
};

interface StationStroke {
  readonly width: number;
  readonly dash: readonly number[];
  readonly isTick: boolean;
}

export const FONTS = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
} as const;

/** The radius of a ring, and half the length of a tick. */
export const RADIUS = 4;

/** How far a ring of selection or focus lies outside of a station. */
export const HALO = 3;

export const NUMERAL = 20;

/** Where labels have gone stations and lines grow, so that they can still be told apart. */
export const FAR = { swell: 1.6, radius: 8 } as const;

/** How dim the rest gets while a career is lit, and what the filters leave out. */
export const DIM = { station: 0.28, link: 0.12, faded: 0.22 } as const;

/**
 * What lies along a line of each colour, so that lines are told apart without it too: nothing, or a core of paper drawn
 * through, in dashes or in dots. Colours that are hard to tell apart for some have different ones.
 */
export const CORES: readonly (readonly number[] | undefined)[] = [
  undefined,
  [],
  [7, 4],
  [1.5, 3.5],
  undefined,
  [],
  [7, 4],
  [1.5, 3.5],
];

/** How wide a core is. */
export const CORE = 1;

/** How the words of a card are set: legible from where cards are shown. */
const CARD_TITLE = 13 / CLOSE_UP;
const CARD_META = 11 / CLOSE_UP;
/** Of its size: how wide a letter is on average, and from one line to the next. */
const LETTER = 0.52;
const LINE = 1.12;

/** What a card says, each line with the left end of its baseline; the small print is there if the title leaves it room. */
export function cardTextOf({ x, card }: PlacedRole, title: string) {
  const left = x + RADIUS + 2.5;
  const letters = Math.floor((card.x + card.width - left - 2) / (CARD_TITLE * LETTER));
  const most = Math.max(1, Math.floor(card.height / (CARD_TITLE * LINE)));
  const words = wrapTitle(title, Math.max(4, letters));
  const lines = words.slice(0, most);
  if (words.length > most) lines[most - 1] = `${lines[most - 1]?.slice(0, letters - 1)}…`;
  const titleHeight = lines.length * CARD_TITLE * LINE;
  const hasMeta = titleHeight + CARD_META * LINE <= card.height;
  const height = titleHeight + (hasMeta ? CARD_META * LINE : 0);
  const top = card.y + (card.height - height) / 2;
  return {
    title: lines.map((line, at) => ({
      line,
      x: left,
      y: top + (at * LINE + 0.85) * CARD_TITLE,
      size: CARD_TITLE,
    })),
    meta: hasMeta
      ? { x: left, y: top + titleHeight + CARD_META * 0.85, size: CARD_META }
      : undefined,
  };
}

/** The baseline of one of the lines of a text. */
export function baselineOf({ y, size }: Pick<PlacedText, 'y' | 'size'>, line: number): number {
  return y + size * ASCENT + line * size * LEADING;
}

/** The room of a station with its label. */
export function roomOf(placed: PlacedRole): Box {
  return around([markOf(placed), placed.label]);
}

/** Where a pointer hits a station: on its mark, its label or its card. */
export function hitBox(placed: PlacedRole): Box {
  return around([roomOf(placed), placed.card]);
}

/** The box that some stations take up with their labels and cards. */
export function boxOf(stations: readonly PlacedRole[]): Box {
  return around(stations.map(hitBox));
}

/** The smallest box that holds some others. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((each) => each.x));
  const y = Math.min(...boxes.map((each) => each.y));
  const right = Math.max(...boxes.map((each) => each.x + each.width));
  const bottom = Math.max(...boxes.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A tick across the line of a station: upright where careers lie, level where they stand. */
export function tickOf({ x, y }: PlacedRole, orientation: Orientation, radius: number): Box {
  const half = STATION_STROKES.named.width / 2;
  return orientation === 'lying'
    ? { x: x - half, y: y - radius, width: 2 * half, height: 2 * radius }
    : { x: x - radius, y: y - half, width: 2 * radius, height: 2 * half };
}

/** How far into a stripe the numeral of a standing map ends: before the first station. */
const GUTTER = 36;

/** The place of a numeral: the middle of its baseline where careers lie, its end where they stand. */
export function numeralAt(row: PlacedRow, orientation: Orientation, size = NUMERAL) {
  return orientation === 'lying'
    ? { x: row.middle, y: row.y + size * 0.9 }
    : { x: row.x + GUTTER, y: row.middle + size * 0.34 };
}

/** The head of a band, which its upper names stay within: numerals where careers lie, departments where they stand. */
export function headOf(
  { orientation }: PlacedLadder,
  { x, y, width, rows, height }: PlacedBand,
): Box {
  const [first] = rows;
  const below = orientation === 'lying' ? (first?.y ?? y) + 24 : (first?.y ?? y + height);
  return { x, y: y - 20, width, height: below - y + 18 };
}

/** How far what names a band's grades and departments stands from its place to be in sight. */
export interface Pins {
  /** The plate behind the names above. */
  readonly head: Point;
  readonly numerals: Point;
  readonly departments: readonly Point[];
}

/** A name that stays in sight stops before the last of what it names. */
const LAST = 90;

function pinned(start: number, length: number, view: number): number {
  return Math.max(0, Math.min(view - start, length - LAST));
}

/**
 * Where the names of grades and departments stand, band by band, for a view that begins at a point: numerals above and
 * departments on the left where careers lie, and the other way round where they stand.
 */
export function pinsOf({ bands, orientation }: PlacedLadder, view: Point): readonly Pins[] {
  return bands.map(({ x, y, width, height, blocks }) => {
    const down = pinned(y, height, view.y);
    const aside = pinned(x, width, view.x);
    return orientation === 'lying'
      ? {
          head: { x: 0, y: down },
          numerals: { x: 0, y: down },
          departments: blocks.map(() => ({ x: aside, y: 0 })),
        }
      : {
          head: { x: 0, y: down },
          numerals: { x: aside, y: 0 },
          departments: blocks.map((block) => ({
            x: pinned(block.x, block.width, view.x + NUMERALS),
            y: down,
          })),
        };
  });
}

/** The room of the numerals beside careers that stand. */
const NUMERALS = 60;

/** What is behind the numerals of a standing map while they lie over something else than their own place. */
export function besideOf({ x, y, height, rows }: PlacedBand): Box {
  const top = rows[0]?.y ?? y;
  return { x, y: top, width: GUTTER + 6, height: y + height - top };
}

const BADGE = { size: 10.5, height: 14, baseline: 10.6, apart: RADIUS + 2.5 } as const;

/** The badge of a station: its box where no words and no other station are, and the middle of the baseline of its words. */
export function badgeOf(placed: PlacedLadder, station: PlacedRole, words: string) {
  const { size, height, baseline } = BADGE;
  const width = Math.max(height, words.length * size * 0.6 + 9);
  const places = badgePlaces(placed, station, width).map(([x, y]) => ({ x, y, width, height }));
  const near = wordsAndStations(placed, station).filter((other) =>
    places.some((place) => meets(place, other)),
  );
  const free = places.find((place) => !near.some((other) => meets(place, other)));
  const box = free ?? (places[0] as Box);
  return { box, text: { x: box.x + width / 2, y: box.y + baseline, size } };
}

/** Where a badge may stand, the best place first: on the side where labels are not, on the line, or before its name. */
function badgePlaces(
  { orientation, lines }: PlacedLadder,
  { x, y, line }: PlacedRole,
  width: number,
): [x: number, y: number][] {
  const { height, apart } = BADGE;
  const middle = y - height / 2;
  const before = x - apart - width;
  const low = y + RADIUS + 1.5;
  const high = y - RADIUS - 1.5 - height;
  // Right below the words on the line itself.
  const under = y - 2.4;
  const start = lines[line]?.flags.find(({ end }) => end === 'start');
  return orientation === 'lying'
    ? [
        [x - width / 2, low],
        [before, middle],
        [before, low],
        [before, under],
        [x + apart, low],
        [x + apart, under],
        [(start?.x ?? x) - apart - width, middle],
      ]
    : [
        [before, middle],
        [x + RADIUS - width, low],
        [x + RADIUS - width, high],
        [x - width / 2, low],
        [x - width / 2, high],
      ];
}

function wordsAndStations({ roles, lines, bands }: PlacedLadder, own: PlacedRole): Box[] {
  return [
    ...[...roles.values()].flatMap((each) =>
      each === own ? each.label : [markOf(each), each.label],
    ),
    ...lines.flatMap(({ flags }) => flags),
    ...bands.flatMap(({ blocks }) => blocks.map(({ name }) => name)),
  ];
}

function markOf({ x, y }: PlacedRole): Box {
  return { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Every other row has a stripe behind it. */
export function stripesOf({ rows }: PlacedBand): readonly PlacedRow[] {
  return rows.filter((_, at) => at % 2 === 0);
}
