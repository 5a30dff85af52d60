import { remembered } from '#src/domain/remembered.ts';
import { hasTitleForm } from './form.ts';
import { type LevelLabel, levelLabel } from './levelLabel.ts';
import type { TrackGuess } from './lexicon.ts';
import { withJobsInFull, wordsOf } from './spelling.ts';
import { areOnly, type HeightReading, heightIn, jobIn, numeralAt } from './titleWords.ts';
import {
  beginsLevelNoun,
  isFiller,
  isJobWord,
  isLevelWord,
  isModifier,
  isServed,
  levelNoun,
  numeralOf,
  trackNamed,
} from './words.ts';

/** The level that a text writes, beside what else it says. */
export interface LevelReading {
  /**
   * Whether it is the label of a scheme, which is no part of the title (`L3: Keeper`), or a word or numeral of the title
   * itself (`Senior Keeper II`).
   */
  readonly kind: 'label' | 'word';
  /** What the labels of its scheme have in common: `L`, `Band`; empty where they are plain values; `word` for words. */
  readonly scheme: string;
  /** One spelling of it: `L3`, `Band 6`, `9.5`, `Senior`, `II`, `Senior Director`. */
  readonly label: string;
  /** Its place within its scheme, for comparisons alone. For words, the height of the title. */
  readonly order: number;
  /** The text without it; empty where it says nothing else. */
  readonly rest: string;
  /** The track that the scheme is of: `IC` and `M` say so. */
  readonly track?: TrackGuess['track'];
}

/** No title is longer, and no level stands in a longer text than a title. */
const LONGEST = 160;

/**
 * Reads a level as people write it, from any short text: a heading, the head of a column, the start of a line. Nothing
 * where the text may mean something else (`Windows 11`, `Tier 1 support`) or a range of levels.
 */
export const readLevel = remembered((text: string) => read(text, false));

/** The same for a text that is known to be somebody's title, in which `Barista 2` and `M2 Barista` are levels too. */
export const levelOfTitle = remembered((title: string) => read(title, true));

