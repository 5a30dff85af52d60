import { inFull, sameKey, shortForms } from '#src/lexicon/sameTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import { isLevelWord, isModifier } from '#src/lexicon/words.ts';

/** The roles of a page, to be found by any usual spelling of their titles. */
export interface RoleNames {
  readonly all: readonly string[];
  /** The page's own spelling; `undefined` when it has no such role, or more than one that might be meant. */
  find(title: string): string | undefined;
}

interface Known {
  readonly role: string;
  readonly words: readonly string[];
  readonly key: string;
  readonly bag: string;
  readonly same: string;
}

/** Whether two words are the same but for a letter, or for two that changed places: a slip of the pen. */
function isSlipOf(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 6) return false;
  let start = 0;
  while (start < longest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < longest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const isSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return start + end >= longest - (isSwapped ? 2 : 1);
}

/** Whether two titles are the same but for a slip of the pen in one word. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  const [pair] = differing;
  return a.length === b.length && differing.length === 1 && pair !== undefined && isSlipOf(...pair);
}

const bagOf = (words: readonly string[]) => [...words].sort().join(' ');

function single(found: readonly Known[]): string | undefined {
  return found.length === 1 ? found[0]?.role : undefined;
}

/** Makes the roles of a page findable, also by the short forms that their titles give. Titles without a word are left out. */
export function roleNames(roles: readonly string[]): RoleNames {
  const forms = shortForms(roles);
  const known = roles
    .map((role) => ({ role, words: wordsOf(role) }))
    .filter(({ words }) => words.length > 0)
    .map(({ role, words }) => ({
      role,
      words,
      key: words.join(' '),
      bag: bagOf(words),
      same: sameKey(role),
    }));
  return {
    all: known.map(({ role }) => role),
    find: (title) =>
      [title, inFull(title, forms), title.replace(TEAM_WITHIN, '')]
        .filter((one, i, all) => all.indexOf(one) === i)
        .map((one) => findIn(known, one))
        .find((role) => role !== undefined),
  };
}

/** `Night Team Manager` may be the manager of the night; `Manager, Night Team` is called so. */
const TEAM_WITHIN = /\bTeam (?=\p{L})/u;
const JOINED = /\s(?:and|or|&|\/)\s/i;

/** From the surest way in which a title may mean a role to the least sure. */
function findIn(known: readonly Known[], title: string): string | undefined {
  const words = wordsOf(title);
  if (words.length === 0) return undefined;
  const [key, bag] = [words.join(' '), bagOf(words)];
  const spelled =
    known.find((one) => one.key === key)?.role ?? single(known.filter((one) => one.bag === bag));
  if (spelled !== undefined) return spelled;
  if (words.every(isLevelWord)) return byLevel(known, words);
  // Several titles in a row have the same words as one of them.
  const same = JOINED.test(title) ? '' : sameKey(title);
  return (
    single(known.filter((one) => isSlip(words, one.words))) ??
    (same === '' ? undefined : single(known.filter((one) => one.same === same)))
  );
}

/** `Senior` means the one senior role of a page. */
function byLevel(known: readonly Known[], words: readonly string[]): string | undefined {
  const sort = words.every(isModifier) ? isModifier : isLevelWord;
  const key = words.join(' ');
  return single(known.filter((one) => one.words.filter(sort).join(' ') === key));
}
