import { wordsInFull } from '#src/lexicon/spelling.ts';
import { isModifier } from '#src/lexicon/words.ts';

/** The spellings under which a title is looked up, from the title itself to the loosest: each loses more of it. */
export type LabelKeys = readonly [exact: string, plain: string, long: string, turned: string];

/**
 * The keys of a title: as it is; without case and punctuation; with abbreviations written out and without small words
 * and plurals; and with `Manager, Tea` turned into `Tea Manager`. A title without letters keeps itself as every key.
 */
export function labelKeys(title: string): LabelKeys {
  const exact = title.trim().replaceAll(/\s+/g, ' ');
  const plain = wordsIn(exact).join(' ') || exact;
  const long = wordsInFull(exact).join(' ') || plain;
  const [head = '', ...tail] = exact.split(/,|\(/);
  const turned = [...tail.flatMap(wordsInFull), ...wordsInFull(head)];
  const levels = turned.filter(isModifier);
  const rest = turned.filter((word) => !isModifier(word));
  return [exact, plain, long, [...levels, ...rest].join(' ') || long];
}

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .replaceAll(/[.’']/g, '')
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}
