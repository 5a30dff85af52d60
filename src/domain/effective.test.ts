import { describe, expect, test } from 'vitest';
import {
  anchorOf,
  type Expectations,
  expectationsOf,
  identityOf,
  isInherited,
} from './effective.ts';
import { asks, extending, ladderOf, role, textsOf } from './fixture.ts';
import type { ExpectationLists, FamilyId, Relation, Role, RoleId } from './role.ts';

type Lists = Partial<ExpectationLists>;

/** What one role of a small ladder asks. */
function reading(
  of: RoleId,
  roles: readonly (RoleId | Role)[],
  relations: readonly Relation[],
  lists: Readonly<Record<RoleId, Lists>>,
  families: Readonly<Record<FamilyId, Lists>> = {},
): { stated: Expectations; effective: Expectations } {
  const members = roles.map((each) => (typeof each === 'string' ? role(each) : each));
  const ladder = ladderOf(members, relations);
  const texts = textsOf(ladder, lists, families);
  return {
    stated: expectationsOf(ladder, texts, of, 'stated'),
    effective: expectationsOf(ladder, texts, of, 'effective'),
  };
}

const names = ({ items }: Expectations) => items.map(identityOf);
const item = (id: string, text = `Do ${id}`) => asks(id, text);
const does = (...ids: string[]): Lists => ({ responsibilities: ids.map((id) => item(id)) });

describe('own expectations', () => {
  const families = { keepers: { requirements: [item('f1')] } };
  const lists = { keeper: { ...does('r1'), niceToHaves: [item('n1')] } };

  test('a role asks what its own lists and its family’s say, section by section', () => {
    const { stated } = reading('keeper', ['keeper'], [], lists, families);
    expect(names(stated)).toEqual(['keeper.r1', 'family:keepers.f1', 'keeper.n1']);
    expect(stated.items.map(({ section }) => section)).toEqual([
      'responsibilities',
      'requirements',
      'niceToHaves',
    ]);
  });

  test('an item that a page says twice stays twice', () => {
    const twice = { responsibilities: [item('r1', 'Trim the wick'), item('r2', 'Trim the wick')] };
    const { effective } = reading('keeper', ['keeper'], [], { keeper: twice });
    expect(names(effective)).toEqual(['keeper.r1', 'keeper.r2']);
  });

  test('a role that is only named asks nothing, not even what its family does', () => {
    const named = role('keeper', '2', { status: 'named' });
    const { stated } = reading('keeper', [named], [], {}, families);
    expect(stated).toEqual({ role: 'keeper', items: [], undescribedAncestors: [] });
  });

  test('an unknown role, or one whose text is not loaded, asks nothing', () => {
    const ladder = ladderOf([role('keeper')]);
    const unloaded = expectationsOf(ladder, () => undefined, 'keeper', 'effective');
    expect(unloaded).toEqual({ role: 'keeper', items: [], undescribedAncestors: [] });
    const ghost = expectationsOf(ladder, textsOf(ladder, {}), 'ghost', 'effective');
    expect(ghost).toEqual({ role: 'ghost', items: [], undescribedAncestors: [] });
  });
});

