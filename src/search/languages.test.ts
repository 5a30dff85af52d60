import { expect, test } from 'vitest';
import { INFO, role } from '#src/domain/fixture.ts';
import { SHARED_WORDS as GERMAN } from '#src/text/de/shared.ts';
import { levelNumbered as germanLevel } from '#src/text/de/words.ts';
import { SHARED_WORDS as ENGLISH } from '#src/text/en/shared.ts';
import { levelNumbered as englishLevel } from '#src/text/en/words.ts';
import { compileNames } from './compileNames.ts';
import { SEARCH_LANGUAGES } from './languages.ts';
import { parseQuery } from './query.ts';
import { initialsOf, withoutStopWords } from './words.ts';

test('an index calls grades and levels as the interface does', () => {
  const { en, de } = SEARCH_LANGUAGES;
  expect(en.grade('3')).toBe(ENGLISH.gradeNamed('3'));
  expect(en.level('3')).toBe(englishLevel('3'));
  expect(de.grade('3')).toBe(GERMAN.gradeNamed('3'));
  expect(de.level('3')).toBe(germanLevel('3'));
});

test.each([
  ['Stufe 3', 'de'],
  ['stufe3', 'de'],
  ['grade 3', 'de'],
  ['grade 3', 'en'],
  ['g3', 'en'],
] as const)('“%s” is a grade to who searches in %s', (typed, language) => {
  const [term, ...others] = parseQuery(typed, new Set(['grade3']), language);
  expect(term?.variants).toContainEqual(['grade3']);
  expect(others).toEqual([]);
});

test('nobody who searches in English is given a grade for a German word', () => {
  expect(parseQuery('stufe 3', new Set(['grade3']), 'en')).toHaveLength(2);
});

test('words that stand in any German title find nothing, with their accents or without', () => {
  expect(withoutStopWords('Planerin für den Netzbezirk', 'de')).toEqual(['planerin', 'netzbezirk']);
  expect(initialsOf('Netzplanerin für Mittelspannung', 'de')).toBe('nm');
  expect(initialsOf('Head of Sales', 'de')).toBe('hs');
});

test('the index over a ladder holds the words of one language alone', () => {
  const family = { id: 'keepers', title: 'Hüter', department: 'lights' };
  const dataset = { info: INFO, families: [family], roles: [role('hand', '1')] };
  const [german, english] = (['de', 'en'] as const).map((language) =>
    JSON.stringify(compileNames(dataset, language)),
  );
  expect(german).toMatch(/"Stufe 1".*"Jobfamilie Lights"/);
  expect(german).not.toMatch(/"Grade 1"|job family/);
  expect(english).toMatch(/"Grade 1".*"job family Lights"/);
  expect(english).not.toMatch(/Stufe|Jobfamilie/);
});

test.each([
  ['azubi', 'de', 'auszubildende'],
  ['GF', 'de', 'geschaftsfuhrung'],
  ['SIFA', 'de', 'fachkraft arbeitssicherheit'],
  ['VP', 'de', 'vice president'],
  ['vice president', 'en', 'vp'],
] as const)(
  '%s is also written in another way where one searches in %s',
  (typed, language, other) => {
    const [term, ...others] = parseQuery(typed, new Set(), language);
    expect(term?.variants.map((words) => words.join(' '))).toContain(other);
    expect(others).toEqual([]);
  },
);

test('what is written short in German is a word like any other in English', () => {
  expect(parseQuery('azubi', new Set(), 'en')).toEqual([{ typed: 'azubi', variants: [['azubi']] }]);
});
