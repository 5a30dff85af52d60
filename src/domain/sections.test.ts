import { expect, test } from 'vitest';
import { SECTION_TRAITS } from '#src/lexicon/sections.ts';
import { CANDIDATE_SECTIONS, ON_PAGE } from '#src/screens/parts/candidateSections.ts';
import { SECTION_KINDS } from './sections.ts';

test('no two sections give ids of the same letter, or have one anchor on the page for candidates', () => {
  const letters = SECTION_KINDS.map((section) => SECTION_TRAITS[section].letter);
  const anchors = ON_PAGE.map((section) => CANDIDATE_SECTIONS[section].anchor);
  expect(new Set(letters).size).toBe(SECTION_KINDS.length);
  expect(new Set(anchors).size).toBe(SECTION_KINDS.length);
});
