import { remembered } from './remembered.ts';
import { spaced } from './spaced.ts';

/** Words that carry no difference in meaning between two expectations. */
const STOP_WORDS = new Set(
  'a an and any are as at be by for from in into is it its of on or our that the their them they this to via with you your'.split(
    ' ',
  ),
);

/**
 * The words of a text that matter when two are compared: lower case, without punctuation, stop words and the
 * plainest endings. Not a language-aware stemmer, on purpose: it is the same everywhere and easy to foresee.
 */
export function keyWords(text: string): string[] {
  const words =
    spaced(text)
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}+%]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stemOf);
}

/** Folds plurals, -ing and -ed onto one stem, as far as that can be told from the letters alone. */
const stemOf = remembered((word) => {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(?<=...)(?<!s)s$/, '');
  const plain = singular.replace(/(?<=....)(?:ing|ed)$/, '');
  return plain.replace(/(?<=...)e$/, '').replace(/y$/, 'i');
});

/** Words that so many expectations share that they make none alike. */
const COMMON_WORDS = new Set(keyWords('have can work'));

interface Words {
  readonly joined: string;
  readonly set: ReadonlySet<string>;
}

/** The same of texts that recur in every comparison, however long they are, so that each is taken apart once. */
export const keyWordsOf = remembered<readonly string[]>(keyWords, Number.POSITIVE_INFINITY);

const wordsOf = remembered((text): Words => {
  const list = keyWordsOf(text);
  const significant = list.filter((word) => !COMMON_WORDS.has(word));
  return { joined: list.join(' '), set: new Set(significant.length ? significant : list) };
}, Number.POSITIVE_INFINITY);

/** The words of a text that matter, as one string: equal for texts that say the same. */
export function wordingKey(text: string): string {
  return wordsOf(text).joined || text;
}

/** The words by which texts are found alike: without those that so many share. */
export function significantWords(text: string): ReadonlySet<string> {
  return wordsOf(text).set;
}

/** Whether two texts say the same but for case, punctuation, stop words and plurals. */
export function sameWording(a: string, b: string): boolean {
  return wordingKey(a) === wordingKey(b);
}

/** How alike two texts are by the significant words they share, 0 … 1 (Dice 1945: twice the shared over the sum). */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a).set, wordsOf(b).set];
  if (left.size + right.size === 0) return a === b ? 1 : 0;
  return (2 * sharedBy(left, right)) / (left.size + right.size);
}

/** Fewer words than this are found in a long text by chance. */
const FEWEST_HELD = 3;
/** What a text counts for that is part of a longer one: less than one that is said in the same words. */
const OF_A_PART = 0.7;

/**
 * How close two texts are, 0 … 1: by similarity, or because the longer one holds the shorter and goes on. Similarity
 * alone punishes the length of a text that says the same and more ("Draft agreements" and "Draft complex agreements,
 * and guide those who are new to it"), so the share of the shorter one's words that the longer holds counts too.
 */
export function closeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a).set, wordsOf(b).set];
  if (left.size + right.size === 0) return a === b ? 1 : 0;
  const shared = sharedBy(left, right);
  const alike = (2 * shared) / (left.size + right.size);
  if (shared < FEWEST_HELD) return alike;
  return Math.max(alike, (OF_A_PART * shared) / Math.min(left.size, right.size));
}

function sharedBy(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared;
}
