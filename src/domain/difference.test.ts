import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from './difference.ts';
import {
  type EffectiveExpectation,
  type Expectations,
  expectationsOf,
  identityOf,
} from './effective.ts';
import { asks, extending, ladderOf, role, textsOf } from './fixture.ts';
import type { ExpectationLists, Relation, RoleId } from './role.ts';
import { bySection } from './sections.ts';

type Lists = Partial<ExpectationLists>;

const STRANDS = [
  { id: 'safety', title: 'Safety', theme: 'care' },
  { id: 'tending', title: 'Tending', theme: 'care' },
];

/** What the step from `hand` to `keeper` brings, in identities. */
function step(
  lists: Readonly<Record<RoleId, Lists>>,
  relations: readonly Relation[] = [],
  family: Lists = {},
) {
  const ladder = ladderOf([role('hand'), role('keeper'), role('mate')], relations, {
    strands: STRANDS,
  });
  const texts = textsOf(ladder, lists, { keepers: family });
  const of = (id: RoleId) => expectationsOf(ladder, texts, id, 'effective');
  const { added, changed, kept, unlisted } = difference(of('hand'), of('keeper'));
  const pairs = (list: typeof kept) =>
    list.map(({ before, after, by }) => [identityOf(before), identityOf(after), by]);
  return {
    added: added.map(identityOf),
    changed: pairs(changed),
    kept: pairs(kept),
    unlisted: unlisted.map(identityOf),
  };
}

const nothing = { added: [], changed: [], kept: [], unlisted: [] };
const does = (...items: [id: string, text: string, strand?: string][]): Lists => ({
  responsibilities: items.map(([id, text, strand]) => asks(id, text, strand ? { strand } : {})),
});
const extendsHand = [extending('keeper', 'hand')];

describe('a step', () => {
  test('holds what the role says itself against the rung below, before what it inherits', () => {
    const ladder = ladderOf(
      [role('hand'), role('mate'), role('keeper')],
      [extending('keeper', 'mate')],
      {
        strands: STRANDS,
      },
    );
    const texts = textsOf(ladder, {
      hand: does(['h', 'Tend three lamps', 'tending']),
      mate: does(['m', 'Tend three lamps by night', 'tending']),
      keeper: does(['k', 'Run every lamp of the coast', 'tending']),
    });
    const of = (id: RoleId) => expectationsOf(ladder, texts, id, 'effective');
    const { changed, added } = difference(of('hand'), of('keeper'));
    expect(changed.map(({ after }) => identityOf(after))).toEqual(['keeper.k']);
    expect(added.map(identityOf)).toEqual(['mate.m']);
  });

  test('sorts what both roles ask into four buckets', () => {
    const hand = does(['same', 'Trim the wick'], ['word', 'Log each ship'], ['old', 'Row']);
    const keeper = does(['k1', 'Trim the wicks'], ['k2', 'Log each ship by night'], ['k3', 'Hire']);
    expect(step({ hand, keeper })).toEqual({
      added: ['keeper.k3'],
      changed: [['hand.word', 'keeper.k2', 'wording']],
      kept: [['hand.same', 'keeper.k1', 'wording']],
      unlisted: ['hand.old'],
    });
  });

  test('between roles that ask nothing brings nothing', () => {
    expect(step({})).toEqual(nothing);
  });

  test('from nothing adds all, and to nothing lists none', () => {
    const some = does(['r1', 'Trim the wick'], ['r2', 'Row']);
    expect(step({ keeper: some })).toEqual({ ...nothing, added: ['keeper.r1', 'keeper.r2'] });
    expect(step({ hand: some })).toEqual({ ...nothing, unlisted: ['hand.r1', 'hand.r2'] });
  });

  test('keeps what is inherited and what the family asks of all', () => {
    const family = { requirements: [asks('f1', 'Swims')] };
    const { kept, ...rest } = step({ hand: does(['r1', 'Row']) }, extendsHand, family);
    expect(kept).toEqual([
      ['family:keepers.f1', 'family:keepers.f1', 'identity'],
      ['hand.r1', 'hand.r1', 'identity'],
    ]);
    expect(rest).toEqual({ added: [], changed: [], unlisted: [] });
  });
});

