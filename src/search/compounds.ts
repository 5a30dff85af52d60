import type { QueryTerm } from './query.ts';
import type { Vocabulary } from './tree.ts';

/**
 * One word in two spellings: “roadmap” and “road map”, “cross-functional” and “crossfunctional”. No list: whatever the
 * texts themselves write as one word, or with a hyphen, is found as either.
 */

/** Halves of a word that is written as two have so many letters at least: “a part” is not “apart”. */
const SHORTEST_HALF = 3;

/** The words of a text with those that its neighbouring words make together, as far as these are words as well. */
export function withCompounds(
  words: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const joined = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    const isLong = Math.min(before.length, word.length) >= SHORTEST_HALF;
    return isLong && known.has(before + word) ? [before + word] : [];
  });
  return joined.length ? [...words, ...joined] : words;
}

/** What stands in a text with a hyphen, as one word each: lower case, without the hyphen. */
export function hyphenated(text: string): string[] {
  return (
    text.match(/\p{L}{3,}-\p{L}{3,}/gu)?.map((word) => word.replace('-', '').toLowerCase()) ?? []
  );
}

/**
 * What was typed, with the other spellings that an index knows: two words that are one there become one term with both
 * spellings, and a word that is none there, but two one after the other, gets those as a variant.
 */
export function spelledBothWays(
  terms: readonly QueryTerm[],
  vocabulary: Pick<Vocabulary, 'has' | 'knows'>,
): readonly QueryTerm[] {
  const spelled: QueryTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const [term, next] = [terms[at], terms[at + 1]];
    if (!term) break;
    const joined = next && isWord(term) && isWord(next) ? term.typed + next.typed : '';
    if (next && joined && vocabulary.has(joined)) {
      const typed = `${term.typed} ${next.typed}`;
      spelled.push({ typed, variants: [[term.typed, next.typed], [joined]] });
      at++;
    } else spelled.push(withHalves(term, vocabulary));
  }
  return spelled;
}

function isWord({ typed }: QueryTerm): boolean {
  return typed.length >= SHORTEST_HALF && !typed.includes(' ');
}

function withHalves(term: QueryTerm, vocabulary: Pick<Vocabulary, 'has' | 'knows'>): QueryTerm {
  const { typed, variants } = term;
  if (!isWord(term) || vocabulary.knows(typed)) return term;
  const cuts = Array.from(
    { length: Math.max(0, typed.length - 2 * SHORTEST_HALF + 1) },
    (_, at) => at + SHORTEST_HALF,
  );
  const halves = cuts
    .map((cut) => [typed.slice(0, cut), typed.slice(cut)])
    .filter((pair) => pair.every((half) => vocabulary.has(half)));
  return halves.length ? { typed, variants: [...variants, ...halves] } : term;
}
