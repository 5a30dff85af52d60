import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { once } from '#src/domain/once.ts';
import { remembered } from '#src/domain/remembered.ts';
import type { Role } from '#src/domain/role.ts';
import { isLevelWord, shortForm } from './shortForm.ts';

/** Words that say the same thing begin alike: *Engineer* and *Engineering*, *Manager* and *Management*. */
const STEM = 6;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Between the parts of a title. */
const ENDS = /^[\s,()&/–—-]+|[\s,(&/–—-]+$/gu;
/** A short word without a capital at an end joins what is gone: *VP of*, *Head for*. */
const JOINER = /^\p{Ll}{1,3}$/u;

/** The forms of a text: the full one, and all from that to the shortest, which are worked out when it does not fit. */
export interface Forms {
  readonly full: string;
  readonly all: () => readonly string[];
}

/**
 * What may stand beside the stations of a line: of each title what the name of the line does not say, as long as that
 * tells the stations apart.
 */
export function labelsAlong(ladder: Ladder, roles: readonly Role[], name: string): Forms[] {
  const named = stemsOf(name);
  const shared = sharedBy(roles);
  const isSaid = (word: string) =>
    shared.has(stemOf(word)) || (named.has(stemOf(word)) && !isLevelWord(word));
  const reduced = roles.map(({ title }) => without(title, isSaid));
  return roles.map((role, at) => {
    const own = reduced[at] ?? role.title;
    const isTaken = reduced.indexOf(own) !== at || reduced.lastIndexOf(own) !== at;
    return isTaken ? shorter(labelOf(ladder, role)) : shorter(own);
  });
}

/**
 * What may stand beside a station by itself: its title or, where a line of its family is near, as that has a name, what
 * the name does not say.
 */
export function loneLabel(ladder: Ladder, role: Role, near: string | undefined): Forms {
  const full = labelOf(ladder, role);
  if (near === undefined) return shorter(full);
  const all = once(() => {
    const named = stemsOf(near);
    const reduced = without(full, (word) => named.has(stemOf(word)) && !isLevelWord(word));
    return [...new Set([full, reduced, shortForm(reduced)])];
  });
  return { full, all };
}

/** What the titles of a line have in common, in the words of the first: a name for what is not the main line of a family. */
export function sharedName([first, ...rest]: readonly Role[]): string | undefined {
  if (!first || rest.length === 0) return undefined;
  const shared = sharedBy([first, ...rest]);
  const isOwn = (word: string) => !shared.has(stemOf(word));
  const kept = first.title.replaceAll(WORD, (word) => (isOwn(word) ? '' : word));
  return tidied(kept) || undefined;
}

/** What a line may be called within its department: by its family, without what the department says, and short. */
export function lineNames(ladder: Ladder, family: string, own?: string): Forms {
  const { title: familyTitle = family, department = '' } = ladder.familyById.get(family) ?? {};
  const title = own ?? familyTitle;
  const all = once(() => {
    const place = ladder.info.departments.find(({ id }) => id === department)?.title ?? '';
    const said = stemsOf(place);
    const within = without(title, (word) => said.has(stemOf(word)));
    const telling = wordsOf(within).length > 1 ? within : title;
    return [...new Set([title, telling, shortForm(telling)])];
  });
  return { full: title, all };
}

function shorter(text: string): Forms {
  return { full: text, all: once(() => [...new Set([text, shortForm(text)])]) };
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Titles are made of the same few words. */
const stemOf = remembered((word) => word.toLowerCase().slice(0, STEM));

const stemsOf = remembered((text): ReadonlySet<string> => new Set(wordsOf(text).map(stemOf)));

/** The stems that all titles of a line have in common. */
function sharedBy(roles: readonly Role[]): ReadonlySet<string> {
  const [first, ...rest] = roles.map(({ title }) => stemsOf(title));
  return new Set([...(first ?? [])].filter((stem) => rest.every((stems) => stems.has(stem))));
}

/** A title without the words that are said already; its last word remains where nothing else would. */
function without(title: string, isSaid: (word: string) => boolean): string {
  const left = title.replaceAll(WORD, (word) => (!JOINER.test(word) && isSaid(word) ? '' : word));
  const tidy = tidied(left);
  if (tidy) return tidy;
  const [head = title] = title.split(/[,(]/);
  return head.trim().split(' ').at(-1) ?? title;
}

/** Without empty brackets, doubled marks and what is left hanging where words are gone. */
const tidied = remembered((text) => {
  let tidy = withoutMarks(text.replaceAll(/\s+/g, ' '));
  for (let before = ''; before !== tidy; ) {
    before = tidy;
    tidy = tidy.replaceAll(ENDS, '');
    const words = tidy.split(' ');
    if (words.length > 1 && JOINER.test(words.at(-1) ?? '')) tidy = words.slice(0, -1).join(' ');
    if (words.length > 1 && JOINER.test(words[0] ?? '')) tidy = words.slice(1).join(' ');
  }
  return tidy.includes('(') || !tidy.endsWith(')') ? tidy : tidy.slice(0, -1);
});

const MARK = /[(),&/]/;

/** Without the marks that nothing stands between any more. */
function withoutMarks(text: string): string {
  // Most titles have none, and a large ladder has thousands of titles.
  if (!MARK.test(text)) return text;
  return text
    .replaceAll(/\( ?\)/g, '')
    .replaceAll(/ (?=[,)])|(?<=\() /g, '')
    .replaceAll(/(?<= \p{Ll}{1,3}) [&/]/gu, '')
    .replaceAll(/ \p{Ll}{1,3}(?=[,)])/gu, '')
    .replaceAll(/,(?: ?[,(&])/g, (marks) => (marks.endsWith('(') ? ' (' : ','));
}
