import { spaced } from '#src/domain/spaced.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { SEARCH_LANGUAGES } from './languages.ts';

const APOSTROPHES = /['’]/g;
const PLAIN = /^[ -~]*$/;

/**
 * A word with the signs that belong to it: without them C# and C++ would be one, and 1:1s any two numbers. Once for
 * plain letters, which most texts have no others than, and once for all.
 */
const PLAIN_WORD = /\d+:\d+[a-z]*|[a-z0-9]+(?:(?<=[a-z])(?:\+\+|#(?![a-z0-9])))?/g;
const ANY_WORD = /\d+:\d+\p{L}*|[\p{L}\p{N}]+(?:(?<=\p{L})(?:\+\+|#(?![\p{L}\p{N}])))?/gu;

/** The words of a text as they are looked up: lower case, without accents, apostrophes and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.replaceAll(APOSTROPHES, '').toLowerCase();
  if (PLAIN.test(plain)) return plain.match(PLAIN_WORD) ?? [];
  return spaced(plain).normalize('NFD').replaceAll(/\p{M}/gu, '').match(ANY_WORD) ?? [];
}

/** The words of a text without its stop words; all of them where it has no others. */
export function withoutStopWords(text: string, language = LANGUAGE): string[] {
  const words = wordsOf(text);
  const { stopWords } = SEARCH_LANGUAGES[language];
  const significant = words.filter((word) => !stopWords.has(word));
  return significant.length ? significant : words;
}

/** One word that a grade is found by, however its label is written: `grade10`. */
export function gradeWord(label: string): string {
  return `grade${wordsOf(label).join('')}`;
}

/**
 * The first letters of a title, as people shorten it: `sem` of Senior Engineering Manager. What is short already stays
 * whole (`vpi` of VP of Infrastructure). Nothing for titles of one word.
 */
export function initialsOf(title: string, language = LANGUAGE): string | undefined {
  const { stopWords } = SEARCH_LANGUAGES[language];
  const words = title
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !wordsOf(word).some((each) => stopWords.has(each)));
  if (words.length < 2) return undefined;
  return words
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.slice(0, 1)))
    .join('')
    .toLowerCase();
}

/** How many single-letter changes make one word of the other, counted no further than `most` + 1 (Levenshtein 1966). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/**
 * How many typing errors are forgiven in a word: none in a short one, where a letter makes another word. Two letters
 * that changed places are two errors.
 */
export function forgiven({ length }: string): number {
  if (length < 4) return 0;
  return length < 5 ? 1 : 2;
}
