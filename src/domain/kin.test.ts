import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectationsOf, identityOf } from './effective.ts';
import { asks, extending, ladderOf, role, textsOf } from './fixture.ts';
import { type Kin, kinOf } from './kin.ts';
import type { ExpectationLists, Relation, RoleId } from './role.ts';

type Lists = Partial<ExpectationLists>;

const does = (...items: [id: string, text: string, strand?: string][]): Lists => ({
  responsibilities: items.map(([id, text, strand]) => asks(id, text, strand ? { strand } : {})),
});

/** What some roles hold, by role, in the effective reading. */
function asksOf(lists: Readonly<Record<RoleId, Lists>>, relations: readonly Relation[] = []) {
  const ids = Object.keys(lists);
  const ladder = ladderOf(
    ids.map((id) => role(id)),
    relations,
  );
  const texts = textsOf(ladder, lists);
  return ids.map((id) => expectationsOf(ladder, texts, id, 'effective'));
}

/** `hand: hand.a`: who holds which line. */
const named = (kin: readonly Kin[]) =>
  kin.map(({ members }) => members.map(({ role, item }) => `${role}: ${identityOf(item)}`));

describe('expectations of several roles', () => {
  test('are one where they say the same or nearly so, and apart where they do not', () => {
    const all = asksOf({
      hand: does(['a', 'Trim the wick'], ['b', 'Log each ship']),
      mate: does(['c', 'Row'], ['d', 'Trim the wicks']),
      keeper: does(['e', 'Log each ship by night']),
    });
    expect(named(kinOf(all))).toEqual([
      ['hand: hand.a', 'mate: mate.d'],
      ['hand: hand.b', 'keeper: keeper.e'],
      ['mate: mate.c'],
    ]);
  });

  test('are one where they stand in one strand, however they are worded', () => {
    const all = asksOf({
      hand: does(['a', 'Help keep the crew safe', 'safety']),
      keeper: does(['b', 'Answers for every life aboard', 'safety']),
    });
    expect(named(kinOf(all))).toEqual([['hand: hand.a', 'keeper: keeper.b']]);
  });

  test('are one where both inherit them', () => {
    const all = asksOf({ hand: does(['a', 'Trim the wick']), mate: {}, keeper: {} }, [
      extending('mate', 'hand'),
      extending('keeper', 'mate'),
    ]);
    expect(named(kinOf(all))).toEqual([['hand: hand.a', 'mate: hand.a', 'keeper: hand.a']]);
  });

  test('are joined from one pair to the next', () => {
    const all = asksOf({
      hand: does(['a', 'Trim the wick of each lamp']),
      mate: does(['b', 'Trim the wick of each lamp and log all ships']),
      keeper: does(['c', 'Log all ships']),
    });
    expect(named(kinOf(all.filter(({ role: id }) => id !== 'mate')))).toHaveLength(2);
    expect(named(kinOf(all))).toEqual([['hand: hand.a', 'mate: mate.b', 'keeper: keeper.c']]);
  });

  test('never bring two lines of one role together, and the same words win', () => {
    const all = asksOf({
      hand: does(['a', 'Trim the wick', 'tending']),
      mate: does(['b', 'Polish the glass', 'tending'], ['c', 'Wind the clock']),
      keeper: does(['d', 'Polish the glass', 'clockwork'], ['e', 'Trim the wick', 'lamps']),
    });
    expect(named(kinOf(all))).toEqual([
      ['hand: hand.a', 'keeper: keeper.e'],
      ['mate: mate.b', 'keeper: keeper.d'],
      ['mate: mate.c'],
    ]);
  });

  test('leave what a role raises apart from what it raised, where both still hold', () => {
    const all = asksOf(
      {
        hand: does(['a', 'Trim the wick', 'tending']),
        keeper: does(['b', 'Sees to all lamps', 'tending']),
      },
      [extending('keeper', 'hand')],
    );
    expect(named(kinOf(all))).toEqual([['hand: hand.a', 'keeper: hand.a'], ['keeper: keeper.b']]);
  });

  test('of no role or of one are each on their own, and a role given twice is kin to itself', () => {
    expect(kinOf([])).toEqual([]);
    const [hand] = asksOf({ hand: does(['a', 'Trim the wick'], ['b', 'Trim the wick']) });
    if (!hand) throw new Error('no hand');
    expect(named(kinOf([hand]))).toEqual([['hand: hand.a'], ['hand: hand.b']]);
    expect(named(kinOf([hand, hand]))).toEqual([
      ['hand: hand.a', 'hand: hand.a'],
      ['hand: hand.b', 'hand: hand.b'],
    ]);
  });
});

describe('expectations of any roles', () => {
  const anyLists = fc
    .array(
      fc.tuple(
        fc.array(fc.constantFrom('trim', 'wick', 'lamp', 'log', 'ship'), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.option(fc.constantFrom('safety', 'tending'), { nil: undefined }),
      ),
      { maxLength: 5 },
    )
    .map((items) => does(...items.map(([words, strand], at) => line(`i${at}`, words, strand))));
  const anyId = fc.constantFrom('hand', 'mate', 'keeper', 'chief');
  const anyRoles = fc.record({
    lists: fc.record({ hand: anyLists, mate: anyLists, keeper: anyLists, chief: anyLists }),
    parents: fc.array(fc.tuple(anyId, anyId), { maxLength: 3 }),
  });
  const of = ({ lists, parents }: { lists: Record<RoleId, Lists>; parents: [RoleId, RoleId][] }) =>
    asksOf(
      lists,
      parents.map(([child, parent]) => extending(child, parent)),
    );

  test('are each in exactly one kin, and each kin has at most one line of a role', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const all = of(roles);
        const kin = kinOf(all);
        const members = kin.flatMap((each) => each.members);
        const placed = new Map(members.map((member) => [member.item, member.role]));
        expect(members).toHaveLength(all.reduce((sum, { items }) => sum + items.length, 0));
        for (const { role: id, items } of all) {
          for (const each of items) expect(placed.get(each)).toBe(id);
        }
        for (const { members: own } of kin) {
          expect(new Set(own.map((member) => member.role)).size).toBe(own.length);
        }
      }),
    );
  });

  test('of one identity are always one', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const found = new Map<string, Kin>();
        for (const kin of kinOf(of(roles))) {
          for (const { item } of kin.members) {
            const before = found.get(identityOf(item));
            expect(before === undefined || before === kin).toBe(true);
            found.set(identityOf(item), kin);
          }
        }
      }),
    );
  });
});

function line(id: string, words: readonly string[], strand: string | undefined) {
  const text = words.join(' ');
  return strand
    ? ([id, text, strand] as [string, string, string])
    : ([id, text] as [string, string]);
}
