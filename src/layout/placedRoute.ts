/**
 * The way of a link from the station at its lower end to the one at its higher end. As on a transit map it consists of
 * upright and level segments only; level ones run in the free channels between rows. Lengths are in the units of the
 * drawing, y grows downwards, and of two stations in one row the right one counts as the higher.
 */
export type PlacedRoute = Straight | OneBend | TwoBends;

interface RouteEnds {
  readonly lowX: number;
  readonly lowY: number;
  readonly highX: number;
  readonly highY: number;
}

/** Upright all the way: both stations stand in one column. */
export interface Straight extends RouteEnds {
  readonly shape: 'straight';
}

/** Up, along one level segment, and up again. */
export interface OneBend extends RouteEnds {
  readonly shape: 'one-bend';
  /** The height of the level segment. */
  readonly levelY: number;
}

/** Up, along a first level segment, up past what stands in the way, along a second level segment, and up again. */
export interface TwoBends extends RouteEnds {
  readonly shape: 'two-bends';
  /** The height of the level segment at the lower end. */
  readonly lowLevelY: number;
  /** Where the upright between the two level segments stands. */
  readonly uprightX: number;
  /** The height of the level segment at the higher end. */
  readonly highLevelY: number;
}

/** The corners of a route with its two ends, from the lower end to the higher one: x, y, x, y … */
export function cornersOf(route: PlacedRoute): number[] {
  const { lowX, lowY, highX, highY } = route;
  switch (route.shape) {
    case 'straight':
      return [lowX, lowY, highX, highY];
    case 'one-bend': {
      const { levelY } = route;
      return [lowX, lowY, lowX, levelY, highX, levelY, highX, highY];
    }
    case 'two-bends': {
      const { lowLevelY, uprightX, highLevelY } = route;
      // biome-ignore format: a corner to a line says more than a number to a line
      return [
        lowX, lowY,
        lowX, lowLevelY,
        uprightX, lowLevelY,
        uprightX, highLevelY,
        highX, highLevelY,
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
