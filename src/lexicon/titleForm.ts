import { isLevelWord, readTitle } from './readTitle.ts';
import { plainWords, wordsOf } from './spelling.ts';
import { isFiller, isForeignToTitles, numeralOf } from './words.ts';

const MOST_CHARACTERS = 110;
const MOST_WORDS = 12;
const SHORT_TITLE = 5;

/**
 * Whether a text has the form of a title: short, capitalised, no sentence and no question. Where the structure of a page
 * says that somebody's title stands here, no more is asked of it.
 */
export function hasTitleForm(text: string): boolean {
  const trimmed = text.trim();
  const raw = trimmed.split(/\s+/);
  if (trimmed.length > MOST_CHARACTERS || raw.length > MOST_WORDS) return false;
  if (/[.!?;]$|["“”]|[:|]\s/.test(trimmed) || !/^[\p{Lu}\p{N}]/u.test(trimmed)) return false;
  const words = plainWords(trimmed);
  if (words.length === 0 || words.some(isForeignToTitles)) return false;
  const small = raw.filter((word) => /^\p{Ll}/u.test(word) && !isFiller(word));
  return small.every((word) => isLevelOrNumeral(word) || words.length < SHORT_TITLE);
}

/** Whether a text reads like somebody's title: it has the form of one, and a word for a job or nothing but a level. */
export function looksLikeTitle(text: string): boolean {
  return hasTitleForm(text) && (isRank(text) || readTitle(text).job !== undefined);
}

function isLevelOrNumeral(word: string): boolean {
  const words = wordsOf(word);
  return words.length > 0 && words.every((each) => isLevelWord(each) || numeralOf(each));
}

const MOST_OF_A_RANK = 4;

/** Whether a heading is a level alone: `Senior`, `Intermediate`, `Level II`; a figure alone is none. */
export function isRank(title: string): boolean {
  const words = wordsOf(title);
  return (
    words.length > 0 &&
    words.length <= MOST_OF_A_RANK &&
    words.every((word) => isLevelWord(word) || numeralOf(word)) &&
    !words.every((word) => /^\d/.test(word))
  );
}
