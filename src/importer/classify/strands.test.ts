import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeTo } from './alike.ts';
import { type Saying, strandsOf } from './strands.ts';

const say = (role: string, rank: number, text: string, theme = 'people'): Saying => ({
  role,
  rank,
  text,
  theme,
});

test('close wordings of three roles at two grades are one strand', () => {
  const strands = strandsOf([
    say('a', 1, 'Hold regular meetings with the team'),
    say('b', 1, 'Holds regular team meetings'),
    say('c', 2, 'Hold regular meetings with several teams', 'delivery'),
    say('c', 2, 'Keep the lamps clean and bright'),
  ]);
  expect(strands).toHaveLength(1);
  expect(strands[0]).toMatchObject({ title: 'Hold regular meetings teams', theme: 'people' });
  expect(strands[0]?.sayings.map(({ role }) => role).sort()).toEqual(['a', 'b', 'c']);
});

test.each<[why: string, sayings: Saying[]]>([
  ['only one grade says it', ['a', 'b', 'c'].map((role) => say(role, 1, 'Clean the great lamp'))],
  ['only two roles say it', ['a', 'b'].map((role, at) => say(role, at, 'Clean the great lamp'))],
  ['one role says it three times', [1, 2, 3].map((rank) => say('a', rank, 'Clean the great lamp'))],
  ['it has too few words', ['a', 'b', 'c'].map((role, at) => say(role, at, 'Clean lamps'))],
  ['nobody says anything', []],
])('there is no strand where %s', (_, sayings) => {
  expect(strandsOf(sayings)).toEqual([]);
});

test('the order of the sayings changes nothing', () => {
  const sayings = ['a', 'b', 'c', 'd'].flatMap((role, at) => [
    say(role, at, `Clean the great lamp ${'daily '.repeat(at)}`),
    say(role, at, 'Log each of the passing ships'),
  ]);
  const shown = (list: readonly Saying[]) => strandsOf(list).map(({ title }) => title);
  expect(shown(sayings.toReversed())).toEqual(shown(sayings));
});

test('there are never more than 40', () => {
  const sayings = Array.from({ length: 90 }, (_, at) =>
    ['a', 'b', 'c'].map((role, rank) => say(role, rank, `alpha${at} beta${at} gamma${at}`)),
  ).flat();
  expect(strandsOf(sayings)).toHaveLength(40);
});

test('no set that is alike is ever missed', () => {
  const words = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      (lists, share) => {
        const sets = lists.map((list) => new Set(list));
        const near = alikeTo(sets, share);
        for (const [a, left] of sets.entries()) {
          for (const [b, right] of sets.entries()) {
            const shared = [...left].filter((word) => right.has(word)).length;
            const alike = (2 * shared) / (left.size + right.size) >= share;
            if (a !== b && alike) expect(near(a)).toContain(b);
          }
        }
      },
    ),
  );
});
