import type { Section } from '#src/domain/sections.ts';
import { isBareRank, isLevel, namesSomeone } from '#src/lexicon/readTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import { isSentenceWord } from '#src/lexicon/words.ts';
import type { RoleNames } from './roleNames.ts';
import { bare, isArticle, isSectionNoun, isUpper, sectionNoun } from './titleWords.ts';

interface Peeled {
  readonly title: string;
  readonly scope: readonly Section[];
  readonly role: boolean;
  readonly family: boolean;
}

const MARKS_BEFORE = /^(?:[&/–—-]+|and|or|then)$/;
const NEVER_LAST = /^(?:wip|tbd|performance)$/;

/** Whether a word at the end of a title is none of it: `role`, `requirements`, `team` in small letters. */
function isAround(word: string): boolean {
  const low = bare(word).toLowerCase();
  // `Manager, Night Team` is called so; “the Night Manager team” is not.
  if (low === 'team' && isUpper(word)) return false;
  return (
    low === '' ||
    isSectionNoun(low) ||
    NEVER_LAST.test(low) ||
    (['roleNouns', 'trailing', 'joiners'] as const).some((part) => isSentenceWord(part, low))
  );
}

/** A title without the nouns and marks that stand about it, and what those nouns say. */
export function peel(text: string): Peeled {
  const words = text.split(' ').filter((word) => word !== '');
  const from = words.findIndex((word) => !isArticle(word) && !MARKS_BEFORE.test(word));
  const to = words.findLastIndex((word) => !isAround(word)) + 1;
  const around = (from < 0 ? words : words.slice(to)).map((word) => bare(word).toLowerCase());
  return {
    title: from < 0 ? '' : withoutMarks(words.slice(from, Math.max(from, to)).join(' ')),
    scope: around.map(sectionNoun).filter((section) => section !== undefined),
    role: around.some((word) => isSentenceWord('roleNouns', word)),
    family: around.some((word) => word === 'family' || word === 'families'),
  };
}

/** A title without quotation marks, links and the initials that stand behind it. */
function withoutMarks(text: string): string {
  const title = text
    .replace(/\]\(.*$/, '')
    .replace(/^["'“‘*_`[({\s]+|["'”’*_`\]}\s.,:;!?]+$/g, '')
    .replace(/\s\(([A-Z]{2,5})\)$/, (whole, short: string, at: number, all: string) =>
      initials(all.slice(0, at)) === short ? '' : whole,
    );
  return title.includes('(') || !title.endsWith(')') ? title : title.slice(0, -1);
}

const initials = (title: string) => (title.match(/\p{Lu}/gu) ?? []).join('');

const JOINER = /^(?:and|or|and\/or|&|\/)$/;
const NEXT_TITLE = /,? (?:and|or) |, /;

/** Cuts `A and B`, `A or B`, `A, B and C` where both sides name someone; `Legal and Trust` stays whole. */
export function pieces(
  text: string,
  names: RoleNames,
): { readonly parts: readonly string[]; readonly any: boolean } {
  const words = text.split(' ');
  const parts: string[] = [];
  let any = false;
  let current: string[] = [];
  words.forEach((word, at) => {
    const right = words.slice(at + 1);
    if (JOINER.test(word) && joinsTitles(word, current.join(' '), right, parts.length > 0, names)) {
      parts.push(current.join(' '));
      current = [];
      any = any || /or/.test(word) || word === '/';
      return;
    }
    current.push(word);
    if (word.endsWith(',') && listsTitles(current.join(' '), right)) {
      parts.push(current.join(' '));
      current = [];
    }
  });
  return { parts: [...parts, current.join(' ')].filter((part) => wordsOf(part).length > 0), any };
}

/** Whether a joiner stands between two titles rather than within one. */
function joinsTitles(
  word: string,
  left: string,
  words: readonly string[],
  isFurther: boolean,
  names: RoleNames,
): boolean {
  const right = words.join(' ');
  if (!left || !right) return false;
  const [head = ''] = right.split(NEXT_TITLE);
  const [one, other] = [peel(left).title, peel(head).title];
  if (isArticle(words[0] ?? '')) return true;
  if (names.find(one) !== undefined && names.find(other) !== undefined) return true;
  // After a title in capitals, small letters are the sentence going on: “… and leads a team of keepers”.
  if (isUpper(left) && !isUpper(right)) return false;
  if (isFurther && namesSomeone(head)) return true;
  if (isLevel(one) && (namesSomeone(head) || isLevel(other))) return true;
  return namesSomeone(left) && (word === 'or' ? isUpper(right) : namesSomeone(head));
}

/** Whether a comma stands between two titles of a list, which goes on to “and” or to an article. */
function listsTitles(left: string, right: readonly string[]): boolean {
  const opens = isArticle(right[0] ?? '');
  const goesOn = opens || right.some((word) => /^(?:and|or|&)$/.test(word));
  if (!goesOn || !namesSomeone(left) || isBareRank(left)) return false;
  const [head = ''] = right.join(' ').split(NEXT_TITLE);
  return opens || namesSomeone(head);
}

/**
 * What stands once for several: `Senior` of “Senior or Staff level Lamp Engineer” is short for `Senior Lamp Engineer`, and
 * `Manager` of “Manager or Director, Lamps” for `Manager, Lamps`.
 */
export function complete(titles: readonly string[]): readonly string[] {
  return completeRanks(completeLevels(titles));
}

function completeLevels(titles: readonly string[]): readonly string[] {
  const last = titles.at(-1) ?? '';
  const words = last.split(' ');
  const standing = words.findIndex((word) => !isLevel(word) && !/^levels?$/i.test(word));
  const what = words.slice(Math.max(0, standing)).join(' ');
  const short = titles.slice(0, -1).some(isLevel) && standing >= 0;
  if (!short) return titles;
  const own = words.slice(0, standing).filter((word) => !/^levels?$/i.test(word));
  return [
    ...titles.slice(0, -1).map((t) => (isLevel(t) ? `${t} ${what}` : t)),
    [...own, what].join(' '),
  ];
}

function completeRanks(titles: readonly string[]): readonly string[] {
  const last = titles.at(-1) ?? '';
  const at = last.search(/,? of |, /);
  if (at < 0 || !isBareRank(last.slice(0, at))) return titles;
  return titles.map((title) => (isBareRank(title) ? title + last.slice(at) : title));
}
