import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeness, keyWords, sameWording, similarity } from './wording.ts';

/** Texts of few words, so that two of them often share some. */
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom('trim', 'the', 'Wick', 'wicks', 'lamps,', 'of', 'each', '24', '—'))
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('wording', () => {
  test.each([
    ['case', 'Trim The Wick', 'trim the wick'],
    ['punctuation', 'Trim, daily: the wick!', 'Trim daily the wick'],
    ['stop words', 'Trim the wick of a lamp', 'Trim wick, lamp'],
    ['plurals', 'Trim wicks', 'Trim wick'],
    ['the form of a verb', 'Mentoring keepers', 'Mentored keeper'],
    ['the shape of an apostrophe', 'Keep the lamp’s log', "Keep the lamp's log"],
    ['an apostrophe that is left out', 'Keep the lamp’s log', 'Keep the lamps log'],
  ])('is the same but for %s', (_, a, b) => {
    expect(sameWording(a, b)).toBe(true);
  });

  test.each([
    ['a number', 'Keep 2 lamps', 'Keep 3 lamps'],
    ['a percentage', 'Reach 99% light', 'Reach 99 light'],
    ['a negation', 'Work at night', 'Do not work at night'],
    ['the order of words', 'Boats before lamps', 'Lamps before boats'],
    ['words that carry no meaning, where there are no others', 'As it is', 'To be with you'],
  ])('differs by %s', (_, a, b) => {
    expect(sameWording(a, b)).toBe(false);
  });

  test('key words keep letters of every script, and short words whole', () => {
    expect(keyWords('Größe: 3+ Öfen, is 灯台')).toEqual(['größ', '3+', 'öfen', '灯台']);
    expect(keyWords('his bus')).toEqual(['his', 'bus']);
  });
});

describe('similarity', () => {
  test('is the share of common key words', () => {
    expect(similarity('trim lamp wick', 'trim lamp glass')).toBeCloseTo(2 / 3);
    expect(similarity('trim lamp', 'row boat')).toBe(0);
  });

  test('does not count a repeated word twice', () => {
    expect(similarity('trim trim trim', 'trim')).toBe(1);
  });

  test('is between 0 and 1 and the same from both sides', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const alike = similarity(a, b);
        expect(alike).toBe(similarity(b, a));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is whole between a text and itself', () => {
    fc.assert(fc.property(anyText, (text) => similarity(text, text) === 1));
  });

  test('is whole between texts of the same wording', () => {
    const anyWords = fc.array(fc.constantFrom('trim', 'the', 'Wick', 'lamps', 'of', '24'));
    fc.assert(
      fc.property(anyWords, (words) => {
        const [a, b] = [['keep', ...words].join(' '), ['Keep:', ...words].join(' the ')];
        expect(sameWording(a, b)).toBe(true);
        expect(similarity(a, b)).toBe(1);
      }),
    );
  });
});

describe('closeness', () => {
  test('is the similarity of texts of like length', () => {
    expect(closeness('trim lamp wick', 'trim lamp glass')).toBeCloseTo(2 / 3);
    expect(closeness('trim lamp', 'row boat')).toBe(0);
  });

  test('counts the share of a short text that a long one holds', () => {
    const long = 'trim lamp wick oil glass log ship boat';
    expect(similarity('trim lamp wick', long)).toBeCloseTo(6 / 11);
    expect(closeness('trim lamp wick', long)).toBeCloseTo(0.7);
    expect(closeness(long, 'trim lamp wick storm')).toBeCloseTo(0.7 * (3 / 4));
  });

  test('takes fewer than three words of a long text for chance', () => {
    const long = 'trim lamp wick oil glass log ship boat';
    expect(closeness('trim lamp', long)).toBe(similarity('trim lamp', long));
  });

  test('is at least the similarity, at most 1, and the same from both sides', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(closeness(a, b)).toBe(closeness(b, a));
        expect(closeness(a, b)).toBeGreaterThanOrEqual(similarity(a, b));
        expect(closeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('plurals and tenses', () => {
  const alike = [
    ['Own the process', 'Own the processes'],
    ['Resolve an issue', 'Resolves issues'],
    ['Know the technology', 'Know the technologies'],
    ['Define the role', 'Define roles'],
    ['Manage change', 'Managing changes'],
    ['Fix a bus', 'Fix buses'],
  ] as const;
  for (const [one, many] of alike) {
    test(`“${one}” says the same as “${many}”`, () => {
      expect(sameWording(one, many)).toBe(true);
    });
  }

  test('words that only begin alike stay apart', () => {
    expect(sameWording('Own the process', 'Own the procedure')).toBe(false);
  });
});
