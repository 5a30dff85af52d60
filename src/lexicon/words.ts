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

/** What a word says of how high a role stands. */
export function levelOf(word: string): LevelWord | undefined {
  return firstOf(({ levels }) => levels.get(word));
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
  return firstOf(({ levelNouns }) => levelNouns.get(words));
}

/** What letters before a number, in capitals, say of a level. */
export function levelCode(letters: string): LevelCode | undefined {
  return firstOf(({ levelCodes }) => levelCodes.get(letters));
}

/** Whether a level before this word is not that of a role, but of what it serves. */
export function isServed(word: string): boolean {
  return ALL.some(({ servedLevels }) => servedLevels.has(word));
}

/** Whether a number behind this word counts parts of a page or a process. */
export function isCounted(word: string): boolean {
  return ALL.some(({ counted }) => counted.has(word));
}

/** Whether a word is known to name somebody who does a job. */
export function isJobWord(word: string): boolean {
  return ALL.some(({ jobs }) => jobs.has(word));
}

const SHORTEST_DOER = 5;

/** Whether a word ends as words for somebody who does something do, and is not known to be no one. */
export function soundsLikeDoer(word: string): boolean {
  if (word.length < SHORTEST_DOER) return false;
  return ALL.some(({ doer }) => doer.test(word)) && !ALL.some(({ noOne }) => noOne.has(word));
}

/** Whether no title has this word. */
export function isForeignToTitles(word: string): boolean {
  return ALL.some(({ notInTitles }) => notInTitles.has(word));
}

/** Whether a small word tells no titles apart. */
export function isFiller(word: string): boolean {
  return ALL.some(({ fillers }) => fillers.has(word));
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
  return firstOf(({ slips }) => slips.get(slip));
}

/** The word by which titles are compared; empty where it adds nothing. */
export function comparedAs(word: string): string {
  return firstOf(({ sameInTitles }) => sameInTitles.get(word)) ?? word;
}

/** Whether a short form is written in capitals. */
export function isInCapitals(word: string): boolean {
  return ALL.some(({ capitals }) => capitals.has(word));
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
