import { remembered } from '#src/domain/remembered.ts';
import { abbreviationsOf } from './abbreviations.ts';
import type { Abbreviations } from './lexicon.ts';
import { ALL_LEXICONS } from './lexicons.ts';
import { isFiller, levelOf, meantBy, numeralOf, plainForm } from './words.ts';

const ALL = ALL_LEXICONS.map(({ abbreviations }) => abbreviations);

/** What a short form stands for; where it stands for several things, the first. */
function longForms(kind: keyof Abbreviations): ReadonlyMap<string, string> {
  const pairs = abbreviationsOf(ALL, kind).flatMap(([full, ...short]) =>
    short.map((form): [string, string] => [form, full]),
  );
  return new Map(pairs.toReversed());
}

const LEVELS = longForms('levels');
const JOBS = longForms('jobs');
const DEPARTMENTS = longForms('departments');

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** `(m/w/d)`, `F/H`: for whom a title is meant. */
const MEANT_FOR =
  /\s?\((?:[a-z*](?:\s?[/|,]\s?[a-z*]){1,3}|all genders|gn\*?)\)|\s[hfmwd]\s?\/\s?[hfmwdx](?:\s?\/\s?[hfmwdx])?(?![\p{L}/])/giu;
/** `:in`, `/-in`, `(e)`, `·e·s`: further endings of a word, set off by a mark. */
const FURTHER_ENDING =
  /(?<=\p{L})(?:[*:_·•]|\/-?|\(-?)(?:in|innen|n|e|es|s|ne|se|euse|ère|rice|trice)(?:[·•](?:s|e))?\)?(?!\p{L})/giu;
/** French words that are drawn into the next: `d'équipe`. */
const ELISION = /(?<!\p{L})[dl]['’](?=\p{L})/giu;

const tokensOf = remembered((title: string): readonly string[] => {
  const plain = title
    .toLowerCase()
    .replaceAll(MEANT_FOR, ' ')
    .replaceAll(FURTHER_ENDING, '')
    .replaceAll(ELISION, ' ');
  return plain.match(/[\p{L}\p{N}+#]+/gu) ?? [];
});

/** The words of a title as they stand, in lower case and singular. */
export const plainWords = remembered((title: string): readonly string[] =>
  tokensOf(title).map(singular),
);

const inFull = remembered((word: string): readonly string[] => {
  const long = LEVELS.get(word) ?? LEVELS.get(singular(word)) ?? meantBy(singular(word));
  return long?.split(' ') ?? [plainForm(singular(word))];
});

/** The words of a title that tell it from others, in one spelling: `Snr. Managers of IT` is `senior manager it`. */
export const wordsOf = remembered((title: string): readonly string[] =>
  tokensOf(title)
    .flatMap(inFull)
    .filter((word) => !isFiller(word)),
);

/** The same with short forms of departments in full: `VP, IT` is `vice president information technology`. */
export function wordsInFull(title: string): readonly string[] {
  return wordsOf(title).flatMap((word) => DEPARTMENTS.get(word)?.split(' ') ?? word);
}

/**
 * A title with its short forms of jobs in full: `EM, Delivery` is `engineering manager, Delivery`. Only capitals are short
 * forms, and not where they are no sign of one: in a piece of a sentence, or where all of a heading is in capitals.
 */
export function withJobsInFull(title: string): string {
  const isPiece = /^\W*\p{Ll}/u.test(title);
  const isShouted = !/\p{Ll}/u.test(title) && tokensOf(title).some(isPlainWord);
  if (isPiece || isShouted) return title;
  return title.replace(
    /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu,
    (short) => JOBS.get(short.toLowerCase()) ?? short,
  );
}

/** Whether a word is no short form, level or numeral. */
function isPlainWord(word: string): boolean {
  return ![JOBS.get(word), LEVELS.get(word), levelOf(word), numeralOf(word)].some(Boolean);
}
