import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from './fixture.ts';
import {
  byGradeDescending,
  careerThrough,
  equalsOf,
  findRole,
  labelOf,
  partOf,
  rankOf,
  relationsFrom,
  relationsTo,
  rungAbove,
  rungBelow,
  stepsFrom,
  type Tie,
  tiesOf,
} from './ladder.ts';

const ids = (ties: readonly Tie[]) => ties.map((tie) => tie.role.id);
const scale = (...values: string[]) => ({ grades: values.map((value) => ({ value, titles: {} })) });

describe('finding roles', () => {
  const ladder = ladderOf([role('keeper', '2', { aliases: ['lamp-keeper'] }), role('warden', '4')]);

  test('a role is found by its id', () => {
    expect(findRole(ladder, 'warden')?.id).toBe('warden');
  });

  test('a role is found by the id that it once had', () => {
    expect(findRole(ladder, 'lamp-keeper')?.id).toBe('keeper');
  });

  test('an unknown id finds nothing', () => {
    expect(findRole(ladder, 'captain')).toBeUndefined();
  });
});

describe('grades', () => {
  const ladder = ladderOf(
    [role('hand', 'P4'), role('lead', 'M1'), role('chief', 'Z'), role('guest'), role('odd', 'Q')],
    [],
    scale('P4', 'M1', 'Z'),
  );
  const rank = (id: string) => rankOf(ladder, ladder.byId.get(id) ?? role('nobody'));

  test('the order of grades is that of the list, not of their labels', () => {
    expect([rank('hand'), rank('lead'), rank('chief')]).toEqual([0, 1, 2]);
  });

  test('a role without a grade, or with one outside the scale, has no rank', () => {
    expect([rank('guest'), rank('odd')]).toEqual([undefined, undefined]);
  });

  test('the highest grade sorts first, roles without one last, equals by title', () => {
    const roles = [...ladder.roles, role('boss', 'Z')].sort(byGradeDescending(ladder));
    expect(roles.map(({ id }) => id)).toEqual(['boss', 'chief', 'lead', 'hand', 'guest', 'odd']);
  });
});

describe('labels', () => {
  test('a title that only one role bears stands alone', () => {
    const ladder = ladderOf([role('keeper'), role('warden')]);
    expect(ladder.roles.map((each) => labelOf(ladder, each))).toEqual(['Keeper', 'Warden']);
  });

  test('a title shared across families names the family', () => {
    const ladder = ladderOf([
      role('keeper', '2', { title: 'Senior Keeper' }),
      role('mate', '2', { title: 'Senior Keeper', family: 'boat-crew' }),
    ]);
    expect(ladder.roles.map((each) => labelOf(ladder, each))).toEqual([
      'Senior Keeper (Keepers)',
      'Senior Keeper (Boat Crew)',
    ]);
  });

  test('a title shared within one family adds the id', () => {
    const ladder = ladderOf([role('north', '2', { title: 'Keeper' }), role('keeper', '2')]);
    const labels = ladder.roles.map((each) => labelOf(ladder, each));
    expect(labels).toEqual(['Keeper (Keepers, north)', 'Keeper (Keepers, keeper)']);
  });
});