describe('inheritance', () => {
  const three = ['hand', 'keeper', 'warden'];
  const each = { hand: does('h1'), keeper: does('k1'), warden: does('w1') };
  const chain = [extending('warden', 'keeper'), extending('keeper', 'hand')];

  test('is transitive, nearest ancestor first', () => {
    const { stated, effective } = reading('warden', three, chain, each);
    expect(names(stated)).toEqual(['warden.w1']);
    expect(names(effective)).toEqual(['warden.w1', 'keeper.k1', 'hand.h1']);
  });

  test('ends where a circle meets itself', () => {
    const around = [...chain, extending('hand', 'warden')];
    const { effective } = reading('keeper', three, around, each);
    expect(names(effective)).toEqual(['keeper.k1', 'hand.h1', 'warden.w1']);
  });

  test('takes only the sections that its scope names, all the way up', () => {
    const both = (id: string): Lists => ({ ...does(`${id}r`), requirements: [item(`${id}q`)] });
    const lists = { hand: both('h'), keeper: both('k'), warden: both('w') };
    const narrow = extending('warden', 'keeper', { scope: ['requirements'] });
    const { effective } = reading('warden', three, [narrow, extending('keeper', 'hand')], lists);
    expect(names(effective)).toEqual(['warden.wr', 'warden.wq', 'keeper.kq', 'hand.hq']);
  });

  test('marks each item with the list that it stands in and the role that brings it', () => {
    const family = { keepers: { requirements: [item('f1')] } };
    const { effective } = reading('keeper', three, [extending('keeper', 'hand')], each, family);
    expect(
      effective.items.map(({ origin, through }) => [
        origin.kind === 'role' ? origin.role : origin.family,
        through,
      ]),
    ).toEqual([
      ['keeper', 'keeper'],
      ['keepers', 'keeper'],
      ['hand', 'hand'],
    ]);
  });

  test('gives own items a short anchor and inherited ones a full one', () => {
    const { effective } = reading('keeper', three, [extending('keeper', 'hand')], each);
    expect(effective.items.map((item) => anchorOf(item, 'keeper'))).toEqual(['k1', 'hand.h1']);
    expect(effective.items.map((item) => isInherited(item, 'keeper'))).toEqual([false, true]);
  });

  test('counts a family-wide item once, and names the ancestor that it holds for too', () => {
    const family = { keepers: { requirements: [item('f1')] } };
    const { effective } = reading('keeper', three, [extending('keeper', 'hand')], {}, family);
    expect(names(effective)).toEqual(['family:keepers.f1']);
    expect(effective.items[0]).toMatchObject({ through: 'keeper', alsoAskedBy: ['hand'] });
  });

  test('brings the family-wide items of an ancestor in another family', () => {
    const mate = role('mate', '1', { family: 'boat-crew' });
    const families = { 'boat-crew': { requirements: [item('f1')] } };
    const { effective } = reading(
      'keeper',
      ['keeper', mate],
      [extending('keeper', 'mate')],
      {},
      families,
    );
    expect(names(effective)).toEqual(['family:boat-crew.f1']);
    expect(effective.items[0]).toMatchObject({ through: 'mate' });
  });
});

describe('several parents', () => {
  const four = ['lamp', 'bell', 'keeper', 'hand'];
  const lists = { lamp: does('l1'), bell: does('b1'), keeper: does('k1'), hand: does('h1') };
  const certain = ({ items }: Expectations) =>
    items.filter(({ alternative }) => !alternative).map(identityOf);
  const parents = (join?: 'all' | 'any') => [
    extending('keeper', 'lamp', join ? { join } : {}),
    extending('keeper', 'bell', join ? { join } : {}),
  ];

  test.each([undefined, 'all'] as const)('all apply where the join is %s', (join) => {
    const { effective } = reading('keeper', four, parents(join), lists);
    expect(certain(effective)).toEqual(['keeper.k1', 'lamp.l1', 'bell.b1']);
  });

  test('none is certain where any one of them will do, nor what they inherit', () => {
    const relations = [...parents('any'), extending('lamp', 'hand')];
    const { effective } = reading('keeper', four, relations, lists);
    expect(names(effective)).toEqual(['keeper.k1', 'lamp.l1', 'bell.b1', 'hand.h1']);
    expect(certain(effective)).toEqual(['keeper.k1']);
  });

  test('a single parent is no alternative, whatever its join', () => {
    const { effective } = reading(
      'keeper',
      four,
      [extending('keeper', 'lamp', { join: 'any' })],
      lists,
    );
    expect(certain(effective)).toEqual(['keeper.k1', 'lamp.l1']);
  });

  test('an alternative that also comes for certain is certain', () => {
    const relations = [...parents('any'), extending('keeper', 'hand'), extending('hand', 'lamp')];
    const { effective } = reading('keeper', four, relations, lists);
    expect(certain(effective)).toEqual(['keeper.k1', 'lamp.l1', 'hand.h1']);
  });

  test('an ancestor reached by two ways counts once', () => {
    const relations = [...parents(), extending('lamp', 'hand'), extending('bell', 'hand')];
    const { effective } = reading('keeper', four, relations, lists);
    expect(names(effective)).toEqual(['keeper.k1', 'lamp.l1', 'bell.b1', 'hand.h1']);
    expect(effective.items.flatMap(({ alsoAskedBy }) => alsoAskedBy)).toEqual([]);
  });

  test('an ancestor reached by two ways brings what either way lets through', () => {
    const hand = { ...does('h1'), requirements: [item('h2')], niceToHaves: [item('h3')] };
    const relations = [
      ...parents(),
      extending('lamp', 'hand', { scope: ['responsibilities'] }),
      extending('bell', 'hand', { scope: ['responsibilities', 'requirements'] }),
    ];
    const { effective } = reading('keeper', four, relations, { hand });
    expect(names(effective)).toEqual(['hand.h1', 'hand.h2']);
  });
});

