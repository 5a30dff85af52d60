import { type ListedExpectation, ownLevelOf } from '#src/domain/effective.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { levelNumbered } from '#src/text/en/words.ts';
import { counted } from './format.ts';
import { levelInWords } from './words.ts';

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

type Line = Pick<ListedExpectation, 'section' | 'expectation'>;

/** What an expectation says, with its own level where that is a label which the text lacks: `Craft (level 3)`. */
export function expectationInWords(line: Line, numbered = levelNumbered): string {
  const level = labelledLevelOf(line);
  const { text } = line.expectation;
  return level === undefined ? text : `${text} (${levelInWords(level, numbered)})`;
}

/** More words than this tell how far an expectation goes, which its text says as well: they are no label. */
const MOST_WORDS_OF_A_LABEL = 2;

/** The own level of an expectation as far as it has to be told beside the text: `3`, `advanced`. */
export function labelledLevelOf(line: Line): string | undefined {
  const level = ownLevelOf(line);
  if (level === undefined) return undefined;
  const [words, said] = [wordsOf(level), new Set(wordsOf(line.expectation.text))];
  const isSaid = words.length > MOST_WORDS_OF_A_LABEL || words.every((word) => said.has(word));
  return isSaid ? undefined : level;
}

/** One name for all expectations that say the same at the same level of their own. */
export function levelledWording(line: Line): string {
  return `${line.expectation.text} (${ownLevelOf(line) ?? ''})`;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
}
