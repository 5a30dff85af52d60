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
const CORNER = 9;

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

/** Half the width of a chevron, and its height. */
const ARROW = 4;

/** Draws the chevron of a link, near the end that it leads to. */
export function drawArrow(pen: Pen, { route, rises, halfCard }: PlacedLink): void {
  const x = rises ? route.highX : route.lowX;
  const y = rises ? route.highY : route.lowY;
  const away = Math.sign(lastTurnY(route, rises) - y);
  const tip = y + away * (halfCard + 1);
  pen.moveTo(x - ARROW, tip + away * ARROW);
  pen.lineTo(x, tip);
  pen.lineTo(x + ARROW, tip + away * ARROW);
}

/** The height from which a route comes to the end that it leads to. */
function lastTurnY(route: PlacedRoute, rises: boolean): number {
  switch (route.shape) {
    case 'straight':
      return rises ? route.lowY : route.highY;
    case 'one-bend':
      return route.levelY;
    case 'two-bends':
      return rises ? route.highLevelY : route.lowLevelY;
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
