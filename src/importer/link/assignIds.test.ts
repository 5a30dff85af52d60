import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds, type Claim } from './assignIds.ts';

const claim = (identity: string, ...wishes: [string, ...string[]]): Claim<string> => ({
  subject: identity,
  identity,
  wishes,
});
const idsOf = (claims: readonly Claim<string>[], ...taken: string[]) =>
  Object.fromEntries(assignIds(claims, new Set(taken)));

test('what alone wishes for an id has it', () => {
  expect(idsOf([claim('a', 'cook', 'cook-a'), claim('b', 'mate')])).toEqual({
    a: 'cook',
    b: 'mate',
  });
});

test('of several that wish for the same none has it', () => {
  expect(idsOf([claim('a', 'cook', 'cook-a'), claim('b', 'cook', 'cook-b')])).toEqual({
    a: 'cook-a',
    b: 'cook-b',
  });
});

test('what has no other wish has the claim to it, and nobody else’s second choice is it', () => {
  const claims = [
    claim('own', 'head-cook', 'head-cook'),
    claim('other', 'head-cook', 'head-cook-leaders'),
    claim('third', 'cook', 'head-cook', 'cook-third'),
    claim('fourth', 'cook', 'cook-fourth'),
  ];
  expect(idsOf(claims)).toEqual({
    own: 'head-cook',
    other: 'head-cook-leaders',
    third: 'cook-third',
    fourth: 'cook-fourth',
  });
});

test('what is taken is not given, and numbers come last', () => {
  expect(idsOf([claim('a', 'cook', 'cook-a')], 'cook', 'cook-a', 'cook-a-2')).toEqual({
    a: 'cook-a-3',
  });
});

test('the very same several times is numbered', () => {
  const [one, two] = [{}, {}];
  const same = { identity: 'cook', wishes: ['cook', 'cook-a'] } as const;
  const ids = assignIds(
    [one, two].map((subject) => ({ subject, ...same })),
    new Set(['cook-2']),
  );
  expect([ids.get(one), ids.get(two)]).toEqual(['cook', 'cook-3']);
});

const word = fc.constantFrom('a', 'b', 'a-b', 'a-2', 'c');
const wishes = fc.tuple(word, word, word);

test('every id is given once, whatever the order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string(), wishes), { maxLength: 8, selector: ([name]) => name }),
      fc.array(word, { maxLength: 2 }),
      fc.infiniteStream(fc.nat()),
      (all, taken, numbers) => {
        const claims = all.map(([identity, own]) => claim(identity, ...own));
        const ids = assignIds(claims, new Set(taken));
        expect(ids.size).toBe(claims.length);
        expect(new Set([...ids.values(), ...taken]).size).toBe(ids.size + new Set(taken).size);
        const order = new Map(claims.map((each) => [each, numbers.next().value]));
        const shuffled = claims.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(new Map([...assignIds(shuffled, new Set(taken))].sort())).toEqual(
          new Map([...ids].sort()),
        );
      },
    ),
  );
});
