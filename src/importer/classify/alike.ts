import { byCodeUnit } from '#src/domain/problem.ts';

/** Sets by their places. */
export interface Groups {
  readonly groups: readonly (readonly number[])[];
  /** How many sets are in no group but their own because looking for their like would have cost too much. */
  readonly uncompared: number;
}

/** Looks at one set for another, a comparison counting for some: a few seconds. 600 pages of usual length take half. */
const MOST_EFFORT = 24_000_000;
const EFFORT_OF_COMPARISON = 4;

/**
 * Groups sets of words without comparing all with all: each that no group has yet, in their order, leads one of the later
 * ones that are as alike to it as `share` (Dice: twice the shared words over all). Gives the places, the leader's first.
 * Words are looked at rarest first: sets that are alike share one of the first words of each (prefix filter,
 * Chaudhuri et al. 2006), with enough words of both behind it (positional filter, PPJoin, Xiao et al. 2008). This is
 * exact until it has cost `MOST_EFFORT`, which texts of few different words may; what is left then leads nothing.
 */
export function groupAlike(sets: readonly ReadonlySet<string>[], share: number): Groups {
  const lists = numbered(sets);
  const needed = neededOf(lists, share);
  const search: Search = {
    lists,
    share,
    index: indexOf(lists, share),
    needed,
    taken: new Uint8Array(lists.length),
    effort: 0,
    seen: new Int32Array(lists.length).fill(-1),
  };
  let uncompared = 0;
  const groups = lists.flatMap((words, at) => {
    if (search.taken[at]) return [];
    if (search.effort > MOST_EFFORT) {
      uncompared += 1;
      return [[at]];
    }
    const own = new Set(words);
    const members = candidates(search, words, at).filter((other) =>
      isAlike(own, lists[other] ?? [], needed[words.length + (lists[other]?.length ?? 0)] ?? 0),
    );
    for (const member of members) search.taken[member] = 1;
    return [[at, ...members]];
  });
  return { groups, uncompared };
}

type WordList = readonly number[];

/** The words of each set as numbers, the rarest of all sets first. */
function numbered(sets: readonly ReadonlySet<string>[]): readonly WordList[] {
  const often = new Map<string, number>();
  for (const set of sets) for (const word of set) often.set(word, (often.get(word) ?? 0) + 1);
  const words = [...often].sort(([a, n], [b, m]) => n - m || byCodeUnit(a, b));
  const numbers = new Map(words.map(([word], at) => [word, at]));
  return sets.map((set) => [...set].map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b));
}

/** Where a word stands among the first of sets: the places of the sets, in their order, and its places in them. */
interface Postings {
  readonly sets: readonly number[];
  readonly places: readonly number[];
}

function indexOf(lists: readonly WordList[], share: number): ReadonlyMap<number, Postings> {
  const index = new Map<number, { sets: number[]; places: number[] }>();
  for (const [at, words] of lists.entries()) {
    for (const [place, word] of firstsOf(words, share).entries()) {
      const postings = index.get(word) ?? { sets: [], places: [] };
      postings.sets.push(at);
      postings.places.push(place);
      index.set(word, postings);
    }
  }
  return index;
}

/** Guards against what fractions lose: one word more is looked at rather than one less. */
const SLACK = 1e-9;

/** The first words, that are looked at: sets of n and m words that are alike share n · share / (2 − share) or more. */
function firstsOf(words: WordList, share: number): WordList {
  const fewest = Math.max(1, Math.ceil((words.length * share) / (2 - share) - SLACK));
  return words.slice(0, Math.max(0, words.length - fewest + 1));
}

/** How many words two sets share at least when they are alike, by the sum of their sizes. */
function neededOf(lists: readonly WordList[], share: number): Int32Array {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return Int32Array.from({ length: 2 * longest + 1 }, (_, sum) => {
    const about = Math.max(1, Math.ceil((share * sum) / 2) - 1);
    return (2 * about) / sum >= share ? about : about + 1;
  });
}

interface Search {
  readonly lists: readonly WordList[];
  readonly share: number;
  readonly index: ReadonlyMap<number, Postings>;
  readonly needed: Int32Array;
  /** By set, whether a group has it. */
  readonly taken: Uint8Array;
  /** By set, the leader that has looked at it last. */
  readonly seen: Int32Array;
  /** What has been spent so far. */
  effort: number;
}

/** The later sets that no group has and that may be alike, in their order. */
function candidates(search: Search, words: WordList, at: number): readonly number[] {
  const found: number[] = [];
  for (const [place, word] of firstsOf(words, search.share).entries()) {
    const postings = search.index.get(word);
    if (postings) collect(search, postings, { at, left: words.length - place }, found);
  }
  search.effort += found.length * EFFORT_OF_COMPARISON;
  return found.sort((a, b) => a - b);
}

/** Adds the sets that share a word with a leader which has so many left, that one included, and may share enough of them. */
function collect(
  search: Search,
  { sets, places }: Postings,
  { at, left }: { readonly at: number; readonly left: number },
  found: number[],
): void {
  const { lists, needed, taken, seen } = search;
  const size = lists[at]?.length ?? 0;
  for (let i = sets.length - 1; i >= 0; i -= 1) {
    const other = sets[i] ?? 0;
    if (other <= at) return;
    search.effort += 1;
    // The first word that two sets share tells: none is before it, so no more than what is left behind it can be shared.
    if (taken[other] || seen[other] === at) continue;
    seen[other] = at;
    const length = lists[other]?.length ?? 0;
    const most = Math.min(left, length - (places[i] ?? 0));
    if (most >= (needed[size + length] ?? 0)) found.push(other);
  }
}

function isAlike(own: ReadonlySet<number>, other: WordList, enough: number): boolean {
  let shared = 0;
  for (let place = other.length - 1; place >= 0; place -= 1) {
    if (own.has(other[place] ?? -1)) shared += 1;
    if (shared >= enough) return true;
    if (shared + place < enough) return false;
  }
  return false;
}
