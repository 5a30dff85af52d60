import { plainWords, wordsOf } from './spelling.ts';
import { isFiller, isForeignToTitles, isInSentenceCase, isLevelWord, numeralOf } from './words.ts';

const MOST_CHARACTERS = 110;
const MOST_WORDS = 12;
const SHORT_TITLE = 5;
/** `Associate (0–3 years after qualifying)`: what stands in brackets behind a title need not have the form of one. */
const REMARK = /(?<=\S) ?\([^()]*\)$/;

/**
 * Whether a text has the form of a title: short, capitalised, no sentence and no question. Where the structure of a page
 * says that somebody's title stands here, no more is asked of it.
 */
export function hasTitleForm(text: string): boolean {
  const trimmed = text.trim();
  const raw = trimmed.split(/\s+/);
  if (trimmed.length > MOST_CHARACTERS || raw.length > MOST_WORDS) return false;
  if (/[.!?;]$|["“”]|[:|]\s/.test(trimmed) || !/^[\p{Lu}\p{N}]/u.test(trimmed)) return false;
  return areOfTitle(trimmed.replace(REMARK, ''));
}

function areOfTitle(text: string): boolean {
  const raw = text.split(/\s+/);
  const words = plainWords(text);
  if (words.length === 0 || words.some(isForeignToTitles)) return false;
  const small = raw.filter((word) => /^\p{Ll}/u.test(word) && !isFiller(word));
  return (
    words.length < SHORT_TITLE ||
    isInSentenceCase(wordsOf(text)) ||
    small.every((word) => isLevelOrNumeral(word))
  );
}

function isLevelOrNumeral(word: string): boolean {
  const words = wordsOf(word);
  return words.length > 0 && words.every((each) => isLevelWord(each) || numeralOf(each));
}
