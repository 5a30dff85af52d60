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
 * The theme of an expectation: what its source calls the competency or area that it is of, the outer of the two, as a
 * theme of the dataset's own where it is not among the usual; else the one that its words tell.
 */
export function themeIn(item: ItemReading): string {
  const name = themeNameOf(item);
  return name === undefined ? themeOf(item.text.trim()) : themeNamed(name);
}

/** A skill that a source names. */
export interface NamedSkill {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** Whether its theme is called as it is, since no area stands over it. */
  readonly isOwnTheme?: true;
}

/**
 * The skill that an expectation shows a rung of, where the source has areas over its skills: the area is the theme then.
 * Its id says both, for areas may have skills of one name. A skill that stands under no area is a theme too.
 */
export function skillIn({ area, group, isSkill }: ItemReading): NamedSkill | undefined {
  const [over, title] = [nameOf(area), nameOf(group)];
  if (title === undefined) return undefined;
  if (over === undefined) {
    if (!isSkill) return undefined;
    return { id: slugOf(title, 'skill'), title, theme: themeNamed(title), isOwnTheme: true };
  }
  const theme = themeNamed(over);
  return { id: `${theme}-${slugOf(title, 'skill')}`, title, theme };
}

/** What an expectation stands under that is too long for the name of a theme or a skill; it is kept beside the text. */
export function longNames({ area, group }: ItemReading): readonly string[] {
  return [area, group].flatMap((name) =>
    name?.trim() && nameOf(name) === undefined ? [name.trim()] : [],
  );
}

const themeNamed = remembered(
  (name: string): string => BY_NAME.get(plainWords(name).join(' ')) ?? slugOf(name, 'theme'),
);

function themeNameOf(item: ItemReading): string | undefined {
  return nameOf(item.area) ?? nameOf(item.group) ?? areaOf(item);
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
  const named = itemsIn(pages).flatMap((item): [string, string][] => {
    const name = themeNameOf(item);
    return name === undefined ? [] : [[themeIn(item), name]];
  });
  return new Map(named.reverse());
}

/** The skills that the sources of an import name, each as the first of them writes it. */
export function namedSkills(pages: readonly PageReading[]): readonly NamedSkill[] {
  const skills = itemsIn(pages).flatMap((item) => skillIn(item) ?? []);
  const byId = Map.groupBy(skills, ({ id }) => id);
  return [...byId.values()].flatMap(([first]) => first ?? []);
}

function itemsIn(pages: readonly PageReading[]): readonly ItemReading[] {
  return pages
    .flatMap((page) => [page, ...page.roles])
    .flatMap(({ lists }) => SECTION_KINDS.flatMap((section) => lists[section]));
}
