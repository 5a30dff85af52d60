import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from './fixture.ts';
import { routesBetween } from './path.ts';
import type { Relation } from './role.ts';
import { gateOf, impasseBetween, isSwitch, namesOf, type RouteName, totalsOf } from './route.ts';

const turn = (from: string, to: string) => relation('switch', from, to);
const inferred = (from: string, to: string) =>
  relation('promotion', from, to, { basis: 'inferred' });

/** Three hands' grades, two leaders', and one beyond whom nobody has graded. */
const roles = [
  role('hand', '1'),
  role('mate', '2'),
  role('keeper', '3'),
  role('master', '4'),
  role('warden', '3', { track: 'lead' }),
  role('chief', '5', { track: 'lead' }),
  role('sage', undefined, { track: 'lead' }),
];
const ladder = (...relations: Relation[]) => ladderOf(roles, relations);
const names = (relations: readonly Relation[], from = 'hand', to = 'chief') => {
  const built = ladder(...relations);
  return namesOf(routesBetween(built, from, to)).map(inShort);
};

/** A name with ids in the place of roles. */
function inShort(name: RouteName): string {
  switch (name.kind) {
    case 'switch':
      return `${name.track} at ${name.at.id}`;
    case 'by':
      return `by ${name.roles.map(({ id }) => id).join(', ')}`;
    case 'without':
      return `without ${name.role.id}`;
    case 'nth':
      return `${name.number}`;
    case 'direct':
      return 'direct';
  }
}

describe('the names of routes', () => {
  test('say where each switches tracks', () => {
    expect(
      names([
        promotion('hand', 'mate'),
        promotion('mate', 'keeper'),
        turn('mate', 'warden'),
        turn('keeper', 'chief'),
        promotion('warden', 'chief'),
      ]),
    ).toEqual(['lead at keeper', 'lead at mate']);
  });

  test('say the first role that the others do not meet, where the switch tells nothing', () => {
    expect(
      names([
        turn('hand', 'warden'),
        turn('hand', 'sage'),
        promotion('warden', 'chief'),
        promotion('sage', 'chief'),
      ]),
    ).toEqual(['by sage', 'by warden']);
  });

  test('call the one without a role of its own the most direct', () => {
    expect(
      names(
        [promotion('hand', 'mate'), promotion('mate', 'keeper'), promotion('hand', 'keeper')],
        'hand',
        'keeper',
      ),
    ).toEqual(['direct', 'by mate']);
  });

  test('say what only one leaves out, where no role is its own and it is not the shortest', () => {
    const built = ladder(
      ...['hand-mate', 'hand-keeper', 'mate-keeper', 'keeper-master', 'mate-master'].map((step) => {
        const [from = '', to = ''] = step.split('-');
        return promotion(from, to);
      }),
    );
    expect(namesOf(routesBetween(built, 'hand', 'master')).map(inShort)).toEqual([
      'without mate',
      'without keeper',
      'by mate, keeper',
    ]);
  });

  test('are different for different routes, whatever the ladder', () => {
    const ids = roles.map(({ id }) => id);
    const anyStep = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean())
      .map(([from, to, turns]) => (turns ? turn(from, to) : promotion(from, to)));
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 24 }), (relations) => {
        const said = names(relations);
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the totals of a route', () => {
  const total = (from: string, to: string, ...relations: Relation[]) => {
    const built = ladder(...relations);
    const [route] = routesBetween(built, from, to);
    if (!route) throw new Error('no route');
    return totalsOf(built, route);
  };

  test('count steps, grades, switches, gates and what is stated', () => {
    const totals = total(
      'hand',
      'chief',
      relation('promotion', 'hand', 'mate', { gate: 'merit' }),
      inferred('mate', 'keeper'),
      relation('switch', 'keeper', 'chief', { gate: 'merit' }),
    );
    expect(totals).toEqual({
      steps: 3,
      climbed: 4,
      switches: 1,
      gates: new Map([
        ['merit', 2],
        [undefined, 1],
      ]),
      stated: 2,
      inferred: 1,
    });
  });

  test('know no climb where an end has no grade, and a negative one downwards', () => {
    expect(total('hand', 'sage', promotion('hand', 'sage')).climbed).toBeUndefined();
    expect(total('sage', 'hand', promotion('sage', 'hand')).climbed).toBeUndefined();
    expect(total('chief', 'mate', promotion('chief', 'mate')).climbed).toBe(-3);
  });

  test('say that sources differ over a gate, but not where one of them is silent', () => {
    const gated = (gate: 'merit' | 'merit-and-company-need') =>
      relation('promotion', 'hand', 'mate', { gate });
    const step = (...relations: Relation[]) => {
      const [route] = routesBetween(ladder(...relations), 'hand', 'mate');
      const [first] = route?.steps ?? [];
      if (!first) throw new Error('no step');
      return first;
    };
    expect(gateOf(step(gated('merit'), gated('merit-and-company-need')))).toBe('differs');
    expect(gateOf(step(gated('merit'), promotion('hand', 'mate')))).toBe('merit');
    expect(gateOf(step(promotion('hand', 'mate')))).toBeUndefined();
    expect(isSwitch(step(turn('hand', 'mate')))).toBe(true);
    expect(isSwitch(step(turn('hand', 'mate'), promotion('hand', 'mate')))).toBe(false);
  });
});

describe('where no route leads', () => {
  const offered = (reached: readonly { role: { id: string }; steps: number }[]) =>
    reached.map(({ role, steps }) => `${role.id} ${steps}`);

  test('it says of a role itself, of an unknown one and of a way down what they are', () => {
    const built = ladder(promotion('hand', 'mate'), promotion('mate', 'keeper'));
    expect(impasseBetween(built, 'hand', 'hand').kind).toBe('same');
    expect(impasseBetween(built, 'hand', 'nobody').kind).toBe('unknown');
    expect(impasseBetween(built, 'nobody', 'nobody').kind).toBe('unknown');
    expect(impasseBetween(built, 'keeper', 'hand').kind).toBe('downward');
  });

  test('it offers what comes closest: family, then department, then grade, then steps', () => {
    const others = [
      role('rower', '1', { family: 'rowers' }),
      role('cook', '1', { family: 'cooks' }),
      role('pilot', '5', { family: 'pilots' }),
      role('cox', '4', { family: 'rowers' }),
      role('bosun', '2', { family: 'rowers' }),
      role('drifter', undefined, { family: 'pilots' }),
    ];
    const built = ladderOf(
      [...roles, ...others],
      [
        promotion('hand', 'mate'),
        promotion('mate', 'master'),
        promotion('hand', 'sage'),
        promotion('hand', 'pilot'),
        promotion('hand', 'drifter'),
        promotion('hand', 'bosun'),
        promotion('rower', 'cox'),
        promotion('cook', 'rower'),
      ],
      {
        families: [
          { id: 'rowers', title: 'Rowers', department: 'boats' },
          { id: 'pilots', title: 'Pilots', department: 'boats' },
          { id: 'cooks', title: 'Cooks', department: 'lights' },
        ],
      },
    );
    const impasse = impasseBetween(built, 'hand', 'cox');
    if (impasse.kind !== 'apart') throw new Error(impasse.kind);
    expect(offered(impasse.onward)).toEqual([
      'bosun 1',
      'pilot 1',
      'drifter 1',
      'master 2',
      'mate 1',
    ]);
    expect(offered(impasse.origins)).toEqual(['cook 2', 'rower 1']);
  });
});
