import type { TrackGuess } from './lexicon.ts';
import { withJobsInFull, wordsOf } from './spelling.ts';
import {
  BETWEEN_PARTS,
  hasLevelPhrase,
  isJobWord,
  levelOf,
  numeralOf,
  soundsLikeDoer,
  trackSignIn,
} from './words.ts';

/** How high a title says that a role stands. */
export interface LevelReading {
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

/** All that the words of a title say. */
export interface TitleReading {
  /** Its words in one spelling: in full, lower case and singular, without those that tell no titles apart. */
  readonly words: readonly string[];
  readonly level?: LevelReading;
  readonly job?: JobReading;
  /** The track, where one of its words tells it. */
  readonly track?: TrackGuess;
}

/** Reads a title by the words of the lexicon. Any text may be read; one that says nothing gives its words alone. */
export function readTitle(title: string): TitleReading {
  const words = wordsOf(title);
  const spelled = withJobsInFull(title);
  const level = levelIn(words);
  const job = jobIn(spelled);
  const track = trackIn(spelled);
  return { words, ...(level && { level }), ...(job && { job }), ...(track && { track }) };
}

/** A numeral is one only behind the word that it numbers: `2` and `I` alone are not. */
function numeralAt(words: readonly string[], at: number): number | undefined {
  return at === 0 ? undefined : numeralOf(words[at] ?? '');
}

/** A numeral orders roles of one level, and lifts none above the next. */
const NUMERAL_STEP = 0.01;

function levelIn(words: readonly string[]): LevelReading | undefined {
  const numerals = words.flatMap((_, at) => numeralAt(words, at) ?? []);
  const [numeral] = numerals;
  const own = words.filter((word, at) => levelOf(word) || numeralAt(words, at));
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
function jobIn(title: string): JobReading | undefined {
  for (const part of title.split(BETWEEN_PARTS)) {
    const words = wordsOf(part);
    const listed = words.findLast((word) => isJobWord(word) || levelOf(word)?.isRole);
    if (listed) return { word: listed, known: true };
    const last = words.findLast((word, at) => !isModifier(word) && !numeralAt(words, at));
    if (last && soundsLikeDoer(last)) return { word: last, known: false };
  }
  return undefined;
}

/** What stands before a comma or bracket decides before the whole. */
function trackIn(title: string): TrackGuess | undefined {
  const text = title.toLowerCase().replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();
  const head = text.split(/[,(:/]| [-–—] /)[0]?.trim() ?? '';
  return trackSignIn(head) ?? trackSignIn(text);
}

/** Whether a word, as `wordsOf` writes it, says how high and is no role by itself: `senior`. */
export function isModifier(word: string): boolean {
  const level = levelOf(word);
  return level !== undefined && !level.isRole;
}

/** Whether a word says how high: `senior`, `director`. */
export function isLevelWord(word: string): boolean {
  return levelOf(word) !== undefined;
}

/** Whether a title says how high a role stands, and not of what: `Senior`, `Senior / Staff`, `Lead`. */
export function saysOnlyLevel(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 0 && words.every(isModifier);
}

/** Whether that is all that it says, and no word of it may also be a role: `Senior`, but not `Lead`. */
export function isLevel(title: string): boolean {
  return saysOnlyLevel(title) && !wordsOf(title).some(isJobWord);
}

/** Whether all that it says is how high, and that may be a role: `Director`, `Senior Manager`. */
export function isBareRank(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 0 && words.every(isLevelWord);
}

/** Whether a title says of a role more than how high it is: what is done in it, or on which track it is. */
export function saysWhat(title: string): boolean {
  return (namesSomeone(title) || tellsTrack(title)) && !saysOnlyLevel(title);
}

/** Whether a title surely says more than how high a role is, by words that are known and not by their sound. */
export function surelySaysWhat(title: string): boolean {
  return (readTitle(title).job?.known === true || tellsTrack(title)) && !saysOnlyLevel(title);
}

/** Whether a word of a title tells its track, and not its level alone. */
export function tellsTrack(title: string): boolean {
  return readTitle(title).track !== undefined && !saysOnlyLevel(title);
}

/**
 * Whether a role of this title manages people, by general words. A title without a known word is taken for an individual
 * contributor, not surely.
 */
export function trackOf(title: string): TrackGuess {
  return readTitle(title).track ?? { track: 'ic', sure: false };
}

/** Whether words name someone, as `Keeper of Lamps` does and `Lamp Operations` does not. */
export function namesSomeone(title: string): boolean {
  return readTitle(title).job !== undefined && !isLevel(title) && !hasLevelPhrase(title);
}
