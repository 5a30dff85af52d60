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
  const { orientation } = route;
  const lowX = mapX(route.lowX);
  const lowY = mapY(route.lowY);
  const highX = mapX(route.highX);
  const highY = mapY(route.highY);
  const [mapTurn, mapBetween] = orientation === 'lying' ? [mapX, mapY] : [mapY, mapX];
  switch (route.shape) {
    case 'straight':
      return { shape: 'straight', orientation, lowX, lowY, highX, highY };
    case 'one-bend':
      return {
        shape: 'one-bend',
        orientation,
        lowX,
        lowY,
        highX,
        highY,
        turn: mapTurn(route.turn),
      };
    case 'two-bends':
      return {
        shape: 'two-bends',
        orientation,
        lowX,
        lowY,
        highX,
        highY,
        lowTurn: mapTurn(route.lowTurn),
        between: mapBetween(route.between),
        highTurn: mapTurn(route.highTurn),
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
  // Written out, since whole maps are sketched in every frame: a list of corners takes longer than its lines.
  if (route.orientation === 'lying') sketchLying(pen, route);
  else sketchStanding(pen, route);
  pen.lineTo(highX, highY);
}

function sketchLying(pen: Pick<Pen, 'lineTo'>, route: PlacedRoute): void {
  if (route.shape === 'one-bend') {
    pen.lineTo(route.turn, route.lowY);
    pen.lineTo(route.turn, route.highY);
  } else if (route.shape === 'two-bends') {
    pen.lineTo(route.lowTurn, route.lowY);
    pen.lineTo(route.lowTurn, route.between);
    pen.lineTo(route.highTurn, route.between);
    pen.lineTo(route.highTurn, route.highY);
  }
}

function sketchStanding(pen: Pick<Pen, 'lineTo'>, route: PlacedRoute): void {
  if (route.shape === 'one-bend') {
    pen.lineTo(route.lowX, route.turn);
    pen.lineTo(route.highX, route.turn);
  } else if (route.shape === 'two-bends') {
    pen.lineTo(route.lowX, route.lowTurn);
    pen.lineTo(route.between, route.lowTurn);
    pen.lineTo(route.between, route.highTurn);
    pen.lineTo(route.highX, route.highTurn);
  }
}
