import type { SameWords } from '#src/lexicon/lexicon.ts';
import { meansNothing, SAME_WORDS } from '#src/lexicon/tables.ts';
import type { GridCell } from '../outline/grid.ts';

/** Another role whose cell counts here too. */
export interface SameAs {
  /** As the cell names it; nothing for the role before this one. */
  readonly name?: string;
  readonly says: string;
}

/** What a cell asks. */
export interface CellReading {
  readonly texts: readonly string[];
  readonly same: readonly SameAs[];
}

/** Whether a text says nothing: blank, a dash, `N/A`. */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  return isBlank(trimmed) || meansNothing(trimmed);
}

/** Most texts begin with a letter, and need not be looked through. */
function isBlank(text: string): boolean {
  return !/^[a-z]/i.test(text) && !/[\p{L}\p{N}✓✔☑×✗↑←⬆⬅"″〃”^]/u.test(text);
}

/**
 * Takes a cell apart: each of its lines is an expectation, but for those that say nothing and those that send the reader
 * to another role. `isRole` says whether words are the name of a role or level that is known.
 */
export function readCell(cell: GridCell, isRole: (name: string) => boolean): CellReading {
  const read = cell.lines
    .filter((line) => !saysNothing(line))
    .map((line) => readLine(line, isRole));
  return {
    texts: read.flatMap(({ texts }) => texts),
    same: read.flatMap(({ same }) => same),
  };
}

/** A name of a role is short: what is longer than this after `Same as` is a sentence. */
const LONGEST_NAME = 80;

function readLine(line: string, isRole: (name: string) => boolean): CellReading {
  const text = line.trim();
  const bare = text.replace(/[\s.:;!]+$/, '');
  if (SAME_WORDS.some(({ previous }) => previous.test(bare))) {
    return { texts: [], same: [{ says: text }] };
  }
  for (const words of SAME_WORDS) {
    const found = sameIn(text, words, isRole);
    if (found) return found;
  }
  return { texts: [text], same: [] };
}

function sameIn(
  text: string,
  words: SameWords,
  isRole: (name: string) => boolean,
): CellReading | undefined {
  const sure = words.lead.exec(text)?.[0];
  const lead = sure ?? words.weakLead.exec(text)?.[0];
  if (!lead) return undefined;
  const tail = text.slice(lead.length);
  // An arrow names nobody: what stands behind it is asked besides.
  if (/^[↑←⬆⬅]/u.test(lead)) return besides({ says: text }, tail.replace(words.plus, ''));
  const before = words.before.exec(tail)?.[0];
  const rest = before === undefined ? '' : tail.slice(before.length);
  if (before && (/^[\s.,;:]*$/.test(rest) || words.plus.test(rest))) {
    return besides({ says: text }, rest.replace(words.plus, ''));
  }
  return named(text, tail, words, sure !== undefined, isRole);
}

/** The longest beginning that is a role; after `same as`, whatever stands before a comma or a joining word. */
function named(
  text: string,
  tail: string,
  { plus }: SameWords,
  isSure: boolean,
  isRole: (name: string) => boolean,
): CellReading | undefined {
  const short = tail.slice(0, LONGEST_NAME);
  const ends = [...short.matchAll(/[\s,;:.+&–—-]+|$/g)].map(({ index }) => index).reverse();
  const end = ends.find((at) => at > 0 && isRole(nameOf(short.slice(0, at))));
  if (end !== undefined) {
    const rest = tail.slice(end);
    if (!isSure && !/^[\s.,;:]*$/.test(rest) && !plus.test(rest)) return undefined;
    return besides({ name: nameOf(short.slice(0, end)), says: text }, rest.replace(plus, ''));
  }
  if (!isSure || tail.length > LONGEST_NAME) return undefined;
  return { texts: [], same: [{ name: nameOf(tail), says: text }] };
}

function nameOf(words: string): string {
  return words.replace(/^(?:the|an?|der|die|das|le|la)\s+/i, '').replace(/[\s.,;:]+$/, '');
}

function besides(same: SameAs, rest: string): CellReading {
  const text = rest.replace(/^[\s.,;:]+/, '');
  return { texts: saysNothing(text) ? [] : [text], same: [same] };
}

/** Whether a cell holds only a mark for `yes`. */
export function isTick(text: string): boolean {
  return /^(?:x|✓|✔|☑|yes|y|ja|oui)\.?$/iu.test(text.trim());
}

/** Whether a cell says how much of something and nothing else: `28 days`, `£30,000 – £42,000`, `4.5 hours a week`. */
export function isAmount(text: string): boolean {
  const plain = text.trim();
  return (
    /^[^\p{L}]{0,3}\d/u.test(plain) && (plain.match(/\p{L}+/gu) ?? []).length <= MOST_UNIT_WORDS
  );
}

const MOST_UNIT_WORDS = 3;

/** Whether a cell is a code, a number, an address: nothing that anybody is asked. */
export function isCode(text: string): boolean {
  const plain = text.trim();
  return /^[^\p{L}]*$|^\S*\d\S*$|^https?:\S+$|^\S+@\S+$/u.test(plain);
}
