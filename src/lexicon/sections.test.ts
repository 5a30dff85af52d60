import { describe, expect, test } from 'vitest';
import { LEXICONS } from './lexicons.ts';
import { namesCompetency, SECTION_ENTRIES, sectionBy } from './sections.ts';

const nameOf = (heading: string) =>
  sectionBy(({ names, weakNames }) =>
    [...names, ...weakNames].some((each) => each.split('|').includes(heading)),
  );

test('no name of a heading means two sections, in whatever languages', () => {
  const meanings = SECTION_ENTRIES.flatMap(([section, { names, weakNames }]) =>
    [...names, ...weakNames].flatMap((each) => each.split('|').map((name) => ({ name, section }))),
  );
  const sections = Map.groupBy(meanings, ({ name }) => name);
  const twofold = [...sections].filter(
    ([, own]) => new Set(own.map((each) => each.section)).size > 1,
  );
  expect(twofold.map(([name]) => name)).toEqual([]);
});

describe.each(Object.entries(LEXICONS))('in the language %s', (_, { sections }) => {
  const words = Object.values(sections);

  test('no name stands twice', () => {
    const names = words.flatMap((each) => [...each.names, ...each.weakNames]);
    const all = names.flatMap((each) => each.split('|'));
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  test('names are written as headings are compared: small letters, no marks but apostrophes', () => {
    const names = words.flatMap((each) => [...each.names, ...each.weakNames, ...each.greatNames]);
    const all = names.flatMap((each) => each.split('|'));
    expect(all.filter((name) => !/^[\p{Ll}' ]+$/u.test(name))).toEqual([]);
  });

  test('a great name is a name', () => {
    for (const { names, greatNames } of words) {
      const known = new Set(names.flatMap((each) => each.split('|')));
      expect(greatNames.filter((name) => !known.has(name))).toEqual([]);
    }
  });
});

test.each([
  ['behaviours', 'competencies'],
  ['skills and questions', undefined],
  ['i am keen to learn', undefined],
  ['aufgaben', 'responsibilities'],
  ['dein profil', 'requirements'],
  ['kompetenzen', 'competencies'],
  ['von vorteil', 'niceToHaves'],
  ['missions principales', 'responsibilities'],
  ['profil recherché', 'requirements'],
  ['compétences', 'competencies'],
  ['atouts', 'niceToHaves'],
])('“%s” names %s', (heading, section) => {
  expect(nameOf(heading)).toBe(section);
});

test.each([
  ['das bringst du mit', 'requirements'],
  ['das erwartet dich', 'responsibilities'],
  ['idealerweise hast du', 'niceToHaves'],
  ['ce que vous apportez', 'requirements'],
  ['dans ce rôle', 'responsibilities'],
  ["c'est un plus", 'niceToHaves'],
  ["what you'll do", 'responsibilities'],
])('“%s…” opens a heading of %s', (heading, section) => {
  expect(sectionBy(({ openings }) => openings.some((opening) => opening.test(heading)))).toBe(
    section,
  );
});

test.each([
  ['folgende aufgaben:', 'responsibilities'],
  ['folgende voraussetzungen:', 'requirements'],
  ['folgende kompetenzen:', 'competencies'],
  ['vos missions :', 'responsibilities'],
  ['les compétences attendues :', 'competencies'],
  ['vous devez avoir :', 'requirements'],
])('a list behind “%s” is one of %s', (sentence, section) => {
  expect(sectionBy(({ lead }) => lead.test(sentence))).toBe(section);
});

test.each([
  'craft',
  'impact',
  'scope',
  'autonomy',
  'mastery',
  'delivery',
  'leadership',
  'wirkung',
  'portée',
])('“%s” is what a competency is called, and no section by its words', (heading) => {
  expect([namesCompetency(heading), nameOf(heading)]).toEqual([true, undefined]);
});

test.each(['skills and questions', 'i am keen to learn', 'kiln'])('“%s” is none', (heading) => {
  expect(namesCompetency(heading)).toBe(false);
});
