import { pathRound } from 'd3-path';
import type { PlacedLink } from './placed.ts';
import { cornersOf, type PlacedRoute } from './placedRoute.ts';

/** What a link is drawn with: a canvas, or a path of d3-path. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
}

/** The radius of a rounded corner. */
const CORNER = 6;

/**
 * Draws a route with its corners rounded as far as the lengths between them allow. It goes from the higher end down, so
 * that the dashes of links that share their last segment fall on each other.
 */
export function drawRoute(pen: Pen, route: PlacedRoute, radius: number = CORNER): void {
  const corners = cornersOf(route);
  const last = corners.length - 2;
  const at = (index: number) => corners[index] ?? 0;
  pen.moveTo(at(last), at(last + 1));
  for (let turn = last - 2; turn > 0; turn -= 2) {
    const [x, y] = [at(turn), at(turn + 1)];
    const [nextX, nextY] = [at(turn - 2), at(turn - 1)];
    const into = Math.abs(x - at(turn + 2)) + Math.abs(y - at(turn + 3));
    const onwards = Math.abs(nextX - x) + Math.abs(nextY - y);
    pen.arcTo(x, y, nextX, nextY, Math.min(radius, into / 2, onwards / 2));
  }
  pen.lineTo(at(0), at(1));
}

/** Half the width of a chevron, and its length. */
const ARROW = 2.6;

/** Draws the chevron of a link, near the end that it leads to. */
export function drawArrow(pen: Pen, { route, rises, halfCard }: PlacedLink): void {
  const corners = cornersOf(route);
  if (!rises) reversePoints(corners);
  const [fromX = 0, fromY = 0, x = 0, y = 0] = corners.slice(-4);
  // Away from the station, along the segment that comes to it.
  const [awayX, awayY] = [Math.sign(fromX - x), Math.sign(fromY - y)];
  const [tipX, tipY] = [x + awayX * (halfCard + 1), y + awayY * (halfCard + 1)];
  pen.moveTo(tipX + (awayX - awayY) * ARROW, tipY + (awayY + awayX) * ARROW);
  pen.lineTo(tipX, tipY);
  pen.lineTo(tipX + (awayX + awayY) * ARROW, tipY + (awayY - awayX) * ARROW);
}

function reversePoints(corners: number[]): void {
  corners.reverse();
  for (let at = 0; at < corners.length; at += 2) {
    const y = corners[at] ?? 0;
    corners[at] = corners[at + 1] ?? 0;
    corners[at + 1] = y;
  }
}

/** The SVG path of a link. */
export function linkPath({ route }: PlacedLink): string {
  const path = pathRound(1);
  drawRoute(path, route);
  return path.toString();
}

/** The SVG path of a link's chevron. */
export function arrowPath(link: PlacedLink): string {
  const path = pathRound(1);
  drawArrow(path, link);
  return path.toString();
}
