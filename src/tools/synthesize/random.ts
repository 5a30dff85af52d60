/** Numbers from 0 up to 1, the same ones in the same order for the same seed. */
export type Random = () => number;

/** A list that surely has an item. */
export type Some<T> = readonly [T, ...T[]];

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty for invented roles. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether something that happens in this share of cases happens now. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Any item of a list; nothing from an empty one. */
export function pick<T>(random: Random, list: Some<T>): T;
export function pick<T>(random: Random, list: readonly T[]): T | undefined;
export function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Up to `count` different items of a list, in random order (Fisher and Yates, stopped early). */
export function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const rest = [...list];
  const taken: T[] = [];
  while (taken.length < count && rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    const last = rest.pop() as T;
    taken.push(at < rest.length ? (rest[at] as T) : last);
    if (at < rest.length) rest[at] = last;
  }
  return taken;
}
