import type { HeadingKind } from './lexicon.ts';
import { ALL_LEXICONS } from './lexicons.ts';
import { SECTION_ENTRIES } from './sections.ts';

/** What a heading announces. */
export type Kind = HeadingKind;

const ALL = ALL_LEXICONS.map(({ headings }) => headings);

/** Names of sections, as the end of a heading or the whole of it. */
export const NAMES: readonly (readonly [Kind, string])[] = [
  ...ALL.flatMap(({ names }) => names),
  ...SECTION_ENTRIES.flatMap(([section, { names }]) =>
    names.map((each) => [section, each] as const),
  ),
];

/** Words that name a section only where nothing around them does. */
export const WEAK = SECTION_ENTRIES.flatMap(([section, { weakNames }]) =>
  weakNames.map((names) => [section, names] as const),
);

/** Openings of headings that are sentences: `What you'll do`, `You should apply if…`. */
export const SENTENCES: readonly (readonly [Kind, RegExp])[] = [
  ...ALL.flatMap(({ sentences }) => sentences),
  ...SECTION_ENTRIES.flatMap(([section, { openings }]) =>
    openings.map((opening) => [section, opening] as const),
  ),
];

/** Words before the name of a section that say nothing of what it is: `Additional`, `Key`. */
export const QUALIFIERS = setOf(({ qualifiers }) => qualifiers);

/** With what a heading goes on behind the name of a section: `Requirements for all keepers`. */
export const FOLLOWERS = setOf(({ followers }) => followers);

/** Words for several levels or roles, which alone let a title before them be that of the page: `Keeper levels`. */
export const GATHERING = setOf(({ gathering }) => gathering);

function setOf(of: (words: (typeof ALL)[number]) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(ALL.flatMap((each) => [...of(each)]));
}
