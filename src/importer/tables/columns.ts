import { remembered } from '#src/domain/remembered.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import type { ColumnMeaning } from '#src/lexicon/lexicon.ts';
import { SECTION_ENTRIES, sectionBy } from '#src/lexicon/sections.ts';
import { COLUMN_ENTRIES } from '#src/lexicon/tables.ts';
import type { ColumnChoice } from '../choices/choices.ts';

/** Which column holds what, where people say so themselves: `--map role=Position,grade=Band`. */
export type ColumnMap = ReadonlyMap<ColumnMeaning, string>;

/** What the head of a column says that it holds. */
export type HeadReading =
  | {
      readonly meaning: ColumnMeaning | 'group';
      readonly by: 'name' | 'map';
      readonly rank: number;
    }
  | {
      readonly meaning: 'list';
      readonly section: Section;
      readonly by: 'name' | 'map';
      readonly rank: number;
      /** What stands before the name of the section: `Senior` of `Senior Requirements`. */
      readonly owner?: string;
    };

const COLUMN_MEANINGS = [...new Set(COLUMN_ENTRIES.map(([meaning]) => meaning))];

/** Every name with its meaning and how sure it is; a name of two meanings keeps the surer. */
const BY_NAME: ReadonlyMap<string, { meaning: ColumnMeaning; rank: number }> = (() => {
  const all = COLUMN_ENTRIES.flatMap(([meaning, names]) =>
    names.map((name, rank) => ({ name: plain(name), meaning, rank })),
  ).sort((a, b) => b.rank - a.rank);
  return new Map(all.map(({ name, ...entry }) => [name, entry]));
})();

/** What an opening adds to the name of a column without changing its meaning: `Current role`. */
const QUALIFIER =
  /^(?:current|new|official|internal|standard|key|core|main|employee|target|our|proposed|suggested|typical|global) /;

/** Reads the head of a column, by the map that is given, by the table of names, as the name of a section. */
export function readHead(head: string, map: ColumnMap = new Map()): HeadReading | undefined {
  const name = plain(head);
  if (!name || name.length > 60) return undefined;
  for (const [meaning, wanted] of map) {
    if (plain(wanted) === name) return { meaning, by: 'map', rank: -1 };
  }
  const found = BY_NAME.get(name) ?? BY_NAME.get(name.replace(QUALIFIER, ''));
  if (found) return { ...found, by: 'name' };
  const section = sectionNamed(head);
  return section ? { meaning: 'list', section, by: 'name', rank: 0 } : ownedSection(head);
}

/** What somebody says that a column holds, as its head would say it. */
export function chosenHead(choice: ColumnChoice): HeadReading {
  const section = SECTION_KINDS.find((each) => each === choice);
  if (section) return { meaning: 'list', section, by: 'map', rank: CHOSEN };
  const meaning = choice === 'ignore' ? 'detail' : (choice as Exclude<ColumnChoice, Section>);
  return { meaning: meaning as ColumnMeaning | 'group', by: 'map', rank: CHOSEN };
}

/** Surer than any name, and than what is said of all tables. */
const CHOSEN = -2;

const MOST_WORDS = 10;

/** `K1 Requirements`: whose section it is, and which. */
function ownedSection(head: string): HeadReading | undefined {
  const words = head.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return undefined;
  for (let cut = 1; cut < words.length; cut += 1) {
    const section = greatSection(words.slice(cut).join(' '));
    const owner = words
      .slice(0, cut)
      .join(' ')
      .replace(/[\s:–—-]+$/, '');
    if (section && owner) return { meaning: 'list', section, by: 'name', rank: 0, owner };
  }
  return undefined;
}

/** A section by a name that means nothing else behind other words: `Skills` is of a person, `Requirements` of a role. */
function greatSection(text: string): Section | undefined {
  return GREAT_NAMES.get(flat(text));
}

/** The names of sections that stay such behind other words; of two that share one, the first. */
const GREAT_NAMES: ReadonlyMap<string, Section> = new Map(
  SECTION_ENTRIES.flatMap(([section, { greatNames, names }]) =>
    [...greatNames, ...names].flatMap((each) =>
      each.split('|').map((name): [string, Section] => [name, section]),
    ),
  ).reverse(),
);

/** Every name of a section; of two that share one, the first. */
const SECTION_NAMES: ReadonlyMap<string, Section> = new Map(
  SECTION_ENTRIES.flatMap(([section, { names, weakNames }]) =>
    [...names, ...weakNames].flatMap((each) =>
      each.split('|').map((name): [string, Section] => [name, section]),
    ),
  ).reverse(),
);

/** The section that a cell or a head names with all of its words; nothing for other words. */
export const sectionNamed = remembered((text: string): Section | undefined => {
  if (text.length > 60) return undefined;
  const name = flat(text).replace(/^(?:key|core|main|job|role|general) /, '');
  const letters = name.replaceAll(/[^\p{L}]/gu, '');
  return (
    SECTION_NAMES.get(name) ??
    sectionBy(({ cell }, section) => cell.test(letters) || section.toLowerCase() === letters)
  );
});

const WEAK_NAMES: ReadonlySet<string> = new Set(
  SECTION_ENTRIES.flatMap(([, { weakNames }]) => weakNames.flatMap((each) => each.split('|'))),
);

/** Whether a name such as *Knowledge* is that of a section only where nothing says otherwise. */
export const isWeakName = remembered((name: string): boolean => WEAK_NAMES.has(flat(name)));

/** Whether a name that could be that of a section is one competency of several, since its column holds such. */
export function isCompetency(name: string, head: string): boolean {
  return isWeakName(name) && isColumnOfCompetencies(head);
}

function isColumnOfCompetencies(head: string): boolean {
  const letters = flat(head).replaceAll(/[^\p{L}]/gu, '');
  const section = sectionBy(({ mention, cell }) => mention.test(head) || cell.test(letters));
  return section === ('competencies' satisfies Section);
}

/** Small letters, no marks, no bracket behind it, in the singular. */
function plain(head: string): string {
  return flat(head)
    .split(' ')
    .map((word) => (/[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word))
    .join(' ');
}

function flat(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}/']+/gu, ' ')
    .trim();
}

/**
 * The map that `--map` gives: `role=Position,grade=Band`. A word that names no meaning, or no column, is a fault to be
 * told in the words that this returns.
 */
export function parseColumnMap(text: string): { map: ColumnMap } | { problem: string } {
  const map = new Map<ColumnMeaning, string>();
  for (const pair of text.split(',').filter((each) => each.trim())) {
    const [left = '', ...right] = pair.split('=');
    const meaning = COLUMN_MEANINGS.find(
      (each) => each.toLowerCase() === left.trim().toLowerCase(),
    );
    const column = right.join('=').trim();
    if (!meaning || !column) {
      return {
        problem: `--map takes pairs as role=Position, not "${pair.trim()}"; it knows ${COLUMN_MEANINGS.join(', ')}.`,
      };
    }
    map.set(meaning, column);
  }
  return { map };
}
