import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { PlacedLink, PlacedRole, PlacedRow } from '#src/layout/placed.ts';
import type { PlacedRoute } from '#src/layout/placedRoute.ts';
import { mapRoute, segmentsOf } from '#src/layout/routeGeometry.ts';
import { bundleLinks } from './bundleLinks.ts';
import type { Excerpt } from './excerpt.ts';

/** A ladder in the pixels of a card. */
export interface CardLadder {
  readonly rows: readonly CardRow[];
  readonly stops: readonly Stop[];
  readonly links: readonly CardLink[];
}

/** A grade's row of the card's ladder. */
export interface CardRow {
  /** Absent for the roles without a grade. */
  readonly grade: string | undefined;
  readonly y: number;
  readonly height: number;
}

export interface Stop {
  readonly placed: PlacedRole;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** How far it is to what next stands to its right. */
  readonly room: number;
}

/** A link as it runs on the card. */
export interface CardLink {
  readonly link: PlacedLink;
  readonly route: PlacedRoute;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About how wide a column of the map is. */
const COLUMN = 66;
const TALLEST_ROW = 104;
const WIDEST_COLUMN = 250;

/**
 * Fits the map's own places into a frame: every row gets the same height, columns share the width, and the bends of the
 * links keep their places between them. A ladder of no roles has no rows.
 */
export function fitToCard({ scene }: Excerpt, frame: Frame): CardLadder {
  const { ladder, placed } = scene;
  const rows = placed.bands.flatMap((band) => band.rows);
  const shown = rowsAround(ladder, rows);
  const height = Math.min(TALLEST_ROW, (frame.bottom - frame.top) / Math.max(1, shown.length));
  const top = (frame.top + frame.bottom - height * shown.length) / 2;
  const numberOf = new Map(shown.map(({ row }, at) => [row, at]));
  const heightOf = (y: number) => {
    // A level segment above a row lies about the row's upper edge.
    const row = rows.findLast((each) => y >= each.y - each.height / 4) ?? rows[0];
    return row ? top + ((numberOf.get(row) ?? 0) + (y - row.y) / row.height) * height : top;
  };
  const columns = [...new Set([...placed.roles.values()].map(({ x }) => x))].sort((a, b) => a - b);
  const widthOf = columnScale(columns, frame);
  const links = bundleLinks(
    scene.links.map((link) => ({ link, route: mapRoute(link.route, widthOf, heightOf) })),
    { top, height },
  );
  const stations = [...placed.roles.values()].map((each) => ({
    placed: each,
    label: labelOf(ladder, each.role),
    x: widthOf(each.x),
    y: heightOf(each.y),
  }));
  return {
    rows: shown.map(({ grade }, at) => ({ grade, y: top + at * height, height })),
    stops: stations.map((stop) => ({
      ...stop,
      room: edgeBeside(stop, stations, links, frame) - stop.x,
    })),
    links,
  };
}

/** A page of fewer rows shows the neighbouring grades of the scale as well. */
const FEWEST_ROWS = 5;

/** The rows from the top, with some neighbours of theirs on the scale where they are few. */
function rowsAround({ info, rankOfGrade }: Ladder, rows: readonly PlacedRow[]) {
  const graded = rows.filter(({ grade }) => grade !== undefined);
  const [high, low] = [graded[0], graded.at(-1)].map((row) => rankOfGrade.get(row?.grade ?? ''));
  const scale = info.grades.map(({ value }) => ({ grade: value, row: undefined }));
  const missing = Math.max(0, FEWEST_ROWS - rows.length);
  const over =
    high === undefined ? [] : scale.slice(high + 1, high + 1 + Math.ceil(missing / 2)).reverse();
  const under =
    low === undefined ? [] : scale.slice(Math.max(0, low - missing + over.length), low).reverse();
  const withRow = rows.map((row) => ({ grade: row.grade, row }));
  return [...over, ...withRow.slice(0, graded.length), ...under, ...withRow.slice(graded.length)];
}

/** Where the map's widths come to lie in a frame, columns being as far apart as they can, but no further. */
function columnScale(columns: readonly number[], { left, right }: Frame): (x: number) => number {
  const pitch = Math.min(WIDEST_COLUMN, (right - left) / Math.max(1, columns.length));
  return (x) => {
    const at = Math.max(
      0,
      columns.findLastIndex((column) => column <= x),
    );
    const from = columns[at] ?? 0;
    const apart = (columns[at + 1] ?? from + COLUMN) - from;
    return left + (at + (x - from) / apart) * pitch;
  };
}

/** How near in height something must be to stand beside a station. */
const BESIDE = 24;
/** What a station and a line take up on either side. */
const STATION = 16;
const LINE = 8;

/** Where the room for a station's label ends. */
function edgeBeside(
  { x, y }: { readonly x: number; readonly y: number },
  stations: readonly { readonly x: number; readonly y: number }[],
  links: readonly CardLink[],
  { right }: Frame,
): number {
  const others = stations
    .filter((other) => other.x > x + 1 && Math.abs(other.y - y) < BESIDE)
    .map((other) => other.x - STATION);
  const uprights = links
    .flatMap(({ route }) => uprightsOf(route))
    .filter((each) => each.x > x + STATION && each.top < y + BESIDE && each.bottom > y - BESIDE)
    .map((each) => each.x - LINE);
  return Math.min(right, ...others, ...uprights);
}

function uprightsOf(route: PlacedRoute) {
  return segmentsOf(route)
    .filter(({ x1, x2 }) => Math.abs(x1 - x2) <= 1)
    .map(({ x1, y1, y2 }) => ({ x: x1, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }));
}