describe('relations', () => {
  test('a relation with an unknown end is left out on both sides', () => {
    const ladder = ladderOf(
      [role('hand', '1'), role('keeper', '2')],
      [promotion('hand', 'keeper'), promotion('hand', 'ghost'), promotion('ghost', 'keeper')],
    );
    expect(relationsFrom(ladder, 'hand', 'promotion').map(({ to }) => to)).toEqual(['keeper']);
    expect(relationsTo(ladder, 'keeper', 'promotion').map(({ from }) => from)).toEqual(['hand']);
    expect(relationsFrom(ladder, 'ghost', 'promotion')).toEqual([]);
    expect(careerThrough(ladder, 'hand').above).toEqual(new Set(['keeper']));
  });

  test('each kind of relation has its own tie, seen from either end', () => {
    const others = ['promotion', 'extends', 'reports-to', 'specialty-of'] as const;
    const ladder = ladderOf(
      [role('me', '3'), ...others.flatMap((kind) => [role(`to-${kind}`), role(`from-${kind}`)])],
      others.flatMap((kind) => [
        relation(kind, 'me', `to-${kind}`),
        relation(kind, `from-${kind}`, 'me'),
      ]),
    );
    const groups = tiesOf(ladder, 'me');
    expect(groups.map(({ kind, way, ties }) => [kind, way, ids(ties)])).toEqual(
      others.flatMap((kind) => [
        [kind, 'forward', [`to-${kind}`]],
        [kind, 'backward', [`from-${kind}`]],
      ]),
    );
  });

  test('promotions and switches both lead on; each relation to one role is kept in one tie', () => {
    const ladder = ladderOf(
      [role('keeper', '2'), role('warden', '3'), role('pilot', '4')],
      [
        promotion('keeper', 'warden'),
        relation('switch', 'keeper', 'warden'),
        relation('switch', 'keeper', 'pilot'),
      ],
    );
    const leadsTo = stepsFrom(ladder, 'keeper');
    expect(ids(leadsTo)).toEqual(['pilot', 'warden']);
    expect(leadsTo[1]?.relations.map(({ kind }) => kind)).toEqual(['promotion', 'switch']);
  });

  test('equivalence reads both ways, and one stated from both sides is a single tie', () => {
    const ladder = ladderOf(
      [role('keeper', '2'), role('pilot', '2'), role('chief', '3')],
      [
        relation('equivalent', 'keeper', 'pilot'),
        relation('equivalent', 'pilot', 'keeper'),
        relation('equivalent', 'chief', 'keeper'),
      ],
    );
    const equivalents = equalsOf(ladder, 'keeper');
    expect(tiesOf(ladder, 'keeper')).toEqual([
      { kind: 'equivalent', way: 'forward', ties: equivalents },
    ]);
    expect(ids(equivalents)).toEqual(['chief', 'pilot']);
    expect(equivalents[1]?.relations).toHaveLength(2);
  });
});

describe('neighbouring rungs', () => {
  test('the rung below is the highest described role that is promoted into this one', () => {
    const ladder = ladderOf(
      [role('hand', '1'), role('keeper', '2'), role('pilot', '3'), role('chief', '4')],
      [
        promotion('hand', 'chief'),
        promotion('keeper', 'chief'),
        relation('switch', 'pilot', 'chief'),
      ],
    );
    expect(rungBelow(ladder, 'chief')?.id).toBe('keeper');
    expect(rungBelow(ladder, 'hand')).toBeUndefined();
  });

  test('a described role is a better neighbour than one that is only named', () => {
    const named = { status: 'named' } as const;
    const ladder = ladderOf(
      [
        role('hand', '1'),
        role('keeper', '2', named),
        role('warden', '3'),
        role('chief', '5', named),
      ],
      [promotion('hand', 'warden'), promotion('keeper', 'warden'), promotion('warden', 'chief')],
    );
    expect(rungBelow(ladder, 'warden')?.id).toBe('hand');
    expect(rungAbove(ladder, 'warden')?.id).toBe('chief');
  });

  test('a promotion to a named role is nearer than a switch to a described one', () => {
    const ladder = ladderOf(
      [role('hand', '1'), role('keeper', '2', { status: 'named' }), role('pilot', '2')],
      [promotion('hand', 'keeper'), relation('switch', 'hand', 'pilot')],
    );
    expect(rungAbove(ladder, 'hand')?.id).toBe('keeper');
  });

  test('the rung above is the lowest one; a role without a grade is nobody’s nearest', () => {
    const ladder = ladderOf(
      [role('hand', '1'), role('keeper', '2'), role('warden', '3'), role('guest')],
      [promotion('hand', 'warden'), promotion('hand', 'guest'), promotion('hand', 'keeper')],
    );
    expect(rungAbove(ladder, 'hand')?.id).toBe('keeper');
  });
});

