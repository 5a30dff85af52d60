import { readTitle } from './readTitle.ts';
import { plainWords, wordsOf } from './spelling.ts';
import { isRank } from './titleForm.ts';
import { comparedAs, isLevelWord, levelOf, numeralOf } from './words.ts';

/** One spelling for titles that mean the same: order, small words, abbreviations and plurals do not matter. */
export function sameKey(title: string): string {
  return [...keyWords(title)].sort().join(' ');
}

function keyWords(title: string): Set<string> {
  const unbracketed = title.replace(/\(([\p{Lu}&]{2,6})\)/gu, (whole, letters: string) =>
    spells(title.slice(0, title.indexOf(whole)), letters) ? ' ' : ` ${letters} `,
  );
  return new Set(
    wordsOf(unbracketed)
      .map(comparedAs)
      .filter((word) => word !== ''),
  );
}

/** Whether the words before some initials begin with them. */
function spells(before: string, initials: string): boolean {
  const heads = before.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return (
    heads.join('').endsWith(initials) ||
    heads.filter((c) => initials.includes(c)).length >= initials.length
  );
}

/** Short forms that titles of a page give in brackets after the long one: `SA` of `Solution Architecture (SA)`. */
export function shortForms(titles: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const title of titles) {
    const match = /^(.{3,80}?)\s\((\p{Lu}{2,6})\)/u.exec(title);
    if (match === null) continue;
    const words = (match[1] ?? '').split(/[\s-]+/);
    const short = match[2] ?? '';
    const tail = words.slice(-short.length);
    if (tail.map((word) => word.charAt(0).toUpperCase()).join('') === short)
      found.set(short, tail.join(' '));
  }
  return found;
}

/** A title with the short forms of its page written out. */
export function inFull(title: string, forms: ReadonlyMap<string, string>): string {
  return title.replace(/\b\p{Lu}{2,6}\b/gu, (word) => forms.get(word) ?? word);
}

const ranksOf = (words: Iterable<string>): string =>
  [...words]
    .filter((word) => isLevelWord(word) || numeralOf(word))
    .sort()
    .join(' ');

/** The words of a title that say how high it is. */
export function rankKey(title: string): string {
  return ranksOf(keyWords(title));
}

/** The words of a title exactly, in their order. */
export function exactKey(title: string): string {
  return plainWords(title).join(' ');
}

/** Whether initials in one title are words of the other: `VP, IT` and `VP, Information Technology`. */
function abbreviates(short: string, long: string): boolean {
  const words = long.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return (short.match(/\b\p{Lu}{2,5}\b/gu) ?? []).some((letters) =>
    words.some((_, i) => {
      const run = words.slice(i, i + letters.length);
      return (
        run.map((word) => word.charAt(0).toUpperCase()).join('') === letters &&
        sameKey(short.replace(letters, run.join(' '))) === sameKey(long)
      );
    }),
  );
}

/** Whether a sentence that speaks of `subject` may mean the role with this heading. */
export function mayMean(subject: string, heading: string, page: string): boolean {
  if (
    sameKey(subject) === sameKey(heading) ||
    abbreviates(subject, heading) ||
    abbreviates(heading, subject)
  )
    return true;
  if (!isRank(heading)) return false;
  const asked = rankKey(subject);
  const own = keyWords(heading);
  return asked === ranksOf(own) || asked === ranksOf(new Set([...own, ...keyWords(page)]));
}

const holds = (title: string, words: readonly string[]) => {
  const all = new Set(wordsOf(title));
  return words.length > 0 && words.every((word) => all.has(word));
};
const only = (title: string, which: (word: string) => boolean) =>
  wordsOf(title).filter(which).join(' ');

/** Whether a title is a shorter form of another: of its words, with the same level. */
export function isShortFor(short: string, title: string): boolean {
  return holds(title, wordsOf(short)) && only(short, isLevelWord) === only(title, isLevelWord);
}

/** Whether a role is a rung of what is called a family: `Senior Keeper` of `Keeper`, but not `Keeper Manager`. */
export function isFormOf(family: string, role: string): boolean {
  const apart = (word: string) => levelOf(word)?.isRole === true;
  return holds(role, wordsOf(family)) && only(family, apart) === only(role, apart);
}

/**
 * The role at the top of a page, from where the next step leads on: the highest by the words of its title, of equals
 * the last. A special form (`Senior Keeper, Night`) does not outdo the role that it is a form of.
 */
export function topRole(roles: readonly string[]): string | undefined {
  let top: { readonly role: string; readonly height: number } | undefined;
  for (const role of roles) {
    const height = readTitle(role).level?.height ?? 0;
    if (top && (height < top.height || (height === top.height && isShortFor(top.role, role))))
      continue;
    top = { role, height };
  }
  return top?.role;
}
