import type { Query } from 'minisearch';
import type { Slot } from './query.ts';
import { editDistance, forgiven } from './words.ts';

/** Words of an index, to tell whether a typed one is among them. */
export class Vocabulary {
  readonly #words: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = [...words].sort();
  }

  /** Whether any word is the given one or begins with it. */
  knows(beginning: string): boolean {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return this.#words[low]?.startsWith(beginning) ?? false;
  }

  /** Whether any word is the given one but for some typing errors. */
  hasLike(word: string, errors: number): boolean {
    return this.#words.some((own) => editDistance(word, own, errors) <= errors);
  }
}

/** How hard to look: typing errors forgiven in words that are unknown, in all words, or some words may be missing. */
export const EFFORTS = ['exact', 'forgiving', 'partial'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How many errors are forgiven in a slot. */
export function errorsIn({ typed, ways }: Slot, vocabulary: Vocabulary, effort: Effort): number {
  const isKnown = ways.length > 1 || vocabulary.knows(typed);
  return isKnown && effort === 'exact' ? 0 : forgiven(typed);
}

/** Where nothing has all that was typed, this share of it must be there. */
const ENOUGH = 0.6;

/** How many of the slots something has to have. */
export function neededOf({ length }: readonly Slot[], effort: Effort): number {
  return effort === 'partial' ? Math.max(2, Math.ceil(length * ENOUGH)) : length;
}

/** Whether anything could have enough of the slots: asked first, because it costs far less than to look. */
export function isHopeful(slots: readonly Slot[], vocabulary: Vocabulary, effort: Effort): boolean {
  const met = slots.filter((slot) => {
    const isKnown = slot.ways.some((way) => way.every((word) => vocabulary.knows(word)));
    const errors = errorsIn(slot, vocabulary, effort);
    return isKnown || (errors > 0 && vocabulary.hasLike(slot.typed, errors));
  });
  return met.length >= neededOf(slots, effort);
}

/** Beginnings of fewer letters are sought in the first field only, or half of everything would be found. */
const TELLING_LETTERS = 3;

/** The query of an index: every slot in any of its ways; what was typed in full may also be a beginning. */
export function treeOf(
  slots: readonly Slot[],
  vocabulary: Vocabulary,
  effort: Effort,
  field: string,
): Query {
  return {
    combineWith: effort === 'partial' ? 'OR' : 'AND',
    queries: slots.map((slot) => ({
      combineWith: 'OR',
      queries: [
        ...slot.ways.map((words) => ({ combineWith: 'AND' as const, queries: [...words] })),
        {
          queries: slot.typed.includes(' ') ? [] : [slot.typed],
          prefix: true,
          fuzzy: errorsIn(slot, vocabulary, effort) || false,
          ...(slot.typed.length < TELLING_LETTERS ? { fields: [field] } : {}),
        },
      ],
    })),
  };
}
