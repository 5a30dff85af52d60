import { once } from '#src/domain/once.ts';
import { abbreviationsOf } from '#src/lexicon/abbreviations.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import type { Language } from '#src/text/languages.ts';
import { SEARCH_LANGUAGES } from './languages.ts';
import { withoutStopWords } from './words.ts';

/** What people write for each other in a language. */
interface Same {
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

/**
 * Every entry of a row stands for all others of it, in both directions, in titles as in what is typed. A word may stand in
 * several rows: `eng` is an engineer or engineering. To teach the search another abbreviation, add it to the lexicon.
 */
function sameIn(language: Language): Same {
  const { abbreviations } = SEARCH_LANGUAGES[language];
  const rows = abbreviationsOf(abbreviations, 'levels', 'tracks', 'jobs', 'departments', 'other');
  const pairs = rows.flatMap(([full, ...short]) => paired([...short, full], language));
  const others = new Map(
    [...Map.groupBy(pairs, ([from]) => from)].map(([from, own]) => [
      from,
      [...new Set(own.map(([, to]) => to))],
    ]),
  );
  return { others, longest: Math.max(...[...others.keys()].map((own) => own.split(' ').length)) };
}

const SAME = {
  en: once(() => sameIn('en')),
  de: once(() => sameIn('de')),
} satisfies Record<Language, () => Same>;

function paired(row: readonly string[], language: Language): [string, string][] {
  const phrases = row.map((phrase) => withoutStopWords(phrase, language).join(' '));
  return phrases.flatMap((from) =>
    phrases.filter((to) => to !== from).map((to): [string, string] => [from, to]),
  );
}

/** How many words the longest phrase has that is written in another way too. */
export function longestPhrase(language = LANGUAGE): number {
  return SAME[language]().longest;
}

/** What a phrase of significant words is also written as; nothing where no row knows it. */
export function alsoWritten(phrase: string, language = LANGUAGE): readonly string[] {
  return SAME[language]().others.get(phrase) ?? [];
}
