import type {
  LevelCode,
  LevelNoun,
  LevelWord,
  SentenceWords,
  TitleLexicon,
  TrackGuess,
} from './lexicon.ts';
import { ALL_LEXICONS } from './lexicons.ts';

const ALL: readonly TitleLexicon[] = ALL_LEXICONS.map(({ titles }) => titles);

function firstOf<T>(of: (lexicon: TitleLexicon) => T | undefined): T | undefined {
  for (const lexicon of ALL) {
    const found = of(lexicon);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A table of all languages: what a word is in several, it is in the first of them. */
function allOf<T>(of: (lexicon: TitleLexicon) => ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(ALL.toReversed().flatMap((lexicon) => [...of(lexicon)]));
}

/** The words of a kind in all languages. */
function anyOf(of: (lexicon: TitleLexicon) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(ALL.flatMap((lexicon) => [...of(lexicon)]));
}

const LEVELS = allOf(({ levels }) => levels);
const LEVEL_NOUNS = allOf(({ levelNouns }) => levelNouns);
const LEVEL_CODES = allOf(({ levelCodes }) => levelCodes);
const SLIPS = allOf(({ slips }) => slips);
const SAME_IN_TITLES = allOf(({ sameInTitles }) => sameInTitles);
const SERVED_LEVELS = anyOf(({ servedLevels }) => servedLevels);
const COUNTED = anyOf(({ counted }) => counted);
const JOBS = anyOf(({ jobs }) => jobs);
const NO_ONE = anyOf(({ noOne }) => noOne);
const NOT_IN_TITLES = anyOf(({ notInTitles }) => notInTitles);
const FILLERS = anyOf(({ fillers }) => fillers);
const CAPITALS = anyOf(({ capitals }) => capitals);

/** What a word says of how high a role stands. */
export function levelOf(word: string): LevelWord | undefined {
  return LEVELS.get(word);
}

/** Roman and Arabic numerals that tell rungs of one role apart (`Engineer II`). */
const NUMERALS: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].flatMap(
    (roman, at): [string, number][] =>
      at < 9
        ? [
            [roman, at + 1],
            [`${at + 1}`, at + 1],
          ]
        : [[roman, at + 1]],
  ),
);

/** Which rung a numeral names: 2 for `ii`. */
export function numeralOf(word: string): number | undefined {
  return NUMERALS.get(word);
}

/** Whether a word, as `wordsOf` writes it, says how high: `senior`, `director`. */
export function isLevelWord(word: string): boolean {
  return levelOf(word) !== undefined;
}

/** Whether it says how high and is no role by itself: `senior`. */
export function isModifier(word: string): boolean {
  const level = levelOf(word);
  return level !== undefined && !level.isRole;
}

/** What a word before the value of a level says of it, in lower case: `pay grade`. */
export function levelNoun(words: string): LevelNoun | undefined {
  return LEVEL_NOUNS.get(words);
}

const NOUN_BEGINNINGS = new Set(
  [...LEVEL_NOUNS.keys()].flatMap((noun) => noun.match(/\p{L}+/u) ?? []),
);

/** Whether words that name levels begin with this one, in lower case: `pay` of `pay grade`. */
export function beginsLevelNoun(word: string): boolean {
  return NOUN_BEGINNINGS.has(word);
}

/** What letters before a number, in capitals, say of a level. */
export function levelCode(letters: string): LevelCode | undefined {
  return LEVEL_CODES.get(letters);
}

/** Whether a level before this word is not that of a role, but of what it serves. */
export function isServed(word: string): boolean {
  return SERVED_LEVELS.has(word);
}

/** Whether a number behind this word counts parts of a page or a process. */
export function isCounted(word: string): boolean {
  return COUNTED.has(word);
}

/** Whether a word is known to name somebody who does a job. */
export function isJobWord(word: string): boolean {
  return JOBS.has(word);
}

const SHORTEST_DOER = 5;

/** Whether a word ends as words for somebody who does something do, and is not known to be no one. */
export function soundsLikeDoer(word: string): boolean {
  if (word.length < SHORTEST_DOER) return false;
  return ALL.some(({ doer }) => doer.test(word)) && !NO_ONE.has(word);
}

/** Whether no title has this word. */
export function isForeignToTitles(word: string): boolean {
  return NOT_IN_TITLES.has(word);
}

/** Whether a small word tells no titles apart. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** What parts a title: commas, brackets, dashes and small words. */
export const BETWEEN_PARTS = new RegExp(
  `[,(:/]|\\)|\\s+(?:${ALL.flatMap(({ partWords }) => [...partWords]).join('|')})\\s+|\\s[-–—]\\s`,
);

/** Whether a text names a level by a phrase of its own: `Director-level`. */
export function hasLevelPhrase(text: string): boolean {
  return ALL.some(({ levelPhrase }) => levelPhrase.test(text));
}

/** The word that a frequent slip of the pen is meant to be. */
export function meantBy(slip: string): string | undefined {
  return SLIPS.get(slip);
}

/** The word by which titles are compared; empty where it adds nothing. */
export function comparedAs(word: string): string {
  return SAME_IN_TITLES.get(word) ?? word;
}

/** Whether a short form is written in capitals. */
export function isInCapitals(word: string): boolean {
  return CAPITALS.has(word);
}

/** The track that a file calls by one of its usual names; nothing for a name of somebody's own. */
export function trackNamed(spelled: string): TrackGuess['track'] | undefined {
  const name = spelled
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .replace(/s$/, '');
  return firstOf(({ tracks }) => {
    if (tracks.ic.includes(name)) return 'ic';
    return tracks.management.includes(name) ? 'management' : undefined;
  });
}

/** What the first sign of a track in a text says; the text in lower case. */
export function trackSignIn(text: string): TrackGuess | undefined {
  return firstOf(({ trackSigns }) => trackSigns.find(({ phrase }) => phrase.test(text))?.says);
}

/** Whether a word, in lower case, has this part in the sentences around titles. */
export function isSentenceWord(part: keyof SentenceWords, word: string): boolean {
  return ALL.some(({ sentence }) => sentence?.[part].has(word));
}

/** A word in the form in which the lexicon has it, where it is another form of a known job: `entwickler` for `entwicklerin`. */
export function plainForm(word: string): string {
  if (isJobWord(word)) return word;
  for (const [ending, plain] of WORD_FORMS) {
    const form = word.replace(ending, plain);
    if (form !== word && (isJobWord(form) || levelOf(form))) return form;
  }
  return word;
}

const WORD_FORMS = ALL.flatMap(({ wordForms }) => wordForms);

/** Whether a text has the words of a job in a language that writes titles in small letters. */
export function isInSentenceCase(words: readonly string[]): boolean {
  return ALL.some(
    ({ isSentenceCase, jobs, doer }) =>
      isSentenceCase && words.some((word) => jobs.has(word) || doer.test(word)),
  );
}
