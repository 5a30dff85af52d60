import { describe, expect, test } from 'vitest';
import { asks, extending, ladderOf, promotion, relation, role, textsOf } from './fixture.ts';
import type { Ladder } from './ladder.ts';
import type { ExpectationLists, Relation, Role, RoleId } from './role.ts';
import { chainThrough, changeFromBelow, stepsOf, usualSize } from './steps.ts';

const ids = (roles: readonly Role[]) => roles.map(({ id }) => id);

describe('the chain through a role', () => {
  const LINE = [
    role('hand', '1'),
    role('mate', '2'),
    role('keeper', '3'),
    role('warden', '4', { status: 'named' }),
    role('pilot', '3', { track: 'lead' }),
  ];
  const ladder = ladderOf(LINE, [
    promotion('hand', 'mate'),
    promotion('mate', 'keeper'),
    promotion('keeper', 'warden'),
    relation('switch', 'mate', 'pilot'),
  ]);

  test('is the same line, lowest first, from wherever it is asked for', () => {
    for (const id of ['hand', 'mate', 'keeper']) {
      expect(ids(chainThrough(ladder, id))).toEqual(['hand', 'mate', 'keeper']);
    }
  });

  test('takes a switch of track only where there is no promotion', () => {
    expect(ids(chainThrough(ladder, 'pilot'))).toEqual(['hand', 'mate', 'pilot']);
  });

  test('ends at a role that is only named, unless that one is asked for', () => {
    expect(ids(chainThrough(ladder, 'warden'))).toEqual(['hand', 'mate', 'keeper', 'warden']);
  });

  test('ends where it meets itself', () => {
    const roles = [role('a'), role('b'), role('c')];
    const circle = [promotion('a', 'b'), promotion('b', 'c'), promotion('c', 'a')];
    expect(ids(chainThrough(ladderOf(roles, circle), 'b'))).toEqual(['c', 'a', 'b']);
  });

  test('is cut off at its upper end, and always holds the role', () => {
    const names = [...'abcdefghijklmnop'];
    const long = ladderOf(
      names.map((id) => role(id)),
      names.slice(1).map((id, at) => promotion(names[at] ?? '', id)),
    );
    expect(ids(chainThrough(long, 'c'))).toEqual(names.slice(0, 12));
    expect(ids(chainThrough(long, 'p'))).toEqual(names.slice(4));
  });

  test('is the role alone where nothing leads, and empty for an unknown one', () => {
    expect(ids(chainThrough(ladderOf([role('hand')]), 'hand'))).toEqual(['hand']);
    expect(chainThrough(ladder, 'nobody')).toEqual([]);
  });
});

/** A role's lists: so many expectations, each with words of its own, and others. */
function asking(count: number, word: string, ...others: ReturnType<typeof asks>[]) {
  const own = Array.from({ length: count }, (_, at) =>
    asks(`${word}${at}`, `${word}${at} ${word}`),
  );
  return { responsibilities: [...own, ...others] };
}

function stepsIn(
  lists: Readonly<Record<RoleId, Partial<ExpectationLists>>>,
  relations: readonly Relation[] = [],
  ladder: Ladder = ladderOf(
    Object.keys(lists).map((id) => role(id)),
    relations,
    { strands: [{ id: 'safety', title: 'Safety', theme: 'care', levels: ['helps', 'owns'] }] },
  ),
) {
  return stepsOf(ladder, textsOf(ladder, lists), Object.keys(lists), 'effective');
}

const verdicts = (sizes: readonly number[]) => {
  const names = [...'abcdefgh'].slice(0, sizes.length + 1);
  const lists = names.map((id, at) => [id, asking(sizes[at - 1] ?? 1, id)] as const);
  const steps = stepsIn(Object.fromEntries(lists));
  expect(steps.map(({ change }) => change?.size)).toEqual(sizes);
  return steps.map(({ change }) => change?.verdict);
};

