import { SECTION_KINDS } from '#src/domain/sections.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { THEMES, themeOf } from '../classify/theme.ts';
import type { ItemReading, PageReading } from '../extract/reading.ts';
import { slugOf } from './slug.ts';

/** Longer than this, what a source writes over an expectation is no name of a theme. */
const LONGEST_NAME = 60;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  THEMES.flatMap(({ id, title }) => [
    [id, id],
    [plainWords(title).join(' '), id],
  ]),
);

/**
 * The theme of an expectation: what its source calls the competency or area that it is of, as a theme of the dataset's
 * own where it is not among the usual; else the one that its words tell.
 */
export function themeIn({ text, group }: ItemReading): string {
  const name = nameOf(group);
  if (name === undefined) return themeOf(text.trim());
  return BY_NAME.get(plainWords(name).join(' ')) ?? slugOf(name, 'theme');
}

/** What a group is called, that is too long for the name of a theme; it is kept beside the text. */
export function longGroup({ group }: ItemReading): string | undefined {
  return group && nameOf(group) === undefined ? group.trim() : undefined;
}

function nameOf(group: string | undefined): string | undefined {
  const name = group?.trim() ?? '';
  return name && name.length <= LONGEST_NAME ? name : undefined;
}

/** The themes that the sources of an import bring with them, by id, as the first of them writes each. */
export function themeTitles(pages: readonly PageReading[]): ReadonlyMap<string, string> {
  const items = pages
    .flatMap((page) => [page, ...page.roles])
    .flatMap(({ lists }) => SECTION_KINDS.flatMap((section) => lists[section]));
  const named = items.flatMap((item): [string, string][] => {
    const name = nameOf(item.group);
    return name === undefined ? [] : [[themeIn(item), name]];
  });
  return new Map(named.reverse());
}
