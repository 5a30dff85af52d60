import type { Orientation } from './placed.ts';

/**
 * The way of a link from the station at its lower end to the one at its higher end. As on a transit map it consists of
 * upright and level segments only. It runs along careers, which is from left to right on a lying map and upwards on a
 * standing one, and crosses over in the free channels between grades. Lengths are in the units of the drawing, y grows
 * downwards.
 */
export type PlacedRoute = Straight | OneBend | TwoBends;

interface RouteEnds {
  readonly orientation: Orientation;
  readonly lowX: number;
  readonly lowY: number;
  readonly highX: number;
  readonly highY: number;
}

/** Along a career all the way: both stations stand on one line. */
export interface Straight extends RouteEnds {
  readonly shape: 'straight';
}

/** Along, across, and along again. */
export interface OneBend extends RouteEnds {
  readonly shape: 'one-bend';
  /** Where it crosses over: an x on a lying map, a y on a standing one. */
  readonly turn: number;
}

/** Along, across, along past what stands in the way, across again, and along to its end. */
export interface TwoBends extends RouteEnds {
  readonly shape: 'two-bends';
  /** Where it first crosses over: an x on a lying map, a y on a standing one. */
  readonly lowTurn: number;
  /** Where it runs between: a y on a lying map, an x on a standing one. */
  readonly between: number;
  /** Where it crosses over again. */
  readonly highTurn: number;
}

/** The corners of a route with its two ends, from the lower end to the higher one: x, y, x, y … */
export function cornersOf(route: PlacedRoute): number[] {
  const { lowX, lowY, highX, highY, orientation } = route;
  const lies = orientation === 'lying';
  switch (route.shape) {
    case 'straight':
      return [lowX, lowY, highX, highY];
    case 'one-bend': {
      const { turn } = route;
      if (lies) return [lowX, lowY, turn, lowY, turn, highY, highX, highY];
      return [lowX, lowY, lowX, turn, highX, turn, highX, highY];
    }
    case 'two-bends': {
      const { lowTurn, between, highTurn } = route;
      // biome-ignore format: a corner to a line says more than a number to a line
      return lies
        ? [
          lowX, lowY,
          lowTurn, lowY,
          lowTurn, between,
          highTurn, between,
          highTurn, highY,
          highX, highY,
        ]
        : [
          lowX, lowY,
          lowX, lowTurn,
          between, lowTurn,
          between, highTurn,
          highX, highTurn,
          highX, highY,
        ];
    }
  }
}

/** The smallest box that holds a route. */
export function boundsOf(route: PlacedRoute) {
  const corners = cornersOf(route);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < corners.length; at += 2) {
    const x = corners[at] ?? 0;
    const y = corners[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
