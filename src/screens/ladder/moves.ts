import { type Ladder, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { Box, Orientation } from '#src/layout/placed.ts';

/** Roles with their places, as far as keys go by them: a map, or the table. */
export interface Walkable {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Box[];
  readonly roles: ReadonlyMap<RoleId, Standing>;
}

interface Standing {
  readonly role: { readonly id: RoleId };
  readonly x: number;
  readonly y: number;
}

/** Where a key leads on a map: along a career, or to what stands beside it at the same grade. */
type Way = 'rise' | 'fall' | 'before' | 'after' | 'first' | 'last';

const KEYS: Readonly<Record<Orientation, Readonly<Record<string, Way>>>> = {
  standing: {
    ...{ ArrowUp: 'rise', ArrowDown: 'fall', ArrowLeft: 'before', ArrowRight: 'after' },
    ...{ Home: 'first', End: 'last' },
  },
  lying: {
    ...{ ArrowRight: 'rise', ArrowLeft: 'fall', ArrowUp: 'before', ArrowDown: 'after' },
    ...{ Home: 'first', End: 'last' },
  },
};

/**
 * Where a key leads from a role: the way that careers run along its steps, or to the nearest role of the next grade where
 * it has none, and from the edge of a band on to the next band, so that every role is reached; across to the neighbours
 * of its grade, Home and End to the first and last role there. Nothing at the edge of the map.
 */
export function moveFrom(
  ladder: Ladder,
  placed: Walkable,
  id: RoleId,
  key: string,
): RoleId | undefined {
  const here = placed.roles.get(id);
  const way = KEYS[placed.orientation][key];
  if (!here || !way) return undefined;
  const step = STEPS[way];
  const from = pointOf(placed, here);
  const band = placed.bands.find((each) => isWithin(each, here));
  const price = (there: Standing) => COSTS[way](from, pointOf(placed, there));
  return (
    step?.(ladder, id)?.id ??
    (band && cheapest(placed, price, band)) ??
    (step && cheapest(placed, price, { x: 0, y: 0, ...placed }))
  );
}

/** Where a walk begins: at the lowest grade of the map's first line. */
export function beginningOf(placed: Walkable): RoleId | undefined {
  const [first] = placed.bands;
  const price = (there: Standing) => {
    const { along, across } = pointOf(placed, there);
    return across * (placed.width + placed.height) + along;
  };
  return first && cheapest(placed, price, first);
}

/** A station as careers run: how far along them it is, and how far across. */
interface Point {
  readonly along: number;
  readonly across: number;
}

function pointOf({ orientation }: Walkable, { x, y }: Standing): Point {
  return orientation === 'lying' ? { along: x, across: y } : { along: -y, across: x };
}

const STEPS: Readonly<Partial<Record<Way, typeof rungAbove>>> = {
  rise: rungAbove,
  fall: rungBelow,
};

/** What it costs to go from one station to another; nothing where the way does not lead there. */
const COSTS: Readonly<Record<Way, (from: Point, to: Point) => number | undefined>> = {
  rise: (from, to) => (to.along > from.along ? distance(from, to) : undefined),
  fall: (from, to) => (to.along < from.along ? distance(from, to) : undefined),
  before: (from, to) =>
    to.along === from.along && to.across < from.across ? from.across - to.across : undefined,
  after: (from, to) =>
    to.along === from.along && to.across > from.across ? to.across - from.across : undefined,
  first: (from, to) => (to.along === from.along ? to.across : undefined),
  last: (from, to) => (to.along === from.along ? -to.across : undefined),
};

function distance(from: Point, to: Point): number {
  return Math.abs(to.along - from.along) * 4 + Math.abs(to.across - from.across);
}

function isWithin({ x, y, width, height }: Box, at: { readonly x: number; readonly y: number }) {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

/** The station of a stretch that costs least: one pass, since a key may be held down on a map of thousands. */
function cheapest(
  placed: Walkable,
  cost: (there: Standing) => number | undefined,
  within: Box,
): RoleId | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: RoleId | undefined;
  for (const there of placed.roles.values()) {
    const price = isWithin(within, there) ? cost(there) : undefined;
    if (price === undefined || price >= least) continue;
    least = price;
    found = there.role.id;
  }
  return found;
}
