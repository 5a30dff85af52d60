import { expect, test } from 'vitest';
import { trackNamed } from '#src/lexicon/words.ts';
import { usualNames } from './usualNames.ts';

test.each(['en', 'de-AT', 'fr'])(
  'tracks that an import names in %s are read back as the same',
  (language) => {
    const { tracks } = usualNames(language);
    expect(tracks.map(({ title }) => trackNamed(title))).toEqual(tracks.map(({ id }) => id));
  },
);

test('a language without names of its own has the English ones', () => {
  expect(usualNames('pl')).toBe(usualNames('en'));
  expect(usualNames('de')).not.toBe(usualNames('en'));
});
