import type { Options } from 'minisearch';
import type { NameRecord } from './files.ts';
import { wordsOf } from './words.ts';

interface NameWords {
  readonly id: number;
  readonly title: string;
  readonly also: string;
  readonly context: string;
}

/** How names are indexed: an index is read as it was built. The words come prepared, so they are only split. */
export const namesOptions: Options<NameWords> = {
  fields: ['title', 'also', 'context'],
  tokenize: (text) => text.split(' ').filter((word) => word !== ''),
  processTerm: (word) => word,
};

/** The words under which something with a name is found. */
export function wordsOfName(
  { title, also, context, grade }: Omit<NameRecord<unknown>, 'kind'>,
  contexts: readonly string[],
): Omit<NameWords, 'id'> {
  const own = wordsOf(title);
  const known = new Set(own);
  const further = wordsOf(contexts[context] ?? '').filter((word) => !known.has(word));
  return {
    title: own.join(' '),
    also: also
      .flatMap(wordsOf)
      .filter((word) => !known.has(word))
      .join(' '),
    context: [...new Set([...further, grade])].join(' '),
  };
}
