import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWords, titlePrint, wordsPrint } from './fingerprint.ts';

test('a title keeps its fingerprint in other letters, and has another in another family', () => {
  expect(titlePrint('Team  Lead', 'beta')).toBe(titlePrint(' TEAM-lead ', 'beta'));
  expect(titlePrint('Team Lead', 'beta')).not.toBe(titlePrint('Team Lead', 'alpha'));
  expect(titlePrint('C++ Engineer')).not.toBe(titlePrint('C# Engineer'));
  expect(titlePrint('Senior Lead')).not.toBe(titlePrint('Lead'));
});

test.each([
  ['Trims the wick', 'Trims the wick every evening and logs it'],
  ['Mentors other engineers', 'Mentoring of engineers in other teams'],
  ['コードを書く', '安全なコードを書いている'],
  ['Row', 'row!'],
])('“%s” and “%s” have words in common', (a, b) => {
  expect(shareWords(wordsPrint(a), wordsPrint(b))).toBe(true);
});

test.each([
  ['Trims the wick', 'Writes the budget of the harbour'],
  ['コードを書く', '設計を主導する'],
  ['Row', 'Sail'],
])('“%s” and “%s” have none', (a, b) => {
  expect(shareWords(wordsPrint(a), wordsPrint(b))).toBe(false);
});

test('every text has a short fingerprint that is like itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const print of [titlePrint(text), wordsPrint(text)]) {
        expect(print).toMatch(/^[0-9a-z]{1,12}$/);
      }
      expect(shareWords(wordsPrint(text), wordsPrint(text))).toBe(true);
    }),
  );
});
