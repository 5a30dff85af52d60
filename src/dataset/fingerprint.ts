/**
 * Short fingerprints of what an id stands for. They are compared with those in files that people keep for years, so they
 * are made of letters alone: no list of words that may grow has a part in them.
 */

/** FNV-1a over UTF-16 code units, 32 bits, in base 36: at most seven letters and digits. */
export function shortHash(text: string): string {
  return fnv1a(text).toString(36);
}

/** The fingerprint of a title, within a family where it is told by that: case, punctuation and widths are overlooked. */
export function titlePrint(title: string, family = ''): string {
  return shortHash(`${plainWords(title).join(' ') || title.trim()}\n${family}`);
}

const MOST_WORDS = 6;
const WORD_LENGTH = 2;
const WORD_VALUES = 36 ** WORD_LENGTH;

/**
 * A sketch of the words of a text: two characters for each, of those six words that come first by their hash (Broder
 * 1997: the overlap of such sketches estimates that of the texts). A text that is reworded keeps some of them; one that
 * says something else shares none, but for one case in forty.
 */
export function wordsPrint(text: string): string {
  const words = tellingParts(text).map((part) =>
    (fnv1a(part) % WORD_VALUES).toString(36).padStart(WORD_LENGTH, '0'),
  );
  return [...new Set(words)].sort().slice(0, MOST_WORDS).join('');
}

/** Whether two sketches have a word in common. */
export function shareWords(a: string, b: string): boolean {
  const other = new Set(wordsIn(b));
  return a === b || wordsIn(a).some((word) => other.has(word));
}

/** How many words two sketches have in common. */
export function wordsInCommon(a: string, b: string): number {
  const other = new Set(wordsIn(b));
  return wordsIn(a).filter((word) => other.has(word)).length;
}

/** Of how many words a sketch is. */
export function wordsOf(print: string): number {
  return print.length / WORD_LENGTH;
}

function wordsIn(print: string): string[] {
  return print.match(/../g) ?? [];
}

/** Shorter words say little, and of longer ones the beginning says enough. */
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 5;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The beginnings of the longer words, all of them where there are none; pairs of signs where words are not spaced. */
function tellingParts(text: string): string[] {
  const words = plainWords(text);
  const long = words.filter((word) => word.length >= FEWEST_LETTERS || UNSPACED.test(word));
  return (long.length > 0 ? long : words.length > 0 ? words : [text.trim()]).flatMap(partsOf);
}

function partsOf(word: string): string[] {
  if (!UNSPACED.test(word)) return [word.slice(0, MOST_LETTERS)];
  const signs = [...word];
  return signs.length < 2 ? [word] : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []
  );
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
