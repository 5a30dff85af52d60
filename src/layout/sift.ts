import type { Spans } from './crossings.ts';

/** Columns from left to right, and where in that order each stands. */
export interface Arrangement {
  readonly order: Int32Array;
  readonly position: Int32Array;
}

/** The places of the columns of one lane in the order. */
export type Lane = readonly [first: number, end: number];

/**
 * Takes each column of a lane in turn past all others of the lane and leaves it where the fewest links cross: sifting, with
 * whole columns for what is moved (Bachmaier et al.: A Global k-Level Crossing Reduction Algorithm, 2010). Two neighbours
 * that change places change only how their own links cross each other, but for what long links meet on their way, which is
 * not looked at: whoever needs the exact number counts afterwards.
 */
export function siftLane(
  spans: Spans,
  linksOf: readonly (readonly number[])[],
  { order, position }: Arrangement,
  [first, end]: Lane,
): void {
  /** Lets the columns at a place and at the next one change places. Gives how many crossings more that makes. */
  const swap = (at: number): number => {
    const left = order[at] ?? 0;
    const right = order[at + 1] ?? 0;
    const before = crossingsBetween(spans, linksOf[left], linksOf[right], position);
    order[at] = right;
    order[at + 1] = left;
    position[right] = at;
    position[left] = at + 1;
    return crossingsBetween(spans, linksOf[left], linksOf[right], position) - before;
  };
  for (const column of order.slice(first, end)) {
    if (!linksOf[column]?.length) continue;
    const from = position[column] ?? 0;
    let gained = 0;
    let best = { gained, at: from };
    const look = (at: number) => {
      if (gained < best.gained) best = { gained, at };
    };
    for (let at = from; at > first; at--) {
      gained += swap(at - 1);
      look(at - 1);
    }
    for (let at = first; at < end - 1; at++) {
      gained += swap(at);
      look(at + 1);
    }
    for (let at = end - 1; at > best.at; at--) swap(at - 1);
  }
}

/** The links at each of so many columns that rise: the others cross none. */
export function risingLinks({ rise, low, high }: Spans, columns: number): number[][] {
  const links = Array.from({ length: columns }, (): number[] => []);
  for (let link = 0; link < rise.length; link++) {
    if (!rise[link]) continue;
    const from = low[link] ?? 0;
    const to = high[link] ?? 0;
    links[from]?.push(link);
    if (to !== from) links[to]?.push(link);
  }
  return links;
}

/**
 * How many of some links cross some others, all drawn straight: two do that change sides over the ranks that they have in
 * common. In one function, since it runs a million times.
 */
function crossingsBetween(
  { bottom, rise, low, high }: Spans,
  some: readonly number[] | undefined,
  others: readonly number[] | undefined,
  position: Int32Array,
): number {
  if (!some || !others) return 0;
  let crossings = 0;
  for (const a of some) {
    const bottomA = at(bottom, a);
    const topA = bottomA + at(rise, a);
    const lowA = at(position, at(low, a));
    const slopeA = (at(position, at(high, a)) - lowA) / at(rise, a);
    for (const b of others) {
      const bottomB = at(bottom, b);
      const from = Math.max(bottomA, bottomB);
      const to = Math.min(topA, bottomB + at(rise, b));
      if (from >= to || a === b) continue;
      const lowB = at(position, at(low, b));
      const slopeB = (at(position, at(high, b)) - lowB) / at(rise, b);
      const below = lowA + slopeA * (from - bottomA) - lowB - slopeB * (from - bottomB);
      const above = below + (slopeA - slopeB) * (to - from);
      // Rounding must not turn an end in common into a crossing.
      if (below * above < -1e-9) crossings++;
    }
  }
  return crossings;
}

function at(list: Int32Array, place: number): number {
  return list[place] ?? 0;
}
