import type { Section } from '#src/domain/sections.ts';
import { isBareRank, isLevel, namesSomeone } from '#src/lexicon/readTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import { isSentenceWord } from '#src/lexicon/words.ts';
import type { RoleNames } from './roleNames.ts';
import { complete, peel, pieces } from './titleParts.ts';
import { bare, isArticle, isSectionNoun, isUpper, sectionNoun } from './titleWords.ts';

/** Titles that stand somewhere in a sentence, as in “the Keeper or the Senior Keeper role”. */
export interface TitleList {
  readonly titles: readonly string[];
  /** Whether the words between several say all of them or any. */
  readonly join: 'all' | 'any';
  /** Sections that the words around them name, each once. */
  readonly scope: readonly Section[];
  /** Whether they are called a role, a position and the like. */
  readonly role: boolean;
  /** Whether they are called a job family. */
  readonly family: boolean;
  /** Whether there was a title too long to be one, or one that may go on. */
  readonly isDoubtful: boolean;
  /** What stands after them. */
  readonly rest: string;
}

const MOST_WORDS = 8;
const MOST_TITLES = 12;

/** How many words from `at` on belong to titles. */
function extent(words: readonly string[], at: number): number {
  let end = at;
  while (end < words.length && !stopsBefore(words, at, end)) {
    end += 1;
    if (stopsAfter(words[end - 1] ?? '', words[end] ?? '')) break;
  }
  return end - at;
}

/** Whether a word is no more of the titles that begin at `from`. */
function stopsBefore(words: readonly string[], from: number, at: number): boolean {
  const word = words[at] ?? '';
  const low = bare(word);
  if (/^\((?!\p{Lu}|\p{N})/u.test(word) || word.startsWith('http')) return true;
  const isLower = low === low.toLowerCase() && !/\p{N}/u.test(low);
  if (isLower && isSentenceWord('stops', low)) return true;
  if (!isLower || !isSentenceWord('joiners', low)) return false;
  return !joinsOn(low, words[at + 1] ?? '', isUpper(words[from] ?? ''));
}

/** Whether titles go on after a small word: to a title, or to what is inherited of one. */
function joinsOn(low: string, next: string, isInCapitals: boolean): boolean {
  if (isUpper(next)) return true;
  if (isArticle(low)) return next !== '';
  const opens = isSectionNoun(bare(next)) || isArticle(next) || /^[“"(]/.test(next);
  const goesOn = opens || (!isInCapitals && namesSomeone(next));
  return /^(?:and|or|&|of|for)$/.test(low) && goesOn;
}

/** Whether titles end with a word: at the end of a sentence, and at a comma that no title follows. */
function stopsAfter(word: string, next: string): boolean {
  if (/[:;.!?]$/.test(word) && !/^(?:[SJ]n?r|Mgr|Dir)\.$/i.test(word)) return true;
  if (word.includes('](')) return true;
  return word.endsWith(',') && !isUpper(next) && !/^(?:and|or|then|the|an?)$/.test(next);
}

interface Opening {
  /** At which word the titles begin. */
  readonly at: number;
  readonly scope: readonly Section[];
  readonly either: boolean;
}

const OPENS_PHRASE = /^(?:of|for|and|or|as|defined|described|listed|above|expected|from|in)$/;

/** Passes over what stands before titles: “either the same responsibilities and requirements of the”. */
function openingOf(words: readonly string[]): Opening {
  const scope: Section[] = [];
  let either = false;
  let called = false;
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const low = bare(word).toLowerCase();
    if (opensWithSection(word, words[at + 1] ?? '')) {
      scope.push(...[sectionNoun(low) ?? []].flat());
      called = true;
    } else if (low === 'either') either = true;
    else if (!isBefore(word, called)) break;
  }
  return { at, scope, either };
}

/** Whether a word names a section whose role is told next. */
function opensWithSection(word: string, next: string): boolean {
  const after = bare(next).toLowerCase();
  const goesOn = OPENS_PHRASE.test(after) || isSectionNoun(after) || word.endsWith(',');
  return isSectionNoun(bare(word).toLowerCase()) && goesOn;
}

/** Whether a word stands before titles and is none of them. */
function isBefore(word: string, called: boolean): boolean {
  const low = bare(word).toLowerCase();
  if (/^[,–—-]*$/.test(low) || (called && /^(?:and|or|in)$/.test(low))) return true;
  const title = isUpper(word) && !/^(?:The|An?|All|Any|Both|Same|That|Those)$/.test(word);
  return isSentenceWord('leading', low) && !title && (called || !word.endsWith(','));
}

/** Words that trail in small letters are the sentence going on, unless they are part of what a role is called. */
function trailing(body: readonly string[]): number {
  const belongs = (word: string) => {
    const low = bare(word);
    const noun =
      isSectionNoun(low) || isSentenceWord('roleNouns', low) || isSentenceWord('trailing', low);
    return isUpper(word) || noun || namesSomeone(low);
  };
  return body.length - 1 - body.findLastIndex(belongs);
}

/** `Manager/Director` is two, `CI/CD Engineer` is one. */
function slashesApart(body: string): string {
  const parts = body.split(/(?<=\p{L})\/(?=\p{Lu})/u);
  const [first = ''] = parts;
  return parts.length > 1 && parts.length <= MOST_TITLES && (isBareRank(first) || isLevel(first))
    ? parts.join(' / ')
    : body;
}

const JOINED_SMALL = /(?:ed|ing|ly)$/;

/**
 * Whether a word in small letters that is cut off a title may well be part of it: that of “Director of Lamp relations”, for
 * no `Lamp` is somebody.
 */
function isCutShort(kept: string | undefined, next: string | undefined): boolean {
  if (kept === undefined || next === undefined || !isUpper(kept) || /[,.:;)]$/.test(kept))
    return false;
  const low = bare(next);
  if (!/^\p{Ll}{3,}$/u.test(low) || JOINED_SMALL.test(low)) return false;
  const isAround =
    isSectionNoun(low) || isSentenceWord('stops', low) || isSentenceWord('joiners', low);
  return (
    !isAround && !isSentenceWord('trailing', low) && !namesSomeone(bare(kept)) && !isBareRank(kept)
  );
}

/** Reads the titles at the beginning of a text. None when there is none; what they are is the caller's to judge. */
export function readTitles(text: string, names: RoleNames): TitleList {
  const words = text.split(' ').filter((word) => word !== '');
  const { at, scope, either } = openingOf(words);
  const reach = at + extent(words, at);
  const end = reach - trailing(words.slice(at, reach));
  const body = slashesApart(words.slice(at, end).join(' '));
  const whole = peel(body);
  const cut = names.find(whole.title) ? { parts: [body], any: false } : pieces(body, names);
  const peeled = cut.parts.slice(0, MOST_TITLES).map(peel);
  const found = complete(peeled.map(({ title }) => title)).filter(
    (title) => wordsOf(title).length > 0,
  );
  const short = found.filter((title) => title.split(' ').length <= MOST_WORDS);
  const titles = [...new Set(short.map((title) => names.find(title) ?? title))];
  const isKnown = titles.every((title) => names.all.includes(title));
  return {
    titles,
    join: either || cut.any ? 'any' : 'all',
    scope: [...new Set([...scope, ...peeled.flatMap((one) => one.scope)])],
    role: whole.role || peeled.some((one) => one.role),
    family: whole.family || peeled.some((one) => one.family),
    isDoubtful: short.length < found.length || (!isKnown && isCutShort(words[end - 1], words[end])),
    rest: words.slice(end).join(' '),
  };
}
