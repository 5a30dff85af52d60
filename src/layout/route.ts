import type { Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Relation, RelationKind } from '#src/domain/role.ts';
import type { Cell, Placement } from './place.ts';
import { type PlacedLink, type Point, SIZE } from './placed.ts';

/**
 * Draws relations as on a transit map: up from the lower station, along the free channel between two rows, up into the
 * higher one. Labels stand right of their stations and rows leave a channel between them, so a line can only meet a
 * station that stands in its own column; then it goes round by the gutter left of that column.
 */
export function routeLinks(ladder: Ladder, placement: Placement): PlacedLink[] {
  const plan = new Plan(placement);
  const groups = Map.groupBy(ladder.relations, ({ kind, from, to }) => `${kind}|${from}|${to}`);
  const drafts = [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, relations]) => plan.draft(relations) ?? []);
  const tracks = trackOffsets(drafts);
  return drafts.map(({ legs, kind, from, to, relations }) => ({
    kind,
    from,
    to,
    relations,
    points: corners(legs, (leg) => tracks.get(leg) ?? 0),
  }));
}

/** A horizontal run in the channel above a row, between the verticals at its two ends. */
interface Leg {
  readonly fromX: number;
  readonly toX: number;
  /** Middle of the channel; absent for a straight vertical line. */
  readonly channelY?: number;
  readonly fromY: number;
  readonly toY: number;
  /** Legs of one bundle lie on top of each other: they share kind and one end. */
  readonly bundle: string;
}

interface Draft extends Omit<PlacedLink, 'points'> {
  readonly legs: readonly Leg[];
}

/** Relations of other kinds than promotion run a little beside it, so that none hides another. */
const SIDESTEP: Readonly<Record<RelationKind, number>> = {
  promotion: 0,
  switch: 5,
  equivalent: 0,
  extends: -4,
  'reports-to': 4,
  'specialty-of': -4,
};

class Plan {
  readonly #placement: Placement;
  readonly #taken: ReadonlySet<string>;

  constructor(placement: Placement) {
    this.#placement = placement;
    this.#taken = new Set(
      [...placement.cells.values()].map((cell) => key(cell.deck, cell.x, cell.row)),
    );
  }

  draft(relations: readonly Relation[]): Draft | undefined {
    const [first] = relations;
    if (!first || first.from === first.to) return undefined;
    const { kind, from, to } = first;
    const a = this.#placement.cells.get(from);
    const b = this.#placement.cells.get(to);
    if (!a || !b) return undefined;
    const [low, high] = a.y > b.y || (a.y === b.y && a.x < b.x) ? [a, b] : [b, a];
    // Promotions keep apart by where they come from; quieter kinds share one way to where they lead.
    const lowEnd = low === a ? from : to;
    const highEnd = low === a ? to : from;
    const bundle = `${kind}|${kind === 'promotion' ? lowEnd : highEnd}`;
    const legs = this.#legs(low, high, bundle).map((leg) => shifted(leg, SIDESTEP[kind]));
    return { kind, from, to, relations, legs };
  }

  #legs(low: Cell, high: Cell, bundle: string): Leg[] {
    if (low.deck !== high.deck) return this.#roundTheMargin(low, high, bundle);
    if (low.row === high.row) return [this.#bend(low, high, channelAbove(low), bundle)];
    if (low.x === high.x && this.#free(low, high.row + 1, low.row - 1, low.x)) {
      return [{ fromX: low.x, toX: low.x, fromY: low.y, toY: high.y, bundle }];
    }
    for (let row = high.row + 1; row <= low.row; row++) {
      const clear =
        low.x !== high.x &&
        this.#free(low, row, low.row - 1, low.x) &&
        this.#free(high, high.row + 1, row - 1, high.x);
      if (clear) return [this.#bend(low, high, channelAboveRow(low, row), bundle)];
    }
    return this.#byGutter(low, high, high.x - SIZE.radius - GUTTER, bundle);
  }

  /** Whether no station of a deck stands at `x` in the rows `first` to `last`. */
  #free({ deck }: Cell, first: number, last: number, x: number): boolean {
    for (let row = first; row <= last; row++) if (this.#taken.has(key(deck, x, row))) return false;
    return true;
  }

  #bend(low: Cell, high: Cell, channelY: number, bundle: string): Leg {
    return { fromX: low.x, toX: high.x, channelY, fromY: low.y, toY: high.y, bundle };
  }

  /** Two bends with a vertical run where no station can be. */
  #byGutter(low: Cell, high: Cell, x: number, bundle: string): Leg[] {
    const out = channelAbove(low);
    const into = channelBelow(high);
    if (out <= into) return [this.#bend(low, high, out, bundle)];
    const middle = (out + into) / 2;
    return [
      { fromX: low.x, toX: x, channelY: out, fromY: low.y, toY: middle, bundle: `${bundle}|out` },
      { fromX: x, toX: high.x, channelY: into, fromY: middle, toY: high.y, bundle },
    ];
  }

  #roundTheMargin(low: Cell, high: Cell, bundle: string): Leg[] {
    return this.#byGutter(low, high, SIZE.margin + SIZE.numerals - GUTTER * 2, bundle);
  }
}

