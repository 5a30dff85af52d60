import { SECTION_KINDS } from '#src/domain/sections.ts';
import { guessLanguage } from '#src/lexicon/language.ts';
import type { ListsReading, PageReading, Passage } from '../extract/reading.ts';

/**
 * The language of most of what pages say (BCP 47): that which a page gives itself, else the one that its words are in.
 * Nothing where no page tells.
 */
export function languageOf(pages: readonly PageReading[]): string | undefined {
  const told = pages.flatMap((page) => {
    const texts = textsOf(page);
    const language = canonical(page.language) ?? guessLanguage(texts);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    return language === undefined ? [] : [{ language, length }];
  });
  const lengths = [...Map.groupBy(told, ({ language }) => language)].map(([language, own]) => ({
    language,
    length: own.reduce((sum, { length }) => sum + length, 0),
  }));
  return lengths.sort((a, b) => b.length - a.length)[0]?.language;
}

/** A tag as BCP 47 spells it; nothing for what is none. */
export function canonical(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    return undefined;
  }
}

/** What a page says in sentences; titles alone tell no language. */
function textsOf(page: PageReading): readonly string[] {
  const owners = [page, ...page.roles];
  return owners.flatMap(({ summary, notes, lists, indicators }) => [
    ...wordsIn([...summary, ...notes, ...indicators]),
    ...wordsIn(itemsOf(lists)),
  ]);
}

function itemsOf(lists: ListsReading): readonly Passage[] {
  return SECTION_KINDS.flatMap((section) =>
    lists[section].flatMap((item) => [item, ...item.details]),
  );
}

function wordsIn(passages: readonly Passage[]): readonly string[] {
  return passages.map(({ text }) => text);
}
