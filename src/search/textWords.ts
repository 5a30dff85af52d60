import type { Options } from 'minisearch';
import { keyWords } from '#src/domain/wording.ts';
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

/** The words under which a wording is found. */
export function wordsOfText([text, details]: TextRow): Omit<TextWords, 'id'> {
  return { text: stemsOf(text).join(' '), details: details.flatMap(stemsOf).join(' ') };
}

/** The words of a text that matter, without their plainest endings: manages, managed and managing are one. */
export function stemsOf(text: string): string[] {
  return keyWords(wordsOf(text).join(' '));
}
