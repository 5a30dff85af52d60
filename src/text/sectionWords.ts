import { type ListedExpectation, ownLevelOf } from '#src/domain/effective.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import { counted } from './format.ts';
import { levelInWords } from './words.ts';

interface SectionWords {
  readonly title: string;
  /** One expectation of it, and several. */
  readonly one: string;
  readonly many: string;
  /** What an expectation of it is. */
  readonly is: string;
}

export const SECTION_WORDS: Readonly<Record<Section, SectionWords>> = {
  responsibilities: {
    title: 'Responsibilities',
    one: 'responsibility',
    many: 'responsibilities',
    is: 'a responsibility',
  },
  requirements: {
    title: 'Requirements',
    one: 'requirement',
    many: 'requirements',
    is: 'a requirement',
  },
  niceToHaves: {
    title: 'Nice-to-haves',
    one: 'nice-to-have',
    many: 'nice-to-haves',
    is: 'nice to have',
  },
  competencies: {
    title: 'Competencies',
    one: 'competency',
    many: 'competencies',
    is: 'a competency',
  },
};

/** `2 responsibilities`, `1 competency`. */
export function countedIn(section: Section, count: number): string {
  return counted(count, SECTION_WORDS[section].one, SECTION_WORDS[section].many);
}

/** `2 responsibilities, 1 requirement`, of the sections of which there are any; nothing of none. */
export function countsInWords(countOf: (section: Section) => number): string {
  return SECTION_KINDS.filter((section) => countOf(section) > 0)
    .map((section) => countedIn(section, countOf(section)))
    .join(', ');
}

/** What an expectation says, with its own level where it has one: `Craft (level 3)`. */
export function expectationInWords(
  line: Pick<ListedExpectation, 'section' | 'expectation'>,
): string {
  const level = ownLevelOf(line);
  const { text } = line.expectation;
  return level === undefined ? text : `${text} (${levelInWords(level)})`;
}
