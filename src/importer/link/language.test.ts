import { expect, test } from 'vitest';
import { bySection } from '#src/domain/sections.ts';
import { item, page, role } from './fixture.ts';
import { canonical, languageOf } from './language.ts';

const says = (...texts: readonly string[]) => [
  role('Keeper', {
    lists: { ...bySection(() => []), responsibilities: texts.map((text) => item(text)) },
  }),
];

const GERMAN = says(
  'Hält die Lampe in der Nacht am Brennen',
  'Zeigt anderen, wie man den Docht kürzt und pflegt',
);
const ENGLISH = says('Keeps the lamp burning through the night for all of the ships');

test('most of what the pages say decides', () => {
  const german = page('a.md', 'Wärter', { roles: GERMAN });
  const english = page('b.md', 'Keepers', { roles: ENGLISH });
  expect(languageOf([english, german])).toBe('de');
  expect(languageOf([english])).toBe('en');
});

test('a page that gives its language is in that', () => {
  expect(languageOf([page('a.md', 'Wärter', { roles: GERMAN, language: 'de-ch' })])).toBe('de-CH');
  expect(languageOf([page('a.md', 'Wärter', { roles: GERMAN, language: 'no tag' })])).toBe('de');
});

test('pages of titles alone tell none', () => {
  expect(languageOf([page('a.md', 'Keepers', { roles: [role('Keeper')] })])).toBeUndefined();
  expect(languageOf([])).toBeUndefined();
});

test('a tag is spelled as BCP 47 does', () => {
  expect([canonical('EN-gb'), canonical(' fr '), canonical('x_y'), canonical(undefined)]).toEqual([
    'en-GB',
    'fr',
    undefined,
    undefined,
  ]);
});
