import { byCodeUnit } from '#src/domain/problem.ts';

/**
 * Finds, without comparing all with all, the sets that may be as alike to one as `share` (Dice): two such sets have a
 * word in common among the rarest of each (prefix filtering, Chaudhuri et al. 2006). Gives candidates in their order,
 * never misses one, and leaves the comparison itself to the caller.
 */
export function alikeTo(
  sets: readonly ReadonlySet<string>[],
  share: number,
): (at: number) => number[] {
  const often = new Map<string, number>();
  for (const word of sets.flatMap((set) => [...set])) often.set(word, (often.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) =>
    (often.get(a) ?? 0) - (often.get(b) ?? 0) || byCodeUnit(a, b);
  // Sets of n and m words that are this alike share at least n · share / (2 − share), however large m is.
  const rarest = sets.map((set) => {
    const needed = Math.max(1, Math.ceil((set.size * share) / (2 - share)));
    return [...set].sort(rarestFirst).slice(0, set.size - needed + 1);
  });
  const index = new Map<string, number[]>();
  for (const [at, words] of rarest.entries()) {
    for (const word of words) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  }
  return (at) => {
    const found = new Set(rarest[at]?.flatMap((word) => index.get(word) ?? []));
    found.delete(at);
    return [...found].sort((a, b) => a - b);
  };
}
