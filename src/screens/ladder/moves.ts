import { type Ladder, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder, PlacedRole } from '#src/layout/placed.ts';

/**
 * Where a key leads from a role: up and down along its steps, or to the nearest role of the next row where it has none,
 * and from the edge of a band on to the next band, so that every role is reached; left and right to the neighbours in
 * its row, Home and End to the first and last role there. Nothing at the edge of the map.
 */
export function moveFrom(
  ladder: Ladder,
  placed: PlacedLadder,
  id: RoleId,
  key: string,
): RoleId | undefined {
  const here = placed.roles.get(id);
  const cost = COSTS[key];
  if (!here || !cost) return undefined;
  const band = placed.bands.find(({ y, height }) => here.y >= y && here.y <= y + height);
  const price = (there: PlacedRole) => cost(here, there);
  return (
    STEPS[key]?.(ladder, id)?.id ??
    (band && cheapest(placed, price, band)) ??
    (key in STEPS ? cheapest(placed, price, { y: 0, height: placed.height }) : undefined)
  );
}

/** Where a walk begins: at the bottom of the map's first line. */
export function beginningOf(placed: PlacedLadder): RoleId | undefined {
  const [first] = placed.bands;
  return first && cheapest(placed, ({ x, y }) => x * placed.height - y, first);
}

const STEPS: Readonly<Record<string, typeof rungAbove>> = {
  ArrowUp: rungAbove,
  ArrowDown: rungBelow,
};

/** What it costs to go by a key from one station to another; nothing where the key does not lead there. */
type Cost = (from: PlacedRole, to: PlacedRole) => number | undefined;

const COSTS: Readonly<Record<string, Cost>> = {
  ArrowUp: (from, to) => (to.y < from.y ? distance(from, to) : undefined),
  ArrowDown: (from, to) => (to.y > from.y ? distance(from, to) : undefined),
  ArrowLeft: (from, to) => (to.y === from.y && to.x < from.x ? from.x - to.x : undefined),
  ArrowRight: (from, to) => (to.y === from.y && to.x > from.x ? to.x - from.x : undefined),
  Home: (from, to) => (to.y === from.y ? to.x : undefined),
  End: (from, to) => (to.y === from.y ? -to.x : undefined),
};

function distance(from: PlacedRole, to: PlacedRole): number {
  return Math.abs(to.y - from.y) * 4 + Math.abs(to.x - from.x);
}

/** The station of a stretch that costs least: one pass, since a key may be held down on a map of thousands. */
function cheapest(
  placed: PlacedLadder,
  cost: (there: PlacedRole) => number | undefined,
  { y: top, height }: { readonly y: number; readonly height: number },
): RoleId | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: RoleId | undefined;
  for (const there of placed.roles.values()) {
    const isWithin = there.y >= top && there.y <= top + height;
    const price = isWithin ? cost(there) : undefined;
    if (price === undefined || price >= least) continue;
    least = price;
    found = there.role.id;
  }
  return found;
}