describe('the steps of a chain', () => {
  test('count what is new and changed, and what of that was raised or lowered', () => {
    const safety = (level: string, text: string) => asks('s', text, { strand: 'safety', level });
    const [up, down] = stepsIn({
      hand: asking(2, 'oil', safety('helps', 'Help to keep the lamp room safe')),
      keeper: asking(3, 'log', safety('owns', 'Own the safety of the whole coast')),
      mate: { responsibilities: [safety('helps', 'Help to keep the lamp room safe')] },
    });
    expect(up?.change).toMatchObject({ size: 4, raised: 1, lowered: 0 });
    expect(up?.change?.difference.unlisted).toHaveLength(2);
    expect(down?.change).toMatchObject({ size: 1, raised: 0, lowered: 1 });
  });

  test('name the promotion or switch between the two, and nothing where no source does', () => {
    const steps = stepsIn({ a: asking(1, 'a'), b: asking(1, 'b'), c: asking(1, 'c') }, [
      relation('promotion', 'a', 'b', { gate: 'merit' }),
      relation('reports-to', 'b', 'c'),
      promotion('c', 'b'),
    ]);
    expect(steps[0]?.tie?.relations.map(({ gate }) => gate)).toEqual(['merit']);
    expect(steps[1]?.tie).toBeUndefined();
  });

  test('are thin below half of the median, and large above twice it', () => {
    expect(verdicts([3, 8, 9])).toEqual(['thin', 'usual', 'usual']);
    expect(verdicts([4, 8, 16])).toEqual(['usual', 'usual', 'usual']);
    expect(verdicts([5, 8, 17])).toEqual(['usual', 'usual', 'large']);
    expect(verdicts([2, 8, 8, 11, 30])).toEqual(['thin', 'usual', 'usual', 'usual', 'large']);
    expect(verdicts([6, 6, 6])).toEqual(['usual', 'usual', 'usual']);
  });

  test('are not judged where fewer than three can be compared', () => {
    expect(verdicts([1, 20])).toEqual([undefined, undefined]);
  });

  test('of an even number have the middle between the two middle ones', () => {
    const lists = { a: 1, b: 2, c: 4, d: 7, e: 9 };
    const asked = Object.entries(lists).map(([id, size]) => [id, asking(size, id)] as const);
    expect(usualSize(stepsIn(Object.fromEntries(asked)))).toBe(5.5);
  });

  test('cannot be compared where an end is only named or asks nothing', () => {
    const roles = [role('hand'), role('mate', '2', { status: 'named' }), role('keeper')];
    const lists = { hand: asking(2, 'oil'), mate: asking(1, 'log'), keeper: {} };
    const steps = stepsIn(lists, [], ladderOf(roles));
    expect(steps.map(({ silent }) => ids(silent))).toEqual([['mate'], ['mate', 'keeper']]);
    expect(steps.map(({ change }) => change)).toEqual([undefined, undefined]);
  });

  test('leave out unknown roles, and are none for one role', () => {
    const ladder = ladderOf([role('a'), role('b')]);
    const texts = textsOf(ladder, { a: asking(1, 'a'), b: asking(2, 'b') });
    const steps = stepsOf(ladder, texts, ['a', 'nobody', 'b'], 'stated');
    expect(steps.map(({ from, to }) => [from.id, to.id])).toEqual([['a', 'b']]);
    expect(stepsOf(ladder, texts, ['a'], 'stated')).toEqual([]);
  });
});

test('a role is compared with the rung below where that is described', () => {
  const ladder = ladderOf(
    [role('mate', '2'), role('keeper', '3'), role('boy', '1', { status: 'named' })],
    [promotion('mate', 'keeper'), promotion('boy', 'mate')],
  );
  const texts = textsOf(ladder, {
    mate: { responsibilities: [asks('r1', 'Trim the wick')] },
    keeper: { responsibilities: [asks('r1', 'Trim the wick'), asks('r2', 'Write the log')] },
  });
  const change = changeFromBelow(ladder, texts, 'keeper');
  expect(change?.below.id).toBe('mate');
  expect(change?.difference.added.map(({ expectation }) => expectation.id)).toEqual(['r2']);
  expect(changeFromBelow(ladder, texts, 'mate')).toBeUndefined();
  expect(changeFromBelow(ladder, texts, 'boy')).toBeUndefined();
  expect(changeFromBelow(ladder, texts, 'nobody')).toBeUndefined();
});

test('what changed from below begins at the page that the role builds on, where two pages share the title', () => {
  const ladder = ladderOf(
    [role('mate', '2'), role('mate-of-old', '2', { title: 'Mate' }), role('keeper', '3')],
    [promotion('mate', 'keeper'), extending('keeper', 'mate-of-old')],
  );
  const texts = textsOf(ladder, {
    mate: { responsibilities: [asks('r1', 'Row the boat')] },
    'mate-of-old': { responsibilities: [asks('r1', 'Trim the wick')] },
    keeper: { responsibilities: [asks('r1', 'Keep the log')] },
  });
  const change = changeFromBelow(ladder, texts, 'keeper');
  expect(change?.below.id).toBe('mate-of-old');
  expect(change?.difference.unlisted).toEqual([]);
});
