import { readTitle } from '#src/lexicon/readTitle.ts';
import { sectionBy } from '#src/lexicon/sections.ts';
import type { DataEntry, DataMap, DataNode, DataText } from './dataTree.ts';

/** What the key of a value says of it: words that programmers use, with letters alone and small. */
const KEYS = {
  /** Of whatever has it, what it is called; the first of these that there is. */
  name: 'title name displayname fullname label heading jobtitle job role position skill competency competence capability topic criterion attribute',
  /** Where somebody stands. */
  level: 'level grade band rank tier step joblevel jobgrade milestone stage l ordinal ordinalrank',
  /** What is said of a role in a word or two, beside its level. */
  fact: 'track family jobfamily department team discipline function weight status',
  /** The words themselves, where they have a key only for want of a better place. */
  text: 'text description desc summary criteria statement statements content contents expectation expectations behaviour behaviours behavior behaviors body value values bullets points items signals indicators overview about details definition',
  examples:
    'examples example examplecriteria evidence exampleevidence examplebehaviours examplebehaviors',
  /** What only programs read. */
  id: 'id key slug uid uuid',
  /** What only holds the roles, skills or levels of a file, and says nothing by itself. */
  holder:
    'roles positions jobs titles levels grades bands ladder ladders careerladder careerladders framework frameworks families jobfamilies disciplines departments tracks skills competencies capabilities topics areas categories items entries records list data content',
  /** What holds the roles of one family. */
  roles: 'roles positions jobs titles levels grades bands rungs',
  /** What holds a value for each level. */
  levels:
    'levels grades bands milestones stages steps tiers rungs ranks proficiencies proficiencylevels proficiencydescriptions leveldescriptions descriptionsbylevel bylevel',
} as const;

/** An entry whose value is a text. */
export type TextEntry = DataEntry & { readonly value: DataText };

type KeyMeaning = keyof typeof KEYS;

const MEANINGS = new Map(
  Object.entries(KEYS).map(([meaning, words]) => [meaning, words.split(' ')] as const),
);

/** Whether a key means something. */
export function means(key: string, ...meanings: readonly KeyMeaning[]): boolean {
  const letters = lettersOf(key);
  return meanings.some((meaning) => MEANINGS.get(meaning)?.includes(letters));
}

/** What only programs read: `id: keeper`. A text of several words, or anything that is no text, is said to somebody. */
export function isOnlyId(entry: DataEntry): boolean {
  return isTextEntry(entry) && means(entry.key, 'id') && !/\s/.test(entry.value.text.trim());
}

/** Whether a key is a name of a section of expectations. */
export function isSection(key: string): boolean {
  const letters = lettersOf(key);
  return (
    sectionBy(({ cell }, section) => cell.test(letters) || section.toLowerCase() === letters) !==
    undefined
  );
}

/** A key as a person would write it: `niceToHaves` and `nice_to_haves` are Nice to haves. */
export function spelledOut(key: string): string {
  if (/\s/.test(key.trim())) return key.trim();
  const parted = key
    .replaceAll(/(?<=[a-z\d])(?=[A-Z][a-z])/g, ' ')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  const words =
    parted === key ? parted : parted.replaceAll(/(?<= )[A-Z](?=[a-z])/g, (c) => c.toLowerCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a text is the name of a level and of nothing else: `3`, `L3`, `senior`, `level_2`, `II`. */
export function isLevel(text: string): boolean {
  const words = text.trim().replaceAll(/[_-]/g, ' ');
  if (words.length > 30) return false;
  if (/^\d{1,2}(?:\.\d)?$/.test(words) || /^[ivx]{1,4}$/i.test(words)) return true;
  if (/^(?:[a-z]{1,2}|level|grade|band|milestone|stage|step|tier) ?\d{1,2}[a-d+]?$/i.test(words))
    return true;
  if (PROFICIENCIES.has(words.toLowerCase())) return true;
  const { words: all, level } = readTitle(words);
  return level !== undefined && level.name.split(' ').length === all.length;
}

/** How well somebody does something, in the words of frameworks of skills. */
const PROFICIENCIES = new Set(
  'awareness foundational working practitioner expert novice beginner basic elementary intermediate advanced proficient competent emerging developing established leading learning apprentice adept'.split(
    ' ',
  ),
);

/** The level that the value of a key names: that itself, or the key with its number. */
export function levelName(key: string, value: string): string {
  const text = value.trim();
  if (!/^[\d.]+$/.test(text)) return text;
  const noun = spelledOut(key).replace(/(?<=.)s$/, '');
  return noun === 'L' ? `L${text}` : `${noun} ${text}`;
}

/** The entry that says what a map is called. */
export function nameIn(map: DataMap): TextEntry | undefined {
  return textEntry(map, 'name', 100);
}

/** The entry that says at which level a map stands. */
export function levelIn(map: DataMap): TextEntry | undefined {
  return textEntry(map, 'level', 40);
}

/** The first entry, by the order of the words for it, that means something and holds a short text. */
function textEntry(map: DataMap, meaning: KeyMeaning, longest: number) {
  const words = MEANINGS.get(meaning) ?? [];
  return map.entries
    .filter(isTextEntry)
    .filter(
      ({ key, value }) =>
        means(key, meaning) && value.text.trim() !== '' && value.text.length <= longest,
    )
    .sort((a, b) => words.indexOf(lettersOf(a.key)) - words.indexOf(lettersOf(b.key)))[0];
}

export function isTextEntry(entry: DataEntry): entry is TextEntry {
  return entry.value.is === 'text';
}

export function isMap(node: DataNode): node is DataMap {
  return node.is === 'map';
}

function lettersOf(key: string): string {
  return key.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}
