import { wordsOf } from './spelling.ts';
import {
  BETWEEN_PARTS,
  isCounted,
  isJobWord,
  isLevelWord,
  isModifier,
  levelNoun,
  levelOf,
  numeralOf,
  soundsLikeDoer,
} from './words.ts';

/** How high the words of a title say that a role stands. */
export interface HeightReading {
  /** Its words for that in their order, in full: `senior director`, `ii`. */
  readonly name: string;
  /** To be compared with that of another title, and for nothing else. */
  readonly height: number;
  /** The numeral that tells it from other rungs of the same name. */
  readonly numeral?: number;
}

/** The word by which a title names somebody. A hint: a title of a trade that no list holds may have none. */
export interface JobReading {
  readonly word: string;
  /** Whether the lexicon has the word, rather than its ending alone. */
  readonly known: boolean;
}

/** A numeral orders roles of one level, and lifts none above the next. */
export const NUMERAL_STEP = 0.01;

/**
 * The number that a word gives to the word before it: `2` and `I` alone are none, nor is that of `Part II`. Where the
 * text is not known to be a title, only a word for a job or a level is numbered so: `Engineer 2`, but not `Windows 8`.
 */
export function numeralAt(
  words: readonly string[],
  at: number,
  isTitle: boolean,
): number | undefined {
  const before = words[at - 1] ?? '';
  if (!/\p{L}/u.test(before) || isCounted(before) || levelNoun(before)) return undefined;
  const isNumbered = isTitle || isJobWord(before) || isLevelWord(before) || soundsLikeDoer(before);
  return isNumbered ? numeralOf(words[at] ?? '') : undefined;
}

/** How high a title stands by its words, as `wordsOf` gives them. */
export function heightIn(words: readonly string[], isTitle: boolean): HeightReading | undefined {
  const numerals = words.flatMap((_, at) => numeralAt(words, at, isTitle) ?? []);
  const [numeral] = numerals;
  const own = words.filter((word, at) => isLevelWord(word) || numeralAt(words, at, isTitle));
  if (own.length === 0) return undefined;
  const leads = levelOf(words.find((word) => !isModifier(word)) ?? '')?.leads ?? 0;
  const height = own.reduce((sum, word) => sum + (levelOf(word)?.height ?? 0), leads);
  return {
    name: own.join(' '),
    height: height + NUMERAL_STEP * (numeral ?? 0),
    ...(numeral !== undefined && { numeral }),
  };
}

/** A word that is listed counts anywhere; one that only sounds like somebody where a part of the title ends with it. */
export function jobIn(title: string): JobReading | undefined {
  for (const part of title.split(BETWEEN_PARTS)) {
    const words = wordsOf(part);
    const listed = words.findLast((word) => isJobWord(word) || levelOf(word)?.isRole);
    if (listed) return { word: listed, known: true };
    const last = words.findLast((word, at) => !isModifier(word) && !numeralAt(words, at, true));
    if (last && soundsLikeDoer(last)) return { word: last, known: false };
  }
  return undefined;
}

/** Whether a word only says that another is a level: that of `Mid-level` and of `Level: Senior`. */
function isNoun(words: readonly string[], at: number): boolean {
  if (levelNoun(words[at] ?? '')?.name !== '') return false;
  return at === 0 ? isModifier(words[1] ?? '') : isLevelWord(words[at - 1] ?? '');
}

/** Whether all that words say is how high, by what counts as saying that: nouns as in `Mid-level` are passed over. */
export function areOnly(
  words: readonly string[],
  saysHeight: (word: string, at: number) => boolean,
): boolean {
  return words.length > 0 && words.every((word, at) => isNoun(words, at) || saysHeight(word, at));
}
