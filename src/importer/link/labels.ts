import { remembered } from '#src/domain/remembered.ts';
import { wordsInFull } from '#src/lexicon/spelling.ts';
import { comparedAs, isModifier } from '#src/lexicon/words.ts';

/** The spellings under which a title is looked up, from the title itself to the loosest: each loses more of it. */
export type LabelKeys = readonly [
  exact: string,
  plain: string,
  long: string,
  turned: string,
  same: string,
];

export const LABEL_KINDS = ['exact', 'plain', 'long', 'turned', 'same'] as const;

/** How many of the keys keep the order of the words. */
export const ORDERED = 3;

/**
 * The keys of a title: as it is; without case and punctuation; with abbreviations written out and without small words
 * and plurals; with `Manager, Tea` turned into `Tea Manager`; and without words that tell no roles apart, as in
 * `Taster (Intermediate)`. A title without letters keeps itself as every key.
 */
export const labelKeys = remembered((title: string): LabelKeys => {
  const exact = title.trim().replaceAll(/\s+/g, ' ');
  const plain = wordsIn(exact).join(' ') || exact;
  const full = wordsInFull(exact);
  const long = full.join(' ') || plain;
  const [head = '', ...tail] = exact.split(/,|\(/);
  const turned = tail.length > 0 ? [...tail.flatMap(wordsInFull), ...wordsInFull(head)] : full;
  const levels = turned.filter(isModifier);
  const rest = turned.filter((word) => !isModifier(word));
  const words = [...levels, ...rest];
  const told = words.filter((word) => comparedAs(word) !== '');
  const turnedKey = words.join(' ') || long;
  return [exact, plain, long, turnedKey, told.join(' ') || turnedKey];
});

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .replaceAll(/[.’']/g, '')
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}
