import type { AsPlainObject, Query } from 'minisearch';
import type { QueryTerm } from './query.ts';
import { editDistance, forgiven } from './words.ts';

const MOST_KNOWN = 1000;

/** Words of an index, to tell whether a typed one is among them and how much there is of it. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #counts: ReadonlyMap<string, number>;
  readonly #like = new Map<string, boolean>();

  /** Each word with how often it is found. */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#words = [...counts.keys()].sort();
    this.#counts = counts;
  }

  /** Whether a word is among them as it stands. */
  has(word: string): boolean {
    return this.#counts.has(word);
  }

  /** Whether any word is the given one or begins with it. */
  knows(beginning: string): boolean {
    return this.#words[this.#firstFrom(beginning)]?.startsWith(beginning) ?? false;
  }

  /** How much a term would find at most, typing errors aside. */
  countOf({ typed, variants }: QueryTerm): number {
    let count = 0;
    for (let at = this.#firstFrom(typed); this.#words[at]?.startsWith(typed); at++) {
      count += this.#counts.get(this.#words[at] ?? '') ?? 0;
    }
    for (const variant of variants)
      count += Math.min(...variant.map((word) => this.#counts.get(word) ?? 0));
    return count;
  }

  #firstFrom(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether any word is the given one but for as many typing errors as its length forgives. */
  hasLike(word: string): boolean {
    const errors = forgiven(word);
    const known = this.#like.get(word);
    if (known !== undefined) return known;
    // The same words are asked with every letter that is typed after them.
    if (this.#like.size > MOST_KNOWN) this.#like.clear();
    const has = this.#words.some((own) => editDistance(word, own, errors) <= errors);
    this.#like.set(word, has);
    return has;
  }
}

/** How hard to look: typing errors forgiven in words that are unknown, in all words, or some words may be missing. */
export const EFFORTS = ['exact', 'forgiving', 'partial'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How many errors are forgiven in a term. */
export function errorsIn(
  { typed, variants }: QueryTerm,
  vocabulary: Vocabulary,
  effort: Effort,
): number {
  const isKnown = variants.length > 1 || vocabulary.knows(typed);
  return isKnown && effort === 'exact' ? 0 : forgiven(typed);
}

/** Where nothing has all that was typed, this share of it must be there. */
const ENOUGH = 0.6;

/** How many of the terms something has to have. */
export function neededOf({ length }: readonly QueryTerm[], effort: Effort): number {
  return effort === 'partial' ? Math.max(2, Math.ceil(length * ENOUGH)) : length;
}

/** Whether anything could have enough of the terms: asked first, because it costs far less than to look. */
export function isHopeful(
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  effort: Effort,
): boolean {
  const met = terms.filter((term) => {
    const isKnown = term.variants.some((variant) =>
      variant.every((word) => vocabulary.knows(word)),
    );
    return isKnown || (errorsIn(term, vocabulary, effort) > 0 && vocabulary.hasLike(term.typed));
  });
  return met.length >= neededOf(terms, effort);
}

/** Beginnings of fewer letters are sought in the first field only, or half of everything would be found. */
const FEWEST_LETTERS = 3;

/** The query of an index: every term in any of its variants; what was typed in full may also be a beginning. */
export function indexQueryOf(
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  effort: Effort,
  field: string,
): Query {
  return {
    combineWith: effort === 'partial' ? 'OR' : 'AND',
    queries: terms.map((term) => ({
      combineWith: 'OR',
      queries: [
        ...term.variants.map((words) => ({ combineWith: 'AND' as const, queries: [...words] })),
        {
          queries: term.typed.includes(' ') ? [] : [term.typed],
          prefix: true,
          fuzzy: errorsIn(term, vocabulary, effort) || false,
          ...(term.typed.length < FEWEST_LETTERS ? { fields: [field] } : {}),
        },
      ],
    })),
  };
}

/** How often each word of an index is found. */
export function countsIn({ index }: AsPlainObject): Map<string, number> {
  return new Map(
    index.map(([word, fields]) => {
      const found = Object.values(fields).map((documents) => Object.keys(documents).length);
      return [word, found.reduce((sum, count) => sum + count, 0)];
    }),
  );
}
