import type { Slot } from './query.ts';
import { type Effort, errorsIn, type Vocabulary } from './tree.ts';
import { editDistance } from './words.ts';

/** What the ranking needs to know of something with a name. */
export interface Ranked {
  /** The telling words of its title, and then of each other name. */
  readonly names: readonly (readonly string[])[];
  /** The words around its name, many of them shared with others. */
  readonly around: readonly string[];
  readonly weight: number;
}

/** How a name answers what was typed, best first. */
const [WHOLE, BEGUN, ALL_WORDS, ERRORS, AROUND_IT, LACKING] = [0, 1, 2, 3, 4, 5] as const;

/** How a typed word is met: as it stands, as a beginning, with errors forgiven, or only around the name. */
const [EXACT, BEGINNING, MISSPELT, AROUND] = [0, 1, 2, 3] as const;

/** Where a slot is met in a name. */
interface Fit {
  readonly quality: number;
  /** The places of its words in the name, in the order in which they were typed. */
  readonly at: readonly number[];
}

/**
 * Orders what was found: whole names, then names that begin with it, that have all words, that have them misspelt, and
 * what has a word only around its name. Within these the closer and shorter name comes first.
 */
export class Ranking {
  readonly #slots: readonly { readonly slot: Slot; readonly errors: number }[];
  readonly #known: Map<string, number>[];

  constructor(slots: readonly Slot[], vocabulary: Vocabulary, effort: Effort) {
    this.#slots = slots.map((slot) => ({ slot, errors: errorsIn(slot, vocabulary, effort) }));
    this.#known = slots.map(() => new Map());
  }

  /** One number to sort by, the lowest first; what lacks a slot comes after all that lacks fewer. */
  costOf(ranked: Ranked): number {
    const costs = ranked.names.map((name, at) => this.#costOfName(name, ranked, at === 0));
    return Math.min(...costs) * 4 + ranked.weight;
  }

  /** The words of a title that answer a slot. */
  wordsIn({ names: [title = []] }: Ranked): readonly string[] {
    const met = this.#slots.flatMap(({ slot }, at) => [
      ...title.filter((word) => this.#quality(at, word) < AROUND),
      ...slot.ways.filter((way) => way.every((word) => title.includes(word))).flat(),
    ]);
    return [...new Set(met)];
  }

  #costOfName(name: readonly string[], ranked: Ranked, isTitle: boolean): number {
    let missed = 0;
    let quality = isTitle ? 0 : 1;
    let worst: number = EXACT;
    const places: number[] = [];
    const own = this.#slots.map((_, at) => this.#inName(at, name));
    if (!isTitle && own.every((fit) => fit === undefined)) return Number.POSITIVE_INFINITY;
    for (let at = 0; at < own.length; at++) {
      const fit = own[at] ?? this.#around(at, ranked);
      if (!fit) missed++;
      else {
        quality += fit.quality;
        worst = Math.max(worst, fit.quality);
        places.push(...fit.at);
      }
    }
    const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
    const extra = name.length - (places.length > 1 ? new Set(places).size : places.length);
    const isBeginning = inOrder && places.at(-1) === places.length - 1;
    const tier = missed ? LACKING : tierOf(worst, extra, isBeginning);
    return packed([missed, tier, quality, extra, inOrder ? 0 : 1]);
  }

  #inName(at: number, name: readonly string[]): Fit | undefined {
    let best: Fit | undefined;
    for (let place = 0; place < name.length; place++) {
      const quality = this.#quality(at, name[place] ?? '');
      if (quality < (best?.quality ?? AROUND)) best = { quality, at: [place] };
    }
    for (const way of this.#slots[at]?.slot.ways ?? []) {
      if (way.length === 1 || best?.quality === EXACT) continue;
      const places = way.map((word) => name.indexOf(word));
      if (!places.includes(-1)) best = { quality: EXACT, at: places };
    }
    return best;
  }

  /** A slot that the name itself lacks may be met by another name, or by what stands around it. */
  #around(at: number, { names, around }: Ranked): Fit | undefined {
    const isThere = (word: string) =>
      around.includes(word) || names.some((name) => name.includes(word));
    if (this.#slots[at]?.slot.ways.some((way) => way.every(isThere)))
      return { quality: AROUND, at: [] };
    let best: number = AROUND;
    for (const words of [around, ...names]) {
      for (const word of words) best = Math.min(best, this.#quality(at, word));
    }
    return best < AROUND ? { quality: AROUND + best, at: [] } : undefined;
  }

  /** How one word answers a slot by itself. The same words recur in thousands of names. */
  #quality(at: number, word: string): number {
    const known = this.#known[at]?.get(word);
    if (known !== undefined) return known;
    const quality = this.#judged(at, word);
    this.#known[at]?.set(word, quality);
    return quality;
  }

  #judged(at: number, word: string): number {
    const { slot, errors } = this.#slots[at] ?? { slot: { typed: '', ways: [] }, errors: 0 };
    if (slot.ways.some((way) => way.length === 1 && way[0] === word)) return EXACT;
    if (word.startsWith(slot.typed)) return BEGINNING;
    return errors > 0 && editDistance(slot.typed, word, errors) <= errors ? MISSPELT : AROUND;
  }
}

function tierOf(worst: number, extra: number, isBeginning: boolean): number {
  if (worst >= AROUND) return AROUND_IT;
  if (worst === MISSPELT) return ERRORS;
  if (worst === EXACT && extra === 0) return WHOLE;
  return isBeginning ? BEGUN : ALL_WORDS;
}

/** The first number weighs most. Each but the first stays below 32, or counts as 31. */
function packed(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum = sum * 32 + Math.min(number, 31);
  return sum;
}

/** How much of what was typed is missing, by the cost. */
export function missedIn(cost: number): number {
  return Math.floor(cost / (4 * 32 ** 4));
}

/** Whether everything that was typed is in the name itself, errors forgiven. */
export function isNamed(cost: number): boolean {
  return tierOfCost(cost) < AROUND_IT;
}

/** Which tier a cost belongs to, the best being 0. */
export function tierOfCost(cost: number): number {
  return Math.floor(cost / (4 * 32 ** 3)) % 32;
}
