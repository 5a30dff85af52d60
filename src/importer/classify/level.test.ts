import { expect, test } from 'vitest';
import { levelIn } from './level.ts';

test.each([
  ['Craft – Level 3: designs features', ['Craft', '3', 'designs features']],
  ['Craft - level 3', ['Craft', '3', undefined]],
  ['Craft: Level 2.5 – more than most', ['Craft', '2.5', 'more than most']],
  ['Craft (Level 3)', ['Craft', '3', undefined]],
  ['Craft [L4]: leads it', ['Craft', '4', 'leads it']],
  ['Craft, level: advanced', ['Craft', 'advanced', undefined]],
  ['Care for guests – Level 1. Greets them', ['Care for guests', '1', 'Greets them']],
])('%s has a name and a level', (line, [text, level, detail]) => {
  expect(levelIn(line)).toEqual({ text, level, ...(detail ? { detail } : {}) });
});

test.each([
  ['Designs features'],
  ['Keeps a level head'],
  ['Works at a high level, and says so'],
  ['Level 3'],
  ['Care for guests: level headed, whatever happens'],
  ['Brings every guest to the next level'],
  ['Talks to people on every level of the house, level by level'],
])('%s is said as it stands', (line) => {
  expect(levelIn(line)).toEqual({ text: line });
});

test('a line that is nothing but blanks and dashes is read in no time', () => {
  const line = `Craft ${' – level'.repeat(20_000)}`;
  expect(levelIn(line)).toEqual({ text: line });
});
