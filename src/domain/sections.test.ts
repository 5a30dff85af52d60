import { expect, test } from 'vitest';
import { SECTION_LEXICON } from '#src/lexicon/sections.ts';
import { ON_CANDIDATE_PAGE, SECTION_KINDS, SECTIONS } from './sections.ts';

test('no two sections give ids of the same letter or anchor, and every one has its place for candidates', () => {
  const all = SECTION_KINDS.map((section) => SECTIONS[section]);
  expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
  expect(new Set(all.map(({ candidate }) => candidate.anchor)).size).toBe(all.length);
  expect(new Set(all.map(({ candidate }) => candidate.place)).size).toBe(all.length);
  expect(ON_CANDIDATE_PAGE.toSorted()).toEqual(SECTION_KINDS.toSorted());
});

test('no name of a heading means two sections', () => {
  const names = SECTION_KINDS.flatMap((section) => {
    const { names: strong, weakNames } = SECTION_LEXICON[section];
    return [...strong, ...weakNames].flatMap((each: string) => each.split('|'));
  });
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
