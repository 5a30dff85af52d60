import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from './fixture.ts';
import type { Ladder, Tie } from './ladder.ts';
import { lendersOf, measuredAt, neighboursOf } from './neighbours.ts';

const NAMED = { status: 'named' } as const;
const FAMILIES = {
  families: [
    { id: 'keepers', title: 'Keepers', department: 'lights' },
    { id: 'boats', title: 'Boats', department: 'boats' },
  ],
};

const idsOf = (ladder: Ladder, id: string) => {
  const { up, across, down, from } = neighboursOf(ladder, id);
  const ids = (ties: readonly Tie[]) => ties.map((tie) => tie.role.id);
  return { up: ids(up), across: ids(across), down: ids(down), from: ids(from) };
};

describe('the steps around a role', () => {
  const ladder = ladderOf(
    [
      role('hand', '1'),
      role('keeper', '2'),
      role('head', '3'),
      role('far-head', '4'),
      role('silent-head', '3', NAMED),
      role('boat-chief', '3', { family: 'boats', track: 'lead' }),
      role('chief', '3', { track: 'lead' }),
    ],
    [
      promotion('hand', 'keeper'),
      promotion('keeper', 'silent-head'),
      promotion('keeper', 'far-head'),
      promotion('keeper', 'head'),
      relation('switch', 'keeper', 'boat-chief'),
      relation('switch', 'keeper', 'chief'),
    ],
    FAMILIES,
  );

  test('come by where they lead, described ones first, then those of its department, then the nearest', () => {
    expect(idsOf(ladder, 'keeper')).toEqual({
      up: ['head', 'far-head', 'silent-head'],
      across: ['chief', 'boat-chief'],
      down: ['hand'],
      from: [],
    });
    expect(idsOf(ladder, 'chief')).toEqual({ up: [], across: [], down: [], from: ['keeper'] });
  });

  test('are none for a role that there is not', () => {
    expect(idsOf(ladder, 'nobody')).toEqual({ up: [], across: [], down: [], from: [] });
  });

  test('of which the best each way are measured, unless there is nothing to measure', () => {
    expect(measuredAt(ladder, 'keeper')).toEqual(['head', 'chief', 'hand']);
    expect(measuredAt(ladder, 'silent-head')).toEqual([]);
    expect(measuredAt(ladder, 'hand')).toEqual(['keeper']);
  });

  test('begin below with the page that the role builds on, where two describe one title', () => {
    const twins = ladderOf(
      [
        role('keeper', '2', { title: 'Keeper' }),
        role('boat-keeper', '2', { title: 'Keeper', family: 'boats' }),
        role('head', '3'),
      ],
      [promotion('boat-keeper', 'head'), relation('extends', 'head', 'keeper')],
      FAMILIES,
    );
    expect(idsOf(twins, 'head').down).toEqual(['keeper', 'boat-keeper']);
    expect(measuredAt(twins, 'head')).toEqual(['keeper']);
  });
});

describe('what stands in for a missing description', () => {
  const ladder = ladderOf(
    [
      role('hand', '1'),
      role('keeper', '2', NAMED),
      role('head', '3', NAMED),
      role('warden', '4'),
      role('mate', '2', { family: 'boats' }),
      role('winder', '2'),
      role('chief', '2', { track: 'lead' }),
      role('loner', '2', NAMED),
    ],
    [promotion('hand', 'keeper'), promotion('keeper', 'head'), promotion('head', 'warden')],
    FAMILIES,
  );
  const lenders = (id: string) => {
    const found = ladder.byId.get(id);
    if (!found) throw new Error(id);
    const { next, peers } = lendersOf(ladder, found);
    return [next?.id, peers.map((peer) => peer.id)];
  };

  test('is the next described role up its line, and what its grade asks on its track', () => {
    expect(lenders('keeper')).toEqual(['warden', ['winder', 'mate']]);
  });

  test('is the one below where none above is described, and nothing where no line leads to any', () => {
    const below = ladderOf(
      [role('hand', '1'), role('keeper', '2', NAMED)],
      [promotion('hand', 'keeper')],
      FAMILIES,
    );
    const keeper = below.byId.get('keeper');
    expect(keeper && lendersOf(below, keeper).next?.id).toBe('hand');
    expect(lenders('loner')[0]).toBeUndefined();
  });

  test('ends in a circle where it meets itself', () => {
    const circle = ladderOf(
      [role('a', undefined, NAMED), role('b', undefined, NAMED)],
      [promotion('a', 'b'), promotion('b', 'a')],
      FAMILIES,
    );
    const a = circle.byId.get('a');
    expect(a && lendersOf(circle, a)).toEqual({ next: undefined, peers: [] });
  });
});
