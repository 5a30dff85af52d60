import { remembered } from '#src/domain/remembered.ts';
import type { LevelNoun } from './lexicon.ts';
import { levelCode, levelNoun, numeralOf } from './words.ts';

/** A level as one of the schemes by which organisations number theirs: `L3`, `Band 6`, `Grade 9.5`. */
export interface LevelLabel {
  /** What the labels of the scheme have in common: `L`, `Band`; empty where they are plain values. */
  readonly scheme: string;
  /** One spelling of it, however it is written: `IC4` for `ic 4`, `Band 6` for `band: 6`, `9.5` for `Grade 9,5`. */
  readonly label: string;
  /** Its place among the labels of its scheme, for comparisons alone. */
  readonly order: number;
  /** Whether it means a level only beside somebody's job, set apart, or by itself. */
  readonly isWeak?: true;
}

const LONGEST = 40;
/** No scheme that is known by one letter goes higher; motorways and summits do. */
const HIGHEST_OF_WEAK = 15;
const OPENING_WORDS = /^\p{L}+(?: \p{L}+){0,2}/u;
const CODE = /^(\p{L}{1,4})([ -]?)(\d{1,2}(?!\d).{0,3})$/u;
const NUMBER = /^(\d{1,3})(?:[.,](\d))?([a-d]?)(\+?)$/i;
const LETTER = /^([a-h])([+-]?)$/i;

/** The level that a text names and nothing besides; nothing where it is none, a range, or a number alone. */
export const levelLabel = remembered((text: string): LevelLabel | undefined => {
  const piece = text.trim().replaceAll(/\s+/g, ' ');
  if (piece.length > LONGEST) return undefined;
  return behindNoun(piece) ?? coded(piece);
});

/** `Level 5`, `Job grade: G7`, `Band 8a`, `Stufe III`. */
function behindNoun(piece: string): LevelLabel | undefined {
  const words = OPENING_WORDS.exec(piece)?.[0].split(' ') ?? [];
  const nouns = words.map((_, at) => words.slice(0, at + 1).join(' '));
  const noun = nouns.findLast((each) => levelNoun(each.toLowerCase()));
  if (noun === undefined) return undefined;
  const rest = piece.slice(noun.length).replace(/^[ :#.–-]{1,3}/, '');
  return coded(rest) ?? ownCode(rest) ?? named(levelNoun(noun.toLowerCase()), readValue(rest));
}

/** Behind a noun letters of any sort are those of a scheme: `Besoldungsgruppe A13`. */
function ownCode(piece: string): LevelLabel | undefined {
  const [, scheme, number] = /^(\p{Lu}{1,3})(\d{1,2})$/u.exec(piece) ?? [];
  if (scheme === undefined || number === undefined) return undefined;
  return { scheme, label: `${scheme}${Number(number)}`, order: Number(number) };
}

function named(noun: LevelNoun | undefined, value: Value | undefined): LevelLabel | undefined {
  if (noun === undefined || value === undefined) return undefined;
  const { name, isWeak } = noun;
  const label = name === '' ? value.label : `${name} ${value.label}`;
  return { scheme: name, label, order: value.order, ...(isWeak && { isWeak }) };
}

/** `IC4`, `L3`, `P5+`; letters that mean other things too count where the caller knows more. */
function coded(piece: string): LevelLabel | undefined {
  const [, letters = '', gap = '', value = ''] = CODE.exec(piece) ?? [];
  const scheme = letters.toUpperCase();
  const known = levelCode(scheme);
  const isSpelled = letters === scheme && gap === '';
  const read = numberOf(value);
  if (known === undefined || read === undefined) return undefined;
  if (!isSpelled && letters.length === 1) return undefined;
  if (known.isWeak && read.order > HIGHEST_OF_WEAK) return undefined;
  return { scheme, label: `${scheme}${read.label}`, order: read.order, ...known };
}

interface Value {
  readonly label: string;
  readonly order: number;
}

function readValue(value: string): Value | undefined {
  return numberOf(value) ?? romanOf(value) ?? letterOf(value);
}

/** Where the parts of one step stand between it and the next. */
const SUBSTEP = 0.1;
const HALF = 0.5;

/** `3`, `9.5`, `8a`, `4+`: halves and parts of a step stand between it and the next. */
function numberOf(value: string): Value | undefined {
  const [, whole, tenth, part = '', plus = ''] = NUMBER.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const number = Number(tenth === undefined ? whole : `${whole}.${tenth}`);
  return {
    label: `${number}${part.toLowerCase()}${plus}`,
    order: number + (part ? SUBSTEP * placeOf(part) : 0) + (plus ? HALF : 0),
  };
}

function romanOf(value: string): Value | undefined {
  const order = /^[ivx]+$/i.test(value) ? numeralOf(value.toLowerCase()) : undefined;
  return order === undefined ? undefined : { label: value.toUpperCase(), order };
}

/** `A`, `B+`, in the order of the alphabet. */
function letterOf(value: string): Value | undefined {
  const [, letter, sign] = LETTER.exec(value) ?? [];
  if (letter === undefined) return undefined;
  const shift = sign === '+' ? HALF : sign === '-' ? -HALF / 2 : 0;
  return { label: value.toUpperCase(), order: placeOf(letter) + shift };
}

function placeOf(letter: string): number {
  return (letter.toLowerCase().codePointAt(0) ?? 0) - ('a'.codePointAt(0) ?? 0) + 1;
}
