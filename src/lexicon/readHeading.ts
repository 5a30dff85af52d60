import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import {
  FOLLOWERS,
  GATHERING,
  type Kind,
  NAMES,
  QUALIFIERS,
  SENTENCES,
  WEAK,
} from './headingNames.ts';
import { SECTION_ENTRIES } from './sections.ts';
import { looksLikeTitle } from './titleForm.ts';

export interface Meaning {
  readonly kind: Kind;
  /** The role that the heading names beside its meaning: `Senior Keeper Responsibilities`. */
  readonly owner?: string;
  /** A word such as *Technical* that means this only where nothing around it says otherwise. */
  readonly weak?: true;
}

/** Whether a kind of section lists what a role expects. */
export function isExpected(kind: string): kind is Section {
  return SECTION_KINDS.some((section) => section === kind);
}

/** Whether a kind of section is one of a role's own: what it expects, or its grade. */
export function isOwn(kind: string): boolean {
  return kind === 'grade' || isExpected(kind);
}

/** `Senior Keeper Job Grade is a grade 6`: the heading itself says the grade. */
const GRADE_STATED = /^(.{0,90}?)\bjob grade (?:is|:)\s+(?:an? )?(?:grade )?#?\d/i;

function ofOwner(kind: Kind, owner: string | undefined): Meaning {
  return owner === undefined || owner === '' ? { kind } : { kind, owner };
}

const STRONG = new Map(NAMES.flatMap(([kind, names]) => names.split('|').map((n) => [n, kind])));
const FEEBLE = new Map(WEAK.flatMap(([kind, names]) => names.split('|').map((n) => [n, kind])));

const FAMILIAR = SECTION_ENTRIES.flatMap(([, { greatNames }]) => greatNames);

/** Lower case, straight quotes, no hyphens, no closing punctuation, `&` as `and`. */
function flatten(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/\((?:pi|pis|kpi|kpis)\)/g, ' ')
    .replace(/(^|\s)\d{1,2}[.)]\s/g, ' ')
    .replace(/[^\p{L}\p{N}'\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The familiar word that this one misspells, or the word itself. */
function mended(word: string): string {
  if (word.length < 8) return word;
  if (FAMILIAR.includes(word)) return word;
  return (
    FAMILIAR.find((name) => Math.abs(name.length - word.length) < 3 && near(name, word)) ?? word
  );
}

/** Whether two words are at most two slips of the pen apart. */
function near(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 9) <= 2;
}

/**
 * Says what a heading announces, by its words. A heading that announces nothing known gives nothing.
 * A title before the words is given as their owner.
 */
export function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > 160) return undefined;
  if (/^(?:job )?grade\s*[:#-]?\s*#?\d/i.test(heading.trim())) return { kind: 'grade' };
  const graded = GRADE_STATED.exec(heading);
  if (graded !== null) return ofOwner('grade', graded[1]?.trim());
  const flat = flatten(heading);
  const words = flat.split(' ').map(mended);
  const whole = words.join(' ');
  if (flat === '' || words.length > 14) return sentence(whole);
  const exact = STRONG.get(whole);
  if (exact !== undefined) return { kind: exact };
  const feeble = FEEBLE.get(whole);
  if (feeble !== undefined) return { kind: feeble, weak: true };
  return sentence(whole) ?? opening(heading, words) ?? ending(heading, words) ?? mention(words);
}

/** Whether the last words are the name of a section, long enough to be no other word. */
export function endsInName(text: string): boolean {
  const words = flatten(text).split(' ').map(mended);
  return [1, 2, 3, 4].some((count) => {
    const name = words.slice(-count).join(' ');
    return name.length > 7 && STRONG.has(name) && STRONG.get(name) !== 'about';
  });
}

/** Whether a line is nothing but the name of a section of expectations, as a heading without its marks would be. */
export function isSectionName(line: string): boolean {
  if (line.length > 60 || /[.;,!?]$/.test(line) || !/^\p{Lu}/u.test(line)) return false;
  const found = meaningOf(line);
  if (found === undefined || found.weak || found.kind === 'contents') return false;
  const words = flatten(line).split(' ');
  if (found.owner !== undefined) return words.length < 8 && looksLikeLabel(line);
  const bare = STRONG.get(words.map(mended).join(' '));
  return bare !== undefined && LABELS.has(bare);
}

/** Whether a heading is the name of a section and nothing besides. */
export function isBareName(heading: string): boolean {
  return STRONG.has(flatten(heading).split(' ').map(mended).join(' '));
}

const LABELS = new Set<Kind>([...SECTION_KINDS, 'indicators', 'hiring', 'grade']);

function looksLikeLabel(line: string): boolean {
  return line
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\p{N}&(]/u.test(word) || /^(?:of|and|for|in|the|to)$/.test(word));
}

function sentence(whole: string): Meaning | undefined {
  const found = SENTENCES.find(([, pattern]) => pattern.test(whole));
  return found && { kind: found[0] };
}

/** `Senior Keeper Responsibilities`: a section name at the end, a title or a qualifier before it. */
function ending(heading: string, words: readonly string[]): Meaning | undefined {
  for (let cut = 1; cut < words.length; cut += 1) {
    const kind = STRONG.get(words.slice(cut).join(' '));
    if (kind === undefined || kind === 'about') continue;
    const before = words.slice(0, cut);
    if (before.every((word) => QUALIFIERS.has(word))) return { kind };
    const owner = wordsBefore(heading, words.length - cut);
    if (kind === 'levels' && !GATHERING.has(words.at(-1) ?? '')) return undefined;
    return owner === '' ? { kind } : { kind, owner };
  }
  return undefined;
}

/** The heading without its last so many words and what joins them. */
function wordsBefore(heading: string, count: number): string {
  const spans = [...heading.matchAll(/[\p{L}\p{N}'’]+|&/gu)];
  const first = spans[spans.length - count];
  return first === undefined ? '' : heading.slice(0, first.index).replace(/[\s:,–—-]+$/u, '');
}

/** `Requirements for all keepers`: a section name, then whom or what it is for. */
function opening(heading: string, words: readonly string[]): Meaning | undefined {
  const start = words.findIndex((word) => !QUALIFIERS.has(word));
  for (let end = Math.min(words.length - 1, start + 4); start >= 0 && end > start; end -= 1) {
    const kind = STRONG.get(words.slice(start, end).join(' '));
    if (kind === undefined || kind === 'about') continue;
    if (!FOLLOWERS.has(words[end] ?? '')) continue;
    // “… for engineer roles”: for all of them.
    const owner = /\b(?:for|of) (?:the |an? )?(.+?)(?: role| position)?:?$/i.exec(heading)?.[1];
    return owner !== undefined && looksLikeTitle(owner) ? { kind, owner } : { kind };
  }
  return undefined;
}

/** A short heading that has one of the great words anywhere: `Base requirements across levels`. */
function mention(words: readonly string[]): Meaning | undefined {
  if (words.length > 9) return undefined;
  if (words.includes('roles')) return { kind: 'levels' };
  const word = words.find((each) => FAMILIAR.includes(each));
  const kind = word === undefined ? undefined : STRONG.get(word);
  return kind && { kind };
}
