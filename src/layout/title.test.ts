import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TITLE_LETTERS, TITLE_LINES, wrapTitle } from './title.ts';

/** Words of any length, some as long as a line is; an empty one makes two spaces in a row. */
const anyTitle = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 0, max: TITLE_LETTERS + 2 }).map((length) => 'm'.repeat(length)),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

describe('a title', () => {
  test('breaks between words', () => {
    expect(wrapTitle('Senior Engineering Manager, Delivery and Scalability')).toEqual([
      'Senior Engineering',
      'Manager, Delivery and',
      'Scalability',
    ]);
  });

  test('ends in an ellipsis where it is too long', () => {
    const title = 'Keeper of the Northern Lights and of the Southern Bells and of all the Boats';
    const lines = wrapTitle(title);
    expect(lines).toHaveLength(TITLE_LINES);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(title).toContain(lines.join(' ').slice(0, -1));
  });

  test('breaks off a word that is longer than a line', () => {
    const [long, shown] = [TITLE_LETTERS + 5, TITLE_LETTERS - 1].map((size) => 'm'.repeat(size));
    expect(wrapTitle(`Keeper ${long}`)).toEqual(['Keeper', `${shown}…`]);
  });

  test('that is empty takes one line', () => {
    expect(wrapTitle('')).toEqual(['']);
  });

  test('fits its column, and loses nothing without an ellipsis', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const lines = wrapTitle(title);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(TITLE_LINES);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(TITLE_LETTERS);
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(title);
      }),
    );
  });
});