const GUTTER = 8;

function key(deck: number, x: number, row: number): string {
  return `${deck}|${x}|${row}`;
}

function channelAbove({ y }: Cell): number {
  return y - SIZE.row / 2;
}

function channelBelow({ y }: Cell): number {
  return y + SIZE.row / 2;
}

function channelAboveRow(cell: Cell, row: number): number {
  return channelAbove(cell) + (row - cell.row) * SIZE.row;
}

function shifted(leg: Leg, by: number): Leg {
  return by === 0 ? leg : { ...leg, fromX: leg.fromX + by, toX: leg.toX + by };
}

const TRACK_GAP = 5;
const MOST_TRACKS = 7;

/**
 * Spreads the runs that share a channel over parallel tracks, so that only runs of one bundle lie on each other:
 * first-fit colouring of intervals sorted by their left end, the middle track first.
 */
function trackOffsets(drafts: readonly Draft[]): ReadonlyMap<Leg, number> {
  const bends = drafts.flatMap(({ legs }) => legs).filter((leg) => leg.channelY !== undefined);
  const offsets = new Map<Leg, number>();
  for (const inChannel of Map.groupBy(bends, (leg) => leg.channelY).values()) {
    const bundles = [...Map.groupBy(inChannel, (leg) => leg.bundle).values()].map((legs) => ({
      legs,
      left: Math.min(...legs.flatMap(({ fromX, toX }) => [fromX, toX])),
      right: Math.max(...legs.flatMap(({ fromX, toX }) => [fromX, toX])),
    }));
    bundles.sort((a, b) => a.left - b.left || a.right - b.right);
    const tracks: number[] = [];
    for (const { legs, left, right } of bundles) {
      const free = tracks.findIndex((end) => end < left);
      const track = free === -1 ? tracks.length : free;
      tracks[track] = right;
      for (const leg of legs) offsets.set(leg, outwards(track % MOST_TRACKS) * TRACK_GAP);
    }
  }
  return offsets;
}

/** 0, 1, −1, 2, −2 … */
function outwards(track: number): number {
  return track % 2 ? (track + 1) / 2 : -track / 2;
}

function corners(legs: readonly Leg[], offset: (leg: Leg) => number): Point[] {
  return legs.flatMap((leg): Point[] => {
    const start: Point = [leg.fromX, leg.fromY];
    const end: Point = [leg.toX, leg.toY];
    if (leg.channelY === undefined) return [start, end];
    const y = leg.channelY + offset(leg);
    return [start, [leg.fromX, y], [leg.toX, y], end];
  });
}