function read(text: string, isTitle: boolean): LevelReading | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .replaceAll(/[*_`]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/ ?(?:[:–—|]| -) ?$/, '')
    .trim();
  return labelIn(plain, isTitle) ?? heightAsLevel(plain, isTitle);
}

/** Where in a text a label may stand. */
interface Place {
  readonly piece: string;
  readonly rest: string;
  /** Whether it is set apart by brackets or a mark, rather than beside other words. */
  readonly isApart: boolean;
}

/** Labels are numbers, or stand behind a word for a level: most titles have neither, and need not be taken apart. */
function mayHoldLabel(text: string): boolean {
  return /\d/.test(text) || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(beginsLevelNoun);
}

function labelIn(text: string, isTitle: boolean): LevelReading | undefined {
  if (!mayHoldLabel(text)) return undefined;
  const whole = levelLabel(text);
  if (whole !== undefined) return reading(whole, '');
  for (const place of [...placesApart(text), ...placesBeside(text)]) {
    const label = levelLabel(place.piece);
    if (label !== undefined && isMeant(label, place, isTitle)) {
      return reading(label, isNounOnly(place.rest) ? '' : tidy(place.rest));
    }
  }
  return undefined;
}

function reading({ scheme, label, order }: LevelLabel, rest: string): LevelReading {
  const track = trackNamed(scheme);
  return { kind: 'label', scheme, label, order, rest, ...(track && { track }) };
}

/** A label that is set apart is meant; one beside other words, or one that may be something else, wants a job there. */
function isMeant(label: LevelLabel, { piece, rest, isApart }: Place, isTitle: boolean): boolean {
  const [next = ''] = wordsOf(rest);
  if (!isApart && isServed(next)) return false;
  if (isTitle || (isApart && !label.isWeak) || isNounOnly(rest)) return true;
  if (!isApart && label.isWeak && piece.includes(' ')) return false;
  return hasTitleForm(rest) && namesJobOrHeight(rest);
}

function namesJobOrHeight(text: string): boolean {
  return jobIn(withJobsInFull(text)) !== undefined || wordsOf(text).some(isLevelWord);
}

/** Whether what stands beside a label only says that it is one: `Level:` of `Level: L8`, `Level 8` of `Level 8 (L8)`. */
function isNounOnly(rest: string): boolean {
  const words = rest.toLowerCase().replace(/[\s:]+$/, '');
  return levelNoun(words) !== undefined || levelLabel(rest) !== undefined;
}

const MARK = / ?[:|] ?| [-–—] ?| ?[–—] ?|, /g;
const BRACKETS = /[([]([^()[\]]{1,30})[)\]]/g;

function placesApart(text: string): Place[] {
  const marks = [...text.matchAll(MARK)];
  const around = [marks[0], marks.at(-1)].flatMap((mark): Place[] => {
    if (mark === undefined) return [];
    const before = text.slice(0, mark.index);
    const after = text.slice(mark.index + mark[0].length);
    return [
      { piece: before, rest: after, isApart: true },
      { piece: after, rest: before, isApart: true },
    ];
  });
  const bracketed = [...text.matchAll(BRACKETS)].map((found): Place => {
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { piece: found[1] ?? '', rest: tidy(rest), isApart: true };
  });
  return [...around, ...bracketed];
}

const MOST_WORDS_OF_A_LABEL = 4;

/** The first words and the last, the most of them first: `Job Grade 5` is not `Grade 5` of a `Job`. */
function placesBeside(text: string): Place[] {
  const words = text.split(' ');
  const counts = Array.from(
    { length: MOST_WORDS_OF_A_LABEL },
    (_, at) => MOST_WORDS_OF_A_LABEL - at,
  ).filter((count) => count < words.length);
  const beside = (piece: readonly string[], rest: readonly string[]): Place => ({
    piece: piece.join(' '),
    rest: rest.join(' '),
    isApart: false,
  });
  return counts.flatMap((count) => [
    beside(words.slice(0, count), words.slice(count)),
    beside(words.slice(-count), words.slice(0, -count)),
  ]);
}

/** A text without the marks and small words that a level leaves at its ends. */
function tidy(text: string): string {
  const words = text
    .replaceAll(/\( *\)|\[ *\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ ,:|/–—-]+|[ ,:|/–—-]+$/g, '')
    .replaceAll(/ (?=[,)\]])/g, '')
    .split(' ');
  const last = words.findLastIndex((word) => !isFiller(word));
  return words.slice(0, last + 1).join(' ');
}

/** `(4–7 years after qualifying)`: numbers beside other words in brackets count something, and are no level. */
const AMOUNT = / ?\((?=[^()]{0,60}\d)(?=[^()]{0,60}\p{L}{3})[^()]{1,60}\)/gu;

/** The level that the words of a text are: `Senior` of `Senior Keeper`, `II` of `Engineer II`, all of `Senior Director`. */
function heightAsLevel(written: string, isTitle: boolean): LevelReading | undefined {
  const { text, inText, inTitle } = heightsIn(written);
  const height = isTitle ? inTitle : inText;
  if (height === undefined) return undefined;
  const { found, isAlone, rest } = height;
  const isSure = isAlone || isTitle || (hasTitleForm(text) && namesSomebody(rest));
  if (!isSure) return undefined;
  const label = found.name.split(' ').map(capitalised).join(' ');
  return { kind: 'word', scheme: 'word', label, order: found.height, rest };
}

interface Height {
  readonly found: HeightReading;
  /** Whether the text says nothing else. */
  readonly isAlone: boolean;
  readonly rest: string;
}

interface Heights {
  /** Without amounts. */
  readonly text: string;
  readonly inText: Height | undefined;
  readonly inTitle: Height | undefined;
}

/** How high the words of a text and of a title stand, which are the same but for numerals: every title is asked of both. */
const heightsIn = remembered((written: string): Heights => {
  const text = written.replaceAll(AMOUNT, '');
  const words = wordsOf(withJobsInFull(text));
  const tokens = tokensOf(text);
  const heightOf = (isTitle: boolean): Height | undefined => {
    const found = heightIn(words, isTitle);
    if (found === undefined) return undefined;
    const isAlone = areOnly(
      words,
      (word, at) => isLevelWord(word) || numeralAt(words, at, true) !== undefined,
    );
    return { found, isAlone, rest: isAlone ? '' : withoutHeight(text, tokens, isTitle) };
  };
  const inText = heightOf(false);
  const hasNumeral = [...words, ...tokens.map(lastWord)].some(numeralOf);
  return { text, inText, inTitle: hasNumeral ? heightOf(true) : inText };
});

function namesSomebody(rest: string): boolean {
  return jobIn(withJobsInFull(rest)) !== undefined;
}

function capitalised(word: string): string {
  const isNumeral = numeralOf(word) !== undefined;
  return isNumeral ? word.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

interface Token {
  readonly raw: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly isLast: boolean;
}

function tokensOf(text: string): readonly Token[] {
  const isSpelled = withJobsInFull(text) !== text;
  return [...text.matchAll(/[\p{L}\p{N}+#]+\.?/gu)].map((found): Token => {
    const end = found.index + found[0].length;
    return {
      raw: found[0],
      words: wordsOf(isSpelled ? withJobsInFull(found[0]) : found[0]),
      start: found.index,
      isLast: /^\s*(?:$|[,(:/)]|of\b| [-–—] )/.test(text.slice(end)),
    };
  });
}

function lastWord({ words }: Token): string {
  return words.at(-1) ?? '';
}

/** A title without its modifiers and numerals: `Keeper` of `Senior Keeper II`, but all of `Team Lead`. */
function withoutHeight(text: string, tokens: readonly Token[], isTitle: boolean): string {
  const words = tokens.map(lastWord);
  const isHeight = tokens.map(
    (token, at) => modifies(token) || numeralAt(words, at, isTitle) !== undefined,
  );
  const kept = tokens.filter((token, at) => {
    const isNoun = isHeight[at - 1] === true && levelNoun(token.raw.toLowerCase())?.name === '';
    return !isHeight[at] && !isNoun;
  });
  const [first] = kept;
  return first === undefined ? '' : tidy(cut(text, tokens, new Set(kept)));
}

/** Whether a word is there to say how high alone: that of `Lead Keeper`, but not that of `Team Lead`. */
function modifies({ words, isLast }: Token): boolean {
  const isModified = words.length > 0 && words.every(isModifier);
  return isModified && !(isLast && words.some(isJobWord));
}

function cut(text: string, tokens: readonly Token[], kept: ReadonlySet<Token>): string {
  return tokens
    .filter((token) => !kept.has(token))
    .toReversed()
    .reduce(
      (left, { start, raw }) => `${left.slice(0, start)}${left.slice(start + raw.length)}`,
      text,
    );
}
