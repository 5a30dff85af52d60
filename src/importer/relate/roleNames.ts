import { wordsOf } from '#src/lexicon/spelling.ts';
import { isLevelWord, isModifier } from '#src/lexicon/words.ts';

/** The roles of a page, to be found by any usual spelling of their titles. */
export interface RoleNames {
  readonly all: readonly string[];
  /** The page's own spelling; `undefined` when it has no such role, or more than one that might be meant. */
  find(title: string): string | undefined;
}

/** Whether two titles are the same but for a letter in one word: a slip of the pen. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  const [pair] = differing;
  if (a.length !== b.length || differing.length !== 1 || !pair) return false;
  const [one, other] = pair;
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 6) return false;
  let start = 0;
  while (start < longest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < longest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end >= longest - 1;
}

const bagOf = (words: readonly string[]) => [...words].sort().join(' ');

/** Makes the roles of a page findable. Titles without a word are left out. */
export function roleNames(roles: readonly string[]): RoleNames {
  const known = roles
    .map((role) => ({ role, words: wordsOf(role) }))
    .filter(({ words }) => words.length > 0)
    .map(({ role, words }) => ({ role, words, key: words.join(' '), bag: bagOf(words) }));
  const single = (found: readonly { readonly role: string }[]) =>
    found.length === 1 ? found[0]?.role : undefined;
  return {
    all: known.map(({ role }) => role),
    find(title) {
      const words = wordsOf(title);
      if (words.length === 0) return undefined;
      const sort = words.every(isModifier) ? isModifier : isLevelWord;
      const [key, bag] = [words.join(' '), bagOf(words)];
      return (
        known.find((one) => one.key === key)?.role ??
        single(known.filter((one) => one.bag === bag)) ??
        (words.every(isLevelWord)
          ? single(known.filter((one) => one.words.filter(sort).join(' ') === key))
          : single(known.filter((one) => isSlip(words, one.words))))
      );
    },
  };
}
