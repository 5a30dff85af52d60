import type { Pen } from './drawLink.ts';
import { cornersOf, type PlacedRoute } from './placedRoute.ts';

/** A part of a route between two corners that follow each other, from the lower end of the route. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The segments of a route, from its lower end to its higher one. */
export function segmentsOf(route: PlacedRoute): Segment[] {
  const corners = cornersOf(route);
  const segments: Segment[] = [];
  for (let at = 2; at < corners.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners.slice(at - 2, at + 2);
    segments.push({ x1, y1, x2, y2 });
  }
  return segments;
}

/** The same route in other coordinates. */
export function mapRoute(
  route: PlacedRoute,
  mapX: (x: number) => number,
  mapY: (y: number) => number,
): PlacedRoute {
  // Each shape is written out, since what is painted in every frame comes by here and spreading takes longer.
  const lowX = mapX(route.lowX);
  const lowY = mapY(route.lowY);
  const highX = mapX(route.highX);
  const highY = mapY(route.highY);
  switch (route.shape) {
    case 'straight':
      return { shape: 'straight', lowX, lowY, highX, highY };
    case 'one-bend':
      return { shape: 'one-bend', lowX, lowY, highX, highY, levelY: mapY(route.levelY) };
    case 'two-bends':
      return {
        shape: 'two-bends',
        lowX,
        lowY,
        highX,
        highY,
        lowLevelY: mapY(route.lowLevelY),
        uprightX: mapX(route.uprightX),
        highLevelY: mapY(route.highLevelY),
      };
  }
}

/** How far outside a box a route that leaves it may still go, in units of the drawing: out of sight of thick strokes. */
const BEYOND = 40;

/**
 * A route that looks the same within a box, what lies far outside being drawn in to just beyond it: canvases take time
 * for what is unseen too.
 */
export function clampRoute(
  route: PlacedRoute,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): PlacedRoute {
  const clamp = (value: number, start: number, length: number) =>
    Math.max(start - BEYOND, Math.min(value, start + length + BEYOND));
  return mapRoute(
    route,
    (x) => clamp(x, box.x, box.width),
    (y) => clamp(y, box.y, box.height),
  );
}

/** Draws a route with sharp corners, for sizes at which round ones cannot be seen. */
export function sketchRoute(pen: Pick<Pen, 'moveTo' | 'lineTo'>, route: PlacedRoute): void {
  const { lowX, lowY, highX, highY } = route;
  pen.moveTo(lowX, lowY);
  if (route.shape === 'one-bend') {
    pen.lineTo(lowX, route.levelY);
    pen.lineTo(highX, route.levelY);
  } else if (route.shape === 'two-bends') {
    pen.lineTo(lowX, route.lowLevelY);
    pen.lineTo(route.uprightX, route.lowLevelY);
    pen.lineTo(route.uprightX, route.highLevelY);
    pen.lineTo(highX, route.highLevelY);
  }
  pen.lineTo(highX, highY);
}
