import type { Options } from 'minisearch';
import { keyWords } from '#src/domain/wording.ts';
import { hyphenated, withCompounds } from './compounds.ts';
import type { TextRow } from './files.ts';
import { wordsOf } from './words.ts';

interface TextWords {
  readonly id: number;
  readonly text: string;
  readonly details: string;
}

/** How wordings are indexed: an index is read as it was built. The words come prepared, so they are only split. */
export const textsOptions: Options<TextWords> = {
  fields: ['text', 'details'],
  tokenize: (text) => text.split(' ').filter((word) => word !== ''),
  processTerm: (word) => word,
};

/**
 * The words under which each of some wordings is found, in their order. Two that stand side by side are found as one
 * too, where any of the wordings writes them as one or with a hyphen.
 */
export function wordsOfTexts(rows: readonly TextRow[]): Omit<TextWords, 'id'>[] {
  const stemmed = rows.map(([text, details]) => ({
    text: stemsOf(text),
    details: details.map(stemsOf),
  }));
  const known = new Set([
    ...stemmed.flatMap(({ text, details }) => [...text, ...details.flat()]),
    ...rows.flatMap(([text, details]) => [text, ...details].flatMap(hyphenated).flatMap(stemsOf)),
  ]);
  const spelled = (stems: readonly string[]) => withCompounds(stems, known);
  return stemmed.map(({ text, details }) => ({
    text: spelled(text).join(' '),
    details: details.flatMap(spelled).join(' '),
  }));
}

/** The words of a text that matter, without their plainest endings: manages, managed and managing are one. */
export function stemsOf(text: string): string[] {
  const words = wordsOf(text);
  if (!words.some(hasSign)) return keyWords(words.join(' '));
  return words.flatMap((word) => (hasSign(word) ? word.replace(/s$/, '') : keyWords(word)));
}

/** Whether a word holds more than letters and digits, as `c++` and `1:1s` do. */
function hasSign(word: string): boolean {
  return /[+#:]/.test(word);
}