describe('pairing', () => {
  test('is one to one: of two like items only the likest is taken', () => {
    const hand = does(['a', 'Log each ship by day']);
    const keeper = does(['b', 'Log each ship by dusk'], ['c', 'Log each ship by day']);
    expect(step({ hand, keeper })).toEqual({
      ...nothing,
      kept: [['hand.a', 'keeper.c', 'wording']],
      added: ['keeper.b'],
    });
  });

  test('falls to the earlier entries where the likeness is equal', () => {
    const hand = does(['a', 'Log ships'], ['b', 'Log ships']);
    const keeper = does(['c', 'Log ships'], ['d', 'Log ships']);
    expect(step({ hand, keeper }).kept).toEqual([
      ['hand.a', 'keeper.c', 'wording'],
      ['hand.b', 'keeper.d', 'wording'],
    ]);
  });

  test('goes by strand before wording', () => {
    const hand = does(['a', 'Helps keep the crew safe', 'safety'], ['b', 'Owns the safety log']);
    const keeper = does(['c', 'Owns the safety log for the crew', 'safety']);
    expect(step({ hand, keeper })).toEqual({
      ...nothing,
      changed: [['hand.a', 'keeper.c', 'strand']],
      unlisted: ['hand.b'],
    });
  });

  test('goes by strand before identity: a raised item replaces the one it inherits', () => {
    const hand = does(['a', 'Helps keep the crew safe', 'safety']);
    const keeper = does(['c', 'Owns how safe everyone feels', 'safety']);
    expect(step({ hand, keeper }, extendsHand)).toEqual({
      ...nothing,
      changed: [['hand.a', 'keeper.c', 'strand']],
    });
  });

  test('goes by identity before wording', () => {
    const hand = does(['a', 'Log each ship']);
    const keeper = does(['b', 'Log each ship by night']);
    expect(step({ hand, keeper }, extendsHand)).toEqual({
      ...nothing,
      added: ['keeper.b'],
      kept: [['hand.a', 'hand.a', 'identity']],
    });
  });

  test('leaves other items of the strand inherited, where the role raises only one', () => {
    const hand = does(['a', 'Trim the wick', 'tending'], ['b', 'Polish the glass', 'tending']);
    const keeper = does(['c', 'Sees that the glass is polished', 'tending']);
    expect(step({ hand, keeper }, extendsHand)).toEqual({
      ...nothing,
      changed: [['hand.b', 'keeper.c', 'strand']],
      kept: [['hand.a', 'hand.a', 'identity']],
    });
  });

  test('joins requirements with nice-to-haves, and calls the move a change', () => {
    const hand = { niceToHaves: [asks('a', 'Has sailed')] };
    const keeper = { requirements: [asks('b', 'Has sailed')] };
    expect(step({ hand, keeper })).toEqual({
      ...nothing,
      changed: [['hand.a', 'keeper.b', 'wording']],
    });
  });

  test('never joins what is done with what is asked for, not even in one strand', () => {
    const hand = does(['a', 'Keep the crew safe', 'safety']);
    const keeper = { requirements: [asks('b', 'Keep the crew safe', { strand: 'safety' })] };
    expect(step({ hand, keeper })).toEqual({
      ...nothing,
      added: ['keeper.b'],
      unlisted: ['hand.a'],
    });
  });
});

