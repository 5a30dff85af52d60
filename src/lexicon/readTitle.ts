import { remembered } from '#src/domain/remembered.ts';
import { levelLabel } from './levelLabel.ts';
import { type LevelReading, levelOfTitle } from './levels.ts';
import type { TrackGuess } from './lexicon.ts';
import { withJobsInFull, wordsOf } from './spelling.ts';
import {
  areOnly,
  type HeightReading,
  heightIn,
  type JobReading,
  jobIn,
  NUMERAL_STEP,
  numeralAt,
} from './titleWords.ts';
import { hasLevelPhrase, isJobWord, isLevelWord, isModifier, trackSignIn } from './words.ts';

/** All that the words of a title say. */
export interface TitleReading {
  /** Its words in one spelling: in full, lower case and singular, without those that tell no titles apart. */
  readonly words: readonly string[];
  readonly level?: HeightReading;
  /** The label of a scheme that stands in it and is no part of it: `L3` of `L3: Keeper`. */
  readonly label?: LevelReading;
  readonly job?: JobReading;
  /** The track, where one of its words tells it. */
  readonly track?: TrackGuess;
}

/** Reads a title by the words of the lexicon. Any text may be read; one that says nothing gives its words alone. */
export const readTitle = remembered((title: string): TitleReading => {
  const read = levelOfTitle(title);
  const label = read?.kind === 'label' ? read : undefined;
  const own = label?.rest ?? title;
  const words = wordsOf(own);
  const spelled = withJobsInFull(own);
  const level = heightOf(wordsOf(spelled), label);
  const job = jobIn(spelled);
  const track = trackOfLabel(label) ?? trackIn(spelled);
  return {
    words,
    ...(level && { level }),
    ...(label && { label }),
    ...(job && { job }),
    ...(track && { track }),
  };
});

/** A label orders titles of one height as a numeral does. */
function heightOf(words: readonly string[], label?: LevelReading): HeightReading | undefined {
  const own = heightIn(words, true);
  if (label === undefined) return own;
  const numeral = own?.numeral ?? label.order;
  const height = Math.floor(own?.height ?? 0) + NUMERAL_STEP * numeral;
  return { name: own?.name ?? label.label, height, numeral };
}

function trackOfLabel(label?: LevelReading): TrackGuess | undefined {
  return label?.track && { track: label.track, sure: true };
}

/** What stands before a comma or bracket decides before the whole. */
function trackIn(title: string): TrackGuess | undefined {
  const text = title.toLowerCase().replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();
  const head = text.split(/[,(:/]| [-–—] /)[0]?.trim() ?? '';
  return trackSignIn(head) ?? trackSignIn(text);
}

/** Whether a title says how high a role stands, and not of what: `Senior`, `Senior / Staff`, `Lead`. */
export function saysOnlyLevel(title: string): boolean {
  const words = wordsOf(title);
  const isHeight = (word: string, at: number) =>
    isModifier(word) || numeralAt(words, at, true) !== undefined;
  return levelLabel(title) !== undefined || areOnly(words, isHeight);
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
