import { remembered } from '#src/domain/remembered.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { hasTitleForm } from '#src/lexicon/form.ts';
import { meaningOf } from '#src/lexicon/readHeading.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { themeOf } from '../classify/theme.ts';
import type { ItemReading, PageReading } from '../extract/reading.ts';
import { slugOf } from './slug.ts';
import { THEME_NAMES } from './usualNames.ts';

/** Longer than this, what a source writes over an expectation is no name of a theme. */
const LONGEST_NAME = 60;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  THEME_NAMES.flatMap(([name, id]) => [
    [id, id],
    [plainWords(name).join(' '), id],
  ]),
);

/**
 * The theme of an expectation: what its source calls the competency or area that it is of, as a theme of the dataset's
 * own where it is not among the usual; else the one that its words tell.
 */
export function themeIn(item: ItemReading): string {
  const { text } = item;
  const name = nameOf(item.group) ?? areaOf(item);
  if (name === undefined) return themeOf(text.trim());
  return themeNamed(name);
}

const themeNamed = remembered(
  (name: string): string => BY_NAME.get(plainWords(name).join(' ')) ?? slugOf(name, 'theme'),
);

/** What a group is called, that is too long for the name of a theme; it is kept beside the text. */
export function longGroup({ group }: ItemReading): string | undefined {
  return group && nameOf(group) === undefined ? group.trim() : undefined;
}

function nameOf(group: string | undefined): string | undefined {
  const name = group?.trim() ?? '';
  return name && name.length <= LONGEST_NAME ? name : undefined;
}

const MOST_WORDS_OF_AN_AREA = 4;

/** The area that the nearest heading over an expectation names, where it is no name of a section: `Clinical practice`. */
function areaOf({ under = [] }: ItemReading): string | undefined {
  const heading = under.at(-1)?.trim() ?? '';
  const isArea =
    heading.split(/\s+/).length <= MOST_WORDS_OF_AN_AREA &&
    hasTitleForm(heading) &&
    !looksLikeTitle(heading) &&
    meaningOf(heading) === undefined;
  return isArea ? heading : undefined;
}

/** The themes that the sources of an import bring with them, by id, as the first of them writes each. */
export function themeTitles(pages: readonly PageReading[]): ReadonlyMap<string, string> {
  const items = pages
    .flatMap((page) => [page, ...page.roles])
    .flatMap(({ lists }) => SECTION_KINDS.flatMap((section) => lists[section]));
  const named = items.flatMap((item): [string, string][] => {
    const name = nameOf(item.group) ?? areaOf(item);
    return name === undefined ? [] : [[themeIn(item), name]];
  });
  return new Map(named.reverse());
}