describe('what is said anew in words or years that were asked before', () => {
  const years = (min: number, of = 'keeping a light') => ({
    strand: 'tending',
    years: { min, of },
  });
  const extendsMate = [extending('keeper', 'mate')];

  test('pairs by the words before by the strand, though it is inherited', () => {
    const hand = does(['a', 'Trim three wicks', 'tending']);
    const mate = does(['m', 'Trim three wicks', 'tending']);
    const keeper = does(['k', 'Runs every light', 'tending']);
    expect(step({ hand, mate, keeper }, extendsMate)).toEqual({
      ...nothing,
      added: ['keeper.k'],
      kept: [['hand.a', 'mate.m', 'wording']],
    });
  });

  test('pairs by the words, whichever of two sections asks it, before by the strand', () => {
    const hand = { niceToHaves: [asks('a', 'Has sailed', { strand: 'tending' })] };
    const keeper = {
      requirements: [asks('b', 'Has sailed', { strand: 'tending' })],
      niceToHaves: [asks('c', 'Has built boats', { strand: 'tending' })],
    };
    expect(step({ hand, keeper })).toEqual({
      ...nothing,
      added: ['keeper.c'],
      changed: [['hand.a', 'keeper.b', 'wording']],
    });
  });

  test('pairs by the years before by the strand', () => {
    const hand = { requirements: [asks('a', 'Has kept a light for 3 years', years(3))] };
    const mate = { requirements: [asks('m', 'Is trusted: 3 years at a light', years(3))] };
    const keeper = { requirements: [asks('k', 'Has led keepers', { strand: 'tending' })] };
    expect(step({ hand, mate, keeper }, extendsMate)).toEqual({
      ...nothing,
      added: ['keeper.k'],
      changed: [['hand.a', 'mate.m', 'years']],
    });
  });

  test.each([
    ['other years', years(4)],
    ['a range of years', { ...years(3), years: { ...years(3).years, max: 5 } }],
    ['years of something else', years(3, 'rowing')],
  ])('does not pair by %s: the strand decides', (_, other) => {
    const hand = { requirements: [asks('a', 'Has kept a light for 3 years', years(3))] };
    const mate = { requirements: [asks('m', 'Is trusted: 3 years at a light', other)] };
    const keeper = { requirements: [asks('k', 'Has led keepers', { strand: 'tending' })] };
    expect(step({ hand, mate, keeper }, extendsMate)).toEqual({
      ...nothing,
      added: ['mate.m'],
      changed: [['hand.a', 'keeper.k', 'strand']],
    });
  });

  test('leaves what both roles hold to itself, even if the second says it once more', () => {
    const hand = { niceToHaves: [asks('a', 'Has sailed')] };
    const keeper = { requirements: [asks('b', 'Has sailed')] };
    expect(step({ hand, keeper }, extendsHand)).toEqual({
      ...nothing,
      added: ['keeper.b'],
      kept: [['hand.a', 'hand.a', 'identity']],
    });
  });
});

describe('of several lines of one strand that contend for one', () => {
  const inStrand = (id: string, text: string, rest = {}) =>
    asks(id, text, { strand: 'tending', ...rest });

  test('what the first role says itself comes before what it inherits', () => {
    const hand = does(['h', 'Help to light the coast', 'tending']);
    const mate = does(['m', 'Light three lamps of the coast', 'tending']);
    const keeper = does(['k', 'Light four lamps', 'tending']);
    expect(step({ hand, mate, keeper }, [extending('hand', 'mate')])).toEqual({
      ...nothing,
      changed: [['hand.h', 'keeper.k', 'strand']],
      unlisted: ['mate.m'],
    });
  });

  test('what is of the same level comes before what is not, where the words are as close', () => {
    const hand = {
      responsibilities: [
        inStrand('a', 'Polish', { level: 'helps' }),
        inStrand('b', 'Mend every lamp of the coast', { level: 'leads' }),
      ],
    };
    const keeper = { responsibilities: [inStrand('k', 'Run the station', { level: 'leads' })] };
    expect(step({ hand, keeper }).changed).toEqual([['hand.b', 'keeper.k', 'strand']]);
  });

  test('years come before what is not asked in years, though it is inherited', () => {
    const inYears = (min: number) => ({ years: { min, of: 'keeping a light' } });
    const hand = { requirements: [inStrand('a', 'Has kept lights for 2 years', inYears(2))] };
    const mate = { requirements: [inStrand('m', 'Has kept lights for 3 years', inYears(3))] };
    const keeper = { requirements: [inStrand('k', 'Has led keepers')] };
    expect(step({ hand, mate, keeper }, [extending('keeper', 'mate')])).toEqual({
      ...nothing,
      added: ['keeper.k'],
      changed: [['hand.a', 'mate.m', 'strand']],
    });
  });

  test('the words outweigh the section', () => {
    const hand = {
      requirements: [inStrand('a', 'Has an interest in lamps and oil')],
      niceToHaves: [inStrand('b', 'Has built engines')],
    };
    const keeper = { niceToHaves: [inStrand('k', 'Has a passion for lamps and oil')] };
    expect(step({ hand, keeper }).changed).toEqual([['hand.a', 'keeper.k', 'strand']]);
  });

  test('the briefest comes first where none shares a word', () => {
    const hand = does(
      ['a', 'Speak for the station in the town, as an advocate of good light', 'tending'],
      ['b', 'Help every other station', 'tending'],
    );
    const keeper = does(['k', 'Row between islands', 'tending']);
    expect(step({ hand, keeper }).changed).toEqual([['hand.b', 'keeper.k', 'strand']]);
  });
});

