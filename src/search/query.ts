import { LANGUAGE } from '#src/text/en/language.ts';
import type { Language } from '#src/text/languages.ts';
import { alsoWritten, longestPhrase } from './abbreviations.ts';
import { SEARCH_LANGUAGES, type SearchLanguage } from './languages.ts';
import { gradeWord, withoutStopWords } from './words.ts';

/** One thing that was typed, and every variant in which it may be written: each is words that all have to be there. */
export interface QueryTerm {
  readonly typed: string;
  readonly variants: readonly (readonly string[])[];
}

/**
 * Takes apart what was typed: phrases and abbreviations become one term with all their variants, “grade 10”, “g10” and
 * “10” the grade of that label. `grades` are the words of the grades that exist. Nothing typed gives no terms.
 */
export function parseQuery(
  typed: string,
  grades: ReadonlySet<string>,
  language = LANGUAGE,
): readonly QueryTerm[] {
  const words = withoutStopWords(typed, language);
  const spoken = SEARCH_LANGUAGES[language];
  const terms: QueryTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, language);
    const { term, length } =
      phrase.length > 1 ? phrase : (gradeAt(words, at, grades, spoken) ?? phrase);
    terms.push(term);
    at += length;
  }
  // One letter after other words is the beginning of a word that nobody can guess yet.
  return terms.length > 1 && /^\p{L}$/u.test(terms.at(-1)?.typed ?? '')
    ? terms.slice(0, -1)
    : terms;
}

interface TermAt {
  readonly term: QueryTerm;
  readonly length: number;
}

function gradeAt(
  words: readonly string[],
  at: number,
  grades: ReadonlySet<string>,
  { gradeCalled, gradeJoined }: SearchLanguage,
): TermAt | undefined {
  const [word = '', label] = words.slice(at);
  if (gradeCalled.test(word) && label && grades.has(gradeWord(label))) {
    return { term: { typed: gradeWord(label), variants: [[gradeWord(label)]] }, length: 2 };
  }
  const joined = gradeWord(word.replace(gradeJoined, ''));
  return grades.has(joined)
    ? { term: { typed: word, variants: [[word], [joined]] }, length: 1 }
    : undefined;
}

/** The longest phrase that the table of abbreviations knows, or else the word itself. */
function phraseAt(words: readonly string[], at: number, language: Language): TermAt {
  for (let length = Math.min(longestPhrase(language), words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    const others = alsoWritten(own.join(' '), language).map((phrase) => phrase.split(' '));
    if (others.length || length === 1) {
      return { term: { typed: own.join(' '), variants: [own, ...others] }, length };
    }
  }
  return { term: { typed: '', variants: [] }, length: 1 };
}
