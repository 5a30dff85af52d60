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

/** A title without the nouns and marks that stand about it, and what those nouns say. */
export function peel(text: string): Peeled {
  const words = text.split(' ').filter((word) => word !== '');
  const scope: Section[] = [];
  let [role, family] = [false, false];
  while (
    words.length > 0 &&
    (isArticle(words[0] ?? '') || /^(?:[&/–—-]+|and|or|then)$/.test(words[0] ?? ''))
  )
    words.shift();
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    const low = bare(last).toLowerCase();
    const noun = sectionNoun(low);
    if (noun) scope.unshift(noun);
    if (isSentenceWord('roleNouns', low)) role = true;
    if (low === 'family' || low === 'families') family = true;
    const drops =
      low === '' ||
      isSectionNoun(low) ||
      isSentenceWord('roleNouns', low) ||
      isSentenceWord('trailing', low) ||
      isSentenceWord('joiners', low);
    if (!drops && !/^(?:wip|tbd|performance)$/.test(low)) break;
    words.pop();
  }
  const title = words
    .join(' ')
    .replace(/\]\(.*$/, '')
    .replace(/^["'“‘*_`[({\s]+|["'”’*_`\]}\s.,:;!?]+$/g, '')
    .replace(/\s\(([A-Z]{2,5})\)$/, (whole, short: string, at: number, all: string) =>
      initials(all.slice(0, at)) === short ? '' : whole,
    );
  return {
    title: title.includes('(') || !title.endsWith(')') ? title : title.slice(0, -1),
    scope,
    role,
    family,
  };
}

const initials = (title: string) => (title.match(/\p{Lu}/gu) ?? []).join('');

/** Cuts `A and B`, `A or B`, `A, B and C` where both sides name someone; `Legal and Trust` stays whole. */
export function pieces(
  text: string,
  names: RoleNames,
): { readonly parts: readonly string[]; readonly any: boolean } {
  const words = text.split(' ');
  const parts: string[] = [];
  let any = false;
  let current: string[] = [];
  const later = (at: number) =>
    words.slice(at).some((word) => /^(?:and|or|&)$/.test(word)) || isArticle(words[at] ?? '');
  words.forEach((word, at) => {
    const left = current.join(' ');
    const right = words.slice(at + 1).join(' ');
    const opens = isArticle(words[at + 1] ?? '');
    if (/^(?:and|or|and\/or|&|\/)$/.test(word) && left && right) {
      const [head = ''] = right.split(/,? (?:and|or) |, /);
      const own =
        names.find(peel(left).title) !== undefined && names.find(peel(head).title) !== undefined;
      const both = namesSomeone(left) && (word === 'or' ? isUpper(right) : namesSomeone(head));
      const elliptic =
        isLevel(peel(left).title) && (namesSomeone(head) || isLevel(peel(head).title));
      if (opens || own || both || elliptic || (parts.length > 0 && namesSomeone(head))) {
        parts.push(left);
        current = [];
        any = any || /or/.test(word) || word === '/';
        return;
      }
    }
    current.push(word);
    if (word.endsWith(',') && later(at + 1)) {
      const so = current.join(' ');
      const [head = ''] = right.split(/,? (?:and|or) |, /);
      if (namesSomeone(so) && !isBareRank(so) && (opens || namesSomeone(head))) {
        parts.push(so);
        current = [];
      }
    }
  });
  return { parts: [...parts, current.join(' ')].filter((part) => wordsOf(part).length > 0), any };
}

/** `Senior` of “Senior or Staff level Lamp Engineer” is short for `Senior Lamp Engineer`. */
export function complete(titles: readonly string[]): readonly string[] {
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