describe('close wording', () => {
  test('joins a line with one that holds it and goes on', () => {
    const hand = does(['a', 'Draft and agree contracts']);
    const keeper = does([
      'k',
      'Draft and agree complex contracts, and give guidance and help to keepers who are new to the trade',
    ]);
    expect(step({ hand, keeper }).changed).toEqual([['hand.a', 'keeper.k', 'wording']]);
  });
});

describe('any two roles', () => {
  const anyItem = fc.record({
    section: fc.constantFrom('responsibilities', 'requirements', 'niceToHaves'),
    words: fc.array(fc.constantFrom('trim', 'wick', 'lamp', 'log', 'ship', 'night'), {
      minLength: 1,
      maxLength: 4,
    }),
    strand: fc.option(fc.constantFrom('safety', 'tending'), { nil: undefined }),
  });
  const anyLists = fc.array(anyItem, { maxLength: 6 }).map((items): ExpectationLists => {
    const of = (wanted: string) =>
      items.flatMap(({ section, words, strand }, at) =>
        section === wanted ? [asks(`i${at}`, words.join(' '), strand ? { strand } : {})] : [],
      );
    return bySection(of);
  });
  const anyId = fc.constantFrom('hand', 'keeper', 'mate');
  const anySides = fc
    .record({
      lists: fc.record({ hand: anyLists, keeper: anyLists, mate: anyLists }),
      family: anyLists,
      parents: fc.array(fc.tuple(anyId, anyId), { maxLength: 4 }),
      from: anyId,
      to: anyId,
    })
    .map(({ lists, family, parents, from, to }): [Expectations, Expectations] => {
      const relations = parents.map(([child, parent]) => extending(child, parent));
      const ladder = ladderOf([role('hand'), role('keeper'), role('mate')], relations);
      const texts = textsOf(ladder, lists, { keepers: family });
      const of = (id: RoleId) => expectationsOf(ladder, texts, id, 'effective');
      return [of(from), of(to)];
    });
  const byIdentity = (items: readonly EffectiveExpectation[]) => items.map(identityOf).sort();

  test('put each item of the first in exactly one bucket', () => {
    fc.assert(
      fc.property(anySides, ([before, after]) => {
        const { changed, kept, unlisted } = difference(before, after);
        const found = [...unlisted, ...[...changed, ...kept].map((pair) => pair.before)];
        expect(byIdentity(found)).toEqual(byIdentity(before.items));
      }),
    );
  });

  test('put each item of the second in exactly one bucket, but for copies of what was raised', () => {
    fc.assert(
      fc.property(anySides, ([before, after]) => {
        const { added, changed, kept } = difference(before, after);
        const pairs = [...changed, ...kept];
        const found = [...added, ...pairs.map((pair) => pair.after)];
        const raised = new Set(
          pairs.filter(({ by }) => by === 'strand').map((pair) => identityOf(pair.before)),
        );
        const copies = after.items.filter(
          (item) => raised.has(identityOf(item)) && !found.includes(item),
        );
        expect(byIdentity([...found, ...copies])).toEqual(byIdentity(after.items));
      }),
    );
  });

  test('are the same where they are one role: all is kept', () => {
    fc.assert(
      fc.property(anySides, ([side]) => {
        const { kept, ...rest } = difference(side, side);
        expect(kept.map((pair) => pair.after)).toEqual(side.items);
        expect(kept.every(({ before, after }) => before === after)).toBe(true);
        expect(rest).toEqual({ added: [], changed: [], unlisted: [] });
      }),
    );
  });
});
