import type { Section } from '#src/domain/sections.ts';
import { namesSomeone } from '#src/lexicon/readTitle.ts';
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
  /** Whether there was a title too long to be one. */
  readonly tooLong: boolean;
  /** What stands after them. */
  readonly rest: string;
}

const MOST_WORDS = 8;
const MOST_TITLES = 12;

/** How many words from `at` on belong to titles. */
function extent(words: readonly string[], at: number): number {
  let end = at;
  while (end < words.length) {
    const word = words[end] ?? '';
    const next = words[end + 1] ?? '';
    const low = bare(word);
    if (/^\((?!\p{Lu}|\p{N})/u.test(word) || word.startsWith('http')) break;
    const isLower = low === low.toLowerCase() && !/\p{N}/u.test(low);
    if (isLower && isSentenceWord('stops', low)) break;
    if (isLower && isSentenceWord('joiners', low) && !isUpper(next)) {
      const opensNoun = isSectionNoun(bare(next)) || isArticle(next) || /^[“"(]/.test(next);
      const joins = /^(?:and|or|&|of|for)$/.test(low) && (opensNoun || namesSomeone(next));
      if (!(joins || (isArticle(low) && next !== ''))) break;
    }
    end += 1;
    if (/[:;]$|[.!?]$/.test(word) && !/^(?:[SJ]n?r|Mgr|Dir)\.$/i.test(word)) break;
    if (word.includes('](')) break;
    if (word.endsWith(',') && !isUpper(next) && !/^(?:and|or|then|the|an?)$/.test(next)) break;
  }
  return end - at;
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
  let [at, either, called] = [0, false, false];
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const low = bare(word).toLowerCase();
    const next = bare(words[at + 1] ?? '').toLowerCase();
    const title = isUpper(word) && !/^(?:The|An?|All|Any|Both|Same|That|Those)$/.test(word);
    if (
      isSectionNoun(low) &&
      (OPENS_PHRASE.test(next) || isSectionNoun(next) || word.endsWith(','))
    ) {
      const section = sectionNoun(low);
      if (section) scope.push(section);
      called = true;
    } else if (low === 'either') either = true;
    else if (/^[,–—-]*$/.test(low) || (called && /^(?:and|or|in)$/.test(low))) continue;
    else if (!isSentenceWord('leading', low) || title || (word.endsWith(',') && !called)) break;
  }
  return { at, scope, either };
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

/** Reads the titles at the beginning of a text. None when there is none; what they are is the caller's to judge. */
export function readTitles(text: string, names: RoleNames): TitleList {
  const words = text.split(' ').filter((word) => word !== '');
  const { at, scope, either } = openingOf(words);
  const reach = at + extent(words, at);
  const end = reach - trailing(words.slice(at, reach));
  const body = words.slice(at, end).join(' ');
  const whole = peel(body);
  const cut = names.find(whole.title) ? { parts: [body], any: false } : pieces(body, names);
  const peeled = cut.parts.slice(0, MOST_TITLES).map(peel);
  const found = complete(peeled.map(({ title }) => title)).filter(
    (title) => wordsOf(title).length > 0,
  );
  const short = found.filter((title) => title.split(' ').length <= MOST_WORDS);
  return {
    titles: [...new Set(short.map((title) => names.find(title) ?? title))],
    join: either || cut.any ? 'any' : 'all',
    scope: [...new Set([...scope, ...peeled.flatMap((one) => one.scope)])],
    role: whole.role || peeled.some((one) => one.role),
    family: whole.family || peeled.some((one) => one.family),
    tooLong: short.length < found.length,
    rest: words.slice(end).join(' '),
  };
}
