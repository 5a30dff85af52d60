import { SECTION_KINDS } from '#src/domain/sections.ts';
import { guessLanguage } from '#src/lexicon/language.ts';
import type { ListsReading, PageReading, Passage } from '../extract/reading.ts';

/**
 * The language of most of what pages say (BCP 47): that which a page gives itself, else the one that its words are in.
 * Nothing where no page tells.
 */
export function languageOf(pages: readonly PageReading[]): string | undefined {
  const said = pages.map((page) => {
    const texts = textsOf(page);
    return { page, texts, length: texts.reduce((sum, text) => sum + text.length, 0) };
  });
  const all = said.reduce((sum, { length }) => sum + length, 0);
  const lengths = new Map<string, number>();
  for (const { page, texts, length } of said) {
    const language = canonical(page.language) ?? guessLanguage(texts);
    if (language === undefined) continue;
    const own = (lengths.get(language) ?? 0) + length;
    // More than half: whatever the other pages are in, none has more.
    if (own * 2 > all) return language;
    lengths.set(language, own);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
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
