import { expect, test } from 'vitest';
import { subsetsFor } from './subsets.ts';

test.each([
  ['en', []],
  ['de-AT', []],
  ['fr', []],
  ['pl', ['latin-ext']],
  ['cs-CZ', ['latin-ext']],
  ['vi', ['vietnamese']],
  ['el', ['greek']],
  ['uk', ['cyrillic']],
  ['sr', ['cyrillic']],
  ['sr-Latn', ['latin-ext']],
  ['kk', ['cyrillic', 'cyrillic-ext']],
  ['ja', []],
  ['not a tag', []],
])('a site in %s needs these besides Latin letters: %j', (language, subsets) => {
  expect(subsetsFor(language)).toEqual(subsets);
});
