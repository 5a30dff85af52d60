import { expect, test } from 'vitest';
import type { Section } from '#src/domain/sections.ts';
import { expectationInWords, labelledLevelOf, levelledWording } from './sectionWords.ts';

const line = (text: string, level?: string, section: Section = 'competencies') => ({
  section,
  expectation: { id: 'c1', text, theme: 'craft', ...(level === undefined ? {} : { level }) },
});

test('a level that is a label stands beside what a competency says', () => {
  expect(expectationInWords(line('Dough craft', '3'))).toBe('Dough craft (level 3)');
  expect(expectationInWords(line('Dough craft', 'advanced'))).toBe('Dough craft (advanced)');
  expect(labelledLevelOf(line('Dough craft', 'working knowledge'))).toBe('working knowledge');
});

test('what says how far it goes is not told so again', () => {
  const said = [
    line('Reviews code across many domains', 'across several domains'),
    line('Shows an apprentice how it is done', 'Shows'),
    line('Bakes', '3', 'responsibilities'),
    line('Bakes'),
  ];
  for (const each of said) expect(expectationInWords(each)).toBe(each.expectation.text);
});

test('the same words at another level are another wording', () => {
  const [few, many] = ['in a few of them', 'in nearly all of them'].map((level) =>
    levelledWording(line('Bakes in many shops', level)),
  );
  expect(few).not.toBe(many);
});
