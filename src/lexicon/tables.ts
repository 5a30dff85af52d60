import type { ColumnMeaning, SameWords } from './lexicon.ts';
import { ALL_LEXICONS } from './lexicons.ts';

const ALL = ALL_LEXICONS.map(({ tables }) => tables);

/** The names of each column in every language, English first. */
export const COLUMN_ENTRIES: readonly (readonly [ColumnMeaning, readonly string[]])[] = ALL.flatMap(
  ({ columns }) =>
    Object.entries(columns).map(
      ([meaning, names]) => [meaning as ColumnMeaning, names.split('|')] as const,
    ),
);

const wordsIn = (of: (words: (typeof ALL)[number]) => string): ReadonlySet<string> =>
  new Set(ALL.flatMap((words) => of(words).split('|')));

const NOTHING = wordsIn(({ nothing }) => nothing);
const PROFICIENCIES = wordsIn(({ proficiencies }) => proficiencies);
const UNNAMED = wordsIn(({ unnamed }) => unnamed);
const LADDERS = wordsIn(({ ladders }) => ladders);

const LONGEST_NOTHING = Math.max(...[...NOTHING].map(({ length }) => length));

/** Whether a text stands for nothing: `n/a`. */
export function meansNothing(text: string): boolean {
  return text.length <= LONGEST_NOTHING && NOTHING.has(text.toLowerCase());
}

/** Whether a text, in small letters, says how well somebody does a thing: `expert`. */
export function isProficiencyWord(text: string): boolean {
  return PROFICIENCIES.has(text);
}

/** Whether a sheet or file has the name that programs give: `Sheet1`. */
export function isUnnamed(name: string): boolean {
  return UNNAMED.has(name.toLowerCase().replace(/[\s_-]*\d*$/, '')) || /^\d*$/.test(name);
}

/** The job that a sheet, a file or a page is the ladder of: `Software Engineer levels` is of a `Software Engineer`. */
export function jobOf(title: string): string {
  const words = title.trim().split(/\s+/);
  const last = words.findLastIndex((word) => !isOfLadder(word));
  return words
    .slice(0, last + 1)
    .join(' ')
    .replace(/[\s,:–—|-]+$/, '');
}

function isOfLadder(word: string): boolean {
  return LADDERS.has(word.toLowerCase()) || /^[–—:|,-]+$/.test(word);
}

/** What stands for the role before in no language: ditto marks and arrows. */
const SIGNS: SameWords = {
  previous: /^(?:["″〃”]|''|[↑←⬆⬅^]|<-+|-+>)$/u,
  lead: /^[↑←⬆⬅]\s*(?=[\p{L}+&])/u,
  weakLead: /^(?!)/,
  before: /^(?!)/,
  plus: /^\s*(?:[+&,;:]|plus\b|and\b)\s*/i,
};

/** The ways in which cells send their reader to another, in every language. */
export const SAME_WORDS: readonly SameWords[] = [SIGNS, ...ALL.map(({ same }) => same)];
