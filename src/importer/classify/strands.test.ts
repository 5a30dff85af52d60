import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupAlike } from './alike.ts';
import { strandsOf as proposalOf, type Saying } from './strands.ts';

const strandsOf = (sayings: readonly Saying[]) => proposalOf(sayings).strands;

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

test('sets are grouped as if each were compared with all', () => {
  const words = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }),
      fc.oneof(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.6, 2 / 3)),
      (lists, share) => {
        const sets = lists.map((list) => new Set(list));
        expect(groupAlike(sets, share)).toEqual({
          groups: comparedWithAll(sets, share),
          uncompared: 0,
        });
      },
    ),
    { numRuns: 500 },
  );
});

function comparedWithAll(sets: readonly ReadonlySet<string>[], share: number): number[][] {
  const taken = new Set<number>();
  return sets.flatMap((left, at) => {
    if (taken.has(at)) return [];
    const members = sets.flatMap((right, other) => {
      const shared = [...left].filter((word) => right.has(word)).length;
      const isAlike = shared > 0 && (2 * shared) / (left.size + right.size) >= share;
      return other > at && !taken.has(other) && isAlike ? [other] : [];
    });
    for (const member of members) taken.add(member);
    return [[at, ...members]];
  });
}

test('sets of few different words are bounded, and told', () => {
  const letters = Array.from({ length: 40 }, (_, at) => `word${at}`);
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const sets = Array.from(
    { length: 30_000 },
    () => new Set(Array.from({ length: 12 }, () => letters[next(40)] ?? '')),
  );
  const { groups, uncompared } = groupAlike(sets, 0.8);
  expect(uncompared).toBeGreaterThan(0);
  expect(groups.flat().sort((a, b) => a - b)).toEqual([...sets.keys()]);
}, 30_000);