describe('the same words in several roles', () => {
  const says = (text: string): Lists => ({ responsibilities: [item('r1', text)] });
  const three = ['hand', 'keeper', 'warden'];
  const chain = [extending('warden', 'keeper'), extending('keeper', 'hand')];

  test('the nearest role keeps the item and names every ancestor that asks the same', () => {
    const lists = {
      hand: says('Trim the wicks.'),
      keeper: says('trim wick'),
      warden: says('Trim the wick'),
    };
    const { effective } = reading('warden', three, chain, lists);
    expect(names(effective)).toEqual(['warden.r1']);
    expect(effective.items[0]?.alsoAskedBy).toEqual(['keeper', 'hand']);
  });

  test('the same words in another section are another item', () => {
    const lists = {
      hand: { requirements: [item('q1', 'Trim the wick')] },
      keeper: says('Trim the wick'),
    };
    const { effective } = reading('keeper', three, chain, lists);
    expect(names(effective)).toEqual(['keeper.r1', 'hand.q1']);
  });
});

describe('ancestors without text', () => {
  const named = (id: RoleId) => role(id, '1', { status: 'named' });
  const keeper = role('keeper', '3');

  test('are reported, once each, and what they extend is followed', () => {
    const relations = [
      extending('keeper', 'mate'),
      extending('keeper', 'pilot'),
      extending('mate', 'hand'),
      extending('pilot', 'hand'),
      extending('pilot', 'mate', { scope: ['requirements'] }),
    ];
    const { stated, effective } = reading(
      'keeper',
      [keeper, named('mate'), named('pilot'), role('hand')],
      relations,
      { hand: does('h1') },
    );
    expect(effective.undescribedAncestors).toEqual(['mate', 'pilot']);
    expect(names(effective)).toEqual(['hand.h1']);
    expect(stated.undescribedAncestors).toEqual([]);
  });

  test('are not missed where nothing of theirs would be inherited', () => {
    const relations = [
      extending('keeper', 'pilot', { scope: ['responsibilities'] }),
      extending('pilot', 'hand', { scope: ['requirements'] }),
    ];
    const { effective } = reading('keeper', [keeper, role('pilot'), named('hand')], relations, {});
    expect(effective.undescribedAncestors).toEqual([]);
  });

  test('a role that has no text itself is not its own missing ancestor', () => {
    const around = [extending('hand', 'keeper'), extending('keeper', 'hand')];
    const { effective } = reading('hand', [named('hand'), keeper], around, { keeper: does('k1') });
    expect(effective).toMatchObject({ undescribedAncestors: [], items: [{ through: 'keeper' }] });
  });
});

test('a line that a role does not take over reaches neither it nor its heirs', () => {
  const ladder = ladderOf(
    [role('hand'), role('keeper'), role('head')],
    [extending('keeper', 'hand', { except: ['r1'] }), extending('head', 'keeper')],
  );
  const texts = textsOf(ladder, {
    hand: { responsibilities: [asks('r1', 'Keep one light'), asks('r2', 'Trim the wick')] },
  });
  const asked = (id: string) =>
    expectationsOf(ladder, texts, id, 'effective').items.map(({ expectation }) => expectation.id);
  expect(asked('hand')).toEqual(['r1', 'r2']);
  expect(asked('keeper')).toEqual(['r2']);
  expect(asked('head')).toEqual(['r2']);
});
