import type { RelationKind } from '#src/domain/role.ts';

/**
 * How far right of its stations a link of each kind begins and ends, so that links of two kinds between the same
 * stations do not hide each other.
 */
export const LINK_OFFSET: Readonly<Record<RelationKind, number>> = {
  promotion: 0,
  switch: 5,
  equivalent: 0,
  extends: -4,
  'reports-to': 4,
  'specialty-of': -4,
};

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

/** The smallest box that holds a route. */
export function boundsOf(route: PlacedRoute) {
  let left = Math.min(route.lowX, route.highX);
  let right = Math.max(route.lowX, route.highX);
  let top = Math.min(route.lowY, route.highY);
  let bottom = Math.max(route.lowY, route.highY);
  if (route.shape === 'one-bend') {
    top = Math.min(top, route.levelY);
    bottom = Math.max(bottom, route.levelY);
  } else if (route.shape === 'two-bends') {
    left = Math.min(left, route.uprightX);
    right = Math.max(right, route.uprightX);
    top = Math.min(top, route.lowLevelY, route.highLevelY);
    bottom = Math.max(bottom, route.lowLevelY, route.highLevelY);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
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
