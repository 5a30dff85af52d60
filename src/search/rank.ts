import type { QueryTerm } from './query.ts';
import { type Effort, errorsIn, type Vocabulary } from './tree.ts';
import { editDistance } from './words.ts';

/** What the ranking needs to know of something with a name. */
export interface Ranked {
  /** The significant words of its title, and then of each other name. */
  readonly names: readonly (readonly string[])[];
  /** The words of its context, as of its family and track: many of them shared with others. */
  readonly context: readonly string[];
  readonly weight: number;
}

/** How a name answers what was typed, best first. */
const [WHOLE, BEGUN, ALL_WORDS, ERRORS, IN_CONTEXT, LACKING] = [0, 1, 2, 3, 4, 5] as const;

/** How a typed word is met: as it stands, as a beginning, with errors forgiven, or only in the context of the name. */
const [EXACT, BEGINNING, MISSPELT, CONTEXT] = [0, 1, 2, 3] as const;

/** Where a term is met in a name. */
interface Fit {
  readonly quality: number;
  /** The places of its words in the name, in the order in which they were typed. */
  readonly at: readonly number[];
}

/**
 * Orders what was found: whole names, then names that begin with it, that have all words, that have them misspelt, and
 * what has a word only in its context. Within these what is described comes before what is only named, and then the
 * closer and shorter name first.
 */
export class Ranking {
  readonly #terms: readonly { readonly term: QueryTerm; readonly errors: number }[];
  readonly #known: Map<string, number>[];

  constructor(terms: readonly QueryTerm[], vocabulary: Vocabulary, effort: Effort) {
    this.#terms = terms.map((term) => ({ term, errors: errorsIn(term, vocabulary, effort) }));
    this.#known = terms.map(() => new Map());
  }

  /** One number to sort by, the lowest first; what lacks a term comes after all that lacks fewer. */
  costOf(ranked: Ranked): number {
    return Math.min(...ranked.names.map((name, at) => this.#costOfName(name, ranked, at === 0)));
  }

  /** The words of a title that answer a term. */
  wordsIn({ names: [title = []] }: Ranked): readonly string[] {
    const met = this.#terms.flatMap(({ term }, at) => [
      ...title.filter((word) => this.#quality(at, word) < CONTEXT),
      ...term.variants.filter((variant) => variant.every((word) => title.includes(word))).flat(),
    ]);
    return [...new Set(met)];
  }

  #costOfName(name: readonly string[], ranked: Ranked, isTitle: boolean): number {
    let missed = 0;
    let quality = isTitle ? 0 : 1;
    let worst: number = EXACT;
    const places: number[] = [];
    const own = this.#terms.map((_, at) => this.#inName(at, name));
    if (!isTitle && own.every((fit) => fit === undefined)) return Number.POSITIVE_INFINITY;
    for (let at = 0; at < own.length; at++) {
      const fit = own[at] ?? this.#outside(at, ranked);
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
    return packed([missed, tier, ranked.weight, quality, extra, inOrder ? 0 : 1]);
  }

  #inName(at: number, name: readonly string[]): Fit | undefined {
    let best: Fit | undefined;
    for (let place = 0; place < name.length; place++) {
      const quality = this.#quality(at, name[place] ?? '');
      if (quality < (best?.quality ?? CONTEXT)) best = { quality, at: [place] };
    }
    for (const variant of this.#terms[at]?.term.variants ?? []) {
      if (variant.length === 1 || best?.quality === EXACT) continue;
      const places = variant.map((word) => name.indexOf(word));
      if (!places.includes(-1)) best = { quality: EXACT, at: places };
    }
    return best;
  }

  /** A term that the name itself lacks may be met by another name, or by its context. */
  #outside(at: number, { names, context }: Ranked): Fit | undefined {
    const isThere = (word: string) =>
      context.includes(word) || names.some((name) => name.includes(word));
    if (this.#terms[at]?.term.variants.some((variant) => variant.every(isThere)))
      return { quality: CONTEXT, at: [] };
    let best: number = CONTEXT;
    for (const words of [context, ...names]) {
      for (const word of words) best = Math.min(best, this.#quality(at, word));
    }
    return best < CONTEXT ? { quality: CONTEXT + best, at: [] } : undefined;
  }

  /** How one word answers a term by itself. The same words recur in thousands of names. */
  #quality(at: number, word: string): number {
    const known = this.#known[at]?.get(word);
    if (known !== undefined) return known;
    const quality = this.#judged(at, word);
    this.#known[at]?.set(word, quality);
    return quality;
  }

  #judged(at: number, word: string): number {
    const { term, errors } = this.#terms[at] ?? { term: { typed: '', variants: [] }, errors: 0 };
    if (term.variants.some((variant) => variant.length === 1 && variant[0] === word)) return EXACT;
    if (word.startsWith(term.typed)) return BEGINNING;
    return errors > 0 && editDistance(term.typed, word, errors) <= errors ? MISSPELT : CONTEXT;
  }
}

function tierOf(worst: number, extra: number, isBeginning: boolean): number {
  if (worst >= CONTEXT) return IN_CONTEXT;
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
  return Math.floor(cost / 32 ** 5);
}

/** Whether everything that was typed is in the name itself, errors forgiven. */
export function isNamed(cost: number): boolean {
  return tierOfCost(cost) < IN_CONTEXT;
}

/** Which tier a cost belongs to, the best being 0. */
export function tierOfCost(cost: number): number {
  return Math.floor(cost / 32 ** 4) % 32;
}
