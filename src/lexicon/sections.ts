import type { Section } from '#src/domain/sections.ts';
import type { SectionWords } from './lexicon.ts';
import { ALL_LEXICONS } from './lexicons.ts';

interface SectionTraits {
  /** How the ids of its lines begin where a program gives them: `r1`, `r2`. No two sections share one. */
  readonly letter: string;
  /** Whether years in its text are years of experience that it asks for: a duty may last for years. */
  readonly asksYears?: true;
}

/**
 * In the order in which the words of a sentence are tried: what is only welcome is said beside words for what is
 * required, and what somebody does is said in the plainest words.
 */
export const SECTION_TRAITS: Readonly<Record<Section, SectionTraits>> = {
  niceToHaves: { letter: 'n', asksYears: true },
  competencies: { letter: 'c', asksYears: true },
  requirements: { letter: 'q', asksYears: true },
  responsibilities: { letter: 'r' },
};

const IN_ORDER = Object.keys(SECTION_TRAITS) as readonly Section[];

/** The words of each section in every language, in the order in which they are tried. */
export const SECTION_ENTRIES: readonly (readonly [Section, SectionWords])[] = IN_ORDER.flatMap(
  (section) => ALL_LEXICONS.map(({ sections }) => [section, sections[section]] as const),
);

/** The section that some words are of, by one of the ways in which sections are known; nothing for other words. */
export function sectionBy(
  isMeant: (words: SectionWords, section: Section) => boolean,
): Section | undefined {
  return SECTION_ENTRIES.find(([section, words]) => isMeant(words, section))?.[0];
}

const COMPETENCIES: ReadonlySet<string> = new Set(
  ALL_LEXICONS.flatMap(({ competencies }) => competencies.split('|')),
);

/**
 * Whether a heading or the name of a row, in small letters and without marks, is what a single competency is often
 * called: *craft*, *impact*. Teams and specialties are called so too, so that it decides nothing by itself.
 */
export function namesCompetency(heading: string): boolean {
  return COMPETENCIES.has(heading);
}
