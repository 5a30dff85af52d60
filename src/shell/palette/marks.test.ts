import { expect, test } from 'vitest';
import { stretchesOf } from './marks.ts';

const marked = (text: string, found: string[], typed: string) =>
  stretchesOf(text, found, typed)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test('marks found words whole, or as far as they were typed', () => {
  expect(marked('Senior Engineering Manager', ['senior', 'engineering'], 'sr eng')).toBe(
    '[Senior] [Eng]ineering Manager',
  );
});

test('marks words of texts by their stems', () => {
  expect(marked('Manages a team', ['manag'], 'managing')).toBe('[Manages] a team');
});

test('keeps every letter of the text', () => {
  const text = '“Naïve” – the keeper’s, 100 %';
  expect(marked(text, [], 'x')).toBe(text);
  expect(marked(text, ['naive', 'keepers'], 'nai keeper')).toBe(
    '“[Naï]ve” – the [keeper’s], 100 %',
  );
});