describe('careers', () => {
  const ladder = ladderOf(
    ['hand', 'keeper', 'pilot', 'warden', 'chief', 'clerk'].map((id) => role(id)),
    [
      promotion('hand', 'keeper'),
      relation('switch', 'keeper', 'pilot'),
      promotion('pilot', 'warden'),
      promotion('warden', 'chief'),
      relation('equivalent', 'keeper', 'clerk'),
      relation('reports-to', 'keeper', 'clerk'),
    ],
  );

  test('a career runs by promotions and switches alone, down and up', () => {
    const { below, above } = careerThrough(ladder, 'pilot');
    expect(below).toEqual(new Set(['keeper', 'hand']));
    expect(above).toEqual(new Set(['warden', 'chief']));
  });

  test('a circle of switches ends, and never leads to the role itself', () => {
    const around = ladderOf(
      [role('keeper'), role('pilot'), role('chief')],
      [
        relation('switch', 'keeper', 'pilot'),
        relation('switch', 'pilot', 'keeper'),
        promotion('pilot', 'chief'),
      ],
    );
    const { below, above } = careerThrough(around, 'keeper');
    expect(below).toEqual(new Set(['pilot']));
    expect(above).toEqual(new Set(['pilot', 'chief']));
  });

  test('an unknown role has no career', () => {
    expect(careerThrough(ladder, 'ghost')).toEqual({ below: new Set(), above: new Set() });
  });
});

describe('a part of a ladder', () => {
  const ladder = ladderOf(
    [
      role('hand', '1'),
      role('keeper', '2', { title: 'Senior Keeper', aliases: ['lamp-keeper'] }),
      role('mate', '2', { title: 'Senior Keeper', family: 'boat-crew' }),
      role('warden', '3'),
    ],
    [
      promotion('hand', 'keeper'),
      promotion('keeper', 'warden'),
      promotion('hand', 'ghost'),
      relation('equivalent', 'keeper', 'mate'),
      relation('switch', 'mate', 'warden'),
    ],
  );
  const without = (...left: string[]) => partOf(ladder, ({ id }) => !left.includes(id));
  const ends = (relations: readonly { from: string; to: string }[]) =>
    relations.map(({ from, to }) => `${from} ${to}`);

  test('holds the roles that are kept and the relations between two of them', () => {
    const part = without('warden');
    expect(part.roles.map(({ id }) => id)).toEqual(['hand', 'keeper', 'mate']);
    expect(ends(part.relations)).toEqual(['hand keeper', 'keeper mate']);
  });

  test('has no tie to what is left out, whichever that is', () => {
    const anyKept = fc.subarray(ladder.roles.map(({ id }) => id));
    fc.assert(
      fc.property(anyKept, (kept) => {
        const part = partOf(ladder, ({ id }) => kept.includes(id));
        const among = ladder.relations.filter(
          ({ from, to }) => kept.includes(from) && kept.includes(to),
        );
        expect([...part.byId.keys()]).toEqual(kept);
        const { outgoing, incoming } = part.adjacency();
        const ids = part.roles.map(({ id }) => id);
        expect(new Set(ids.flatMap((id) => outgoing(id)))).toEqual(new Set(among));
        expect(new Set(ids.flatMap((id) => incoming(id)))).toEqual(new Set(among));
      }),
    );
  });

  test('does not go on past a role that is left out', () => {
    expect(careerThrough(without('keeper'), 'hand').above).toEqual(new Set());
  });

  test('labels every role as the whole ladder does, though no other bears its title here', () => {
    const [keeper] = without('mate', 'hand', 'warden').roles;
    expect(keeper && labelOf(without('mate'), keeper)).toBe('Senior Keeper (Keepers)');
  });

  test('keeps all families, and all that the ladder says of itself', () => {
    const part = without('mate', 'hand');
    expect(part.info).toEqual(ladder.info);
    expect(part.families).toEqual(ladder.families);
    expect(part.familyById.get('boat-crew')?.title).toBe('Boat Crew');
    expect(part.roles.map((each) => rankOf(part, each))).toEqual([1, 2]);
  });

  test('finds a role by the id that it once had only while it is kept', () => {
    expect(findRole(without('hand'), 'lamp-keeper')?.id).toBe('keeper');
    expect(findRole(without('keeper'), 'lamp-keeper')).toBeUndefined();
  });

  test('may hold nothing', () => {
    const none = partOf(ladder, () => false);
    expect([none.roles, none.relations]).toEqual([[], []]);
  });
});
