import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordRuns } from './wordRuns.ts';

/** Texts of few words, so that two of them often share some. */
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom('trim', 'the', 'Wick', 'wicks', 'lamps,', 'of', 'each', '24', '—'))
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('word runs', () => {
  test('name the words that came and went, the removed ones first', () => {
    expect(wordRuns('Contribute to lamp safety', 'Own lamp safety daily')).toEqual([
      { kind: 'removed', text: 'Contribute to' },
      { kind: 'added', text: 'Own' },
      { kind: 'same', text: 'lamp safety' },
      { kind: 'added', text: 'daily' },
    ]);
  });

  test('replace a phrase whole rather than around one word', () => {
    expect(wordRuns('Trim the wick', 'Light the lamp')).toEqual([
      { kind: 'removed', text: 'Trim the wick' },
      { kind: 'added', text: 'Light the lamp' },
    ]);
  });

  test.each([
    ['ведёт команду', 'вёл команду'],
    ['οδηγεί ομάδα', 'οδηγούσε ομάδα'],
    ['يقود فريقا', 'يقودون فريقا'],
    ['टीम का नेतृत्व', 'टीमों का नेतृत्व'],
  ])('keep words whole in any script: %s', (before, after) => {
    const [was = '', ...rest] = before.split(' ');
    expect(wordRuns(before, after)).toEqual([
      { kind: 'removed', text: was },
      { kind: 'added', text: after.split(' ')[0] },
      { kind: 'same', text: rest.join(' ') },
    ]);
  });

  test('tell words apart by case', () => {
    expect(wordRuns('Lamp', 'lamp').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  test('put together again give both texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = wordRuns(before, after);
        const without = (kind: string) =>
          runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join(' ');
        const spaced = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
        expect(without('added')).toBe(spaced(before));
        expect(without('removed')).toBe(spaced(after));
      }),
    );
  });
});
