import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from './fixture.ts';
import type { Ladder } from './ladder.ts';
import { type Route, routeOf, routesBetween } from './path.ts';
import type { Relation } from './role.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const roles = ids.map((id) => role(id, '1'));
const inferred = (from: string, to: string) => ({
  ...promotion(from, to),
  basis: 'inferred' as const,
});
const turn = (from: string, to: string) => relation('switch', from, to);
const named = (routes: readonly Route[]) =>
  routes.map(({ steps }) => [steps[0]?.from.id, ...steps.map(({ to }) => to.id)].join(''));
const between = (relations: readonly Relation[], from = 'a', to = 'd') =>
  named(routesBetween(ladderOf(roles, relations), from, to));

describe('routes', () => {
  test('are those with the fewest steps first, three at most', () => {
    const steps = ['ad', 'ab', 'bd', 'bc', 'cd', 'ae', 'ef', 'fg', 'gd'].map((ends) =>
      promotion(ends[0] ?? '', ends[1] ?? ''),
    );
    expect(between(steps)).toEqual(['ad', 'abd', 'abcd']);
  });

  test('prefer what is stated to what is inferred, and a promotion to a switch', () => {
    const steps = [inferred('a', 'b'), promotion('b', 'd'), promotion('a', 'c'), turn('c', 'd')];
    expect(between(steps)).toEqual(['acd', 'abd']);
    const turns = [turn('a', 'b'), promotion('b', 'd'), promotion('a', 'c'), promotion('c', 'd')];
    expect(between(turns)).toEqual(['acd', 'abd']);
  });

  test('take what is inferred only where no page states a way nearly as short', () => {
    const stated = [promotion('a', 'b'), promotion('b', 'd')];
    expect(between([...stated, inferred('a', 'd')])).toEqual(['ad', 'abd']);
    expect(between([...stated, { ...turn('a', 'd'), basis: 'inferred' }])).toEqual(['abd', 'ad']);
    const longer = [promotion('a', 'e'), promotion('e', 'f'), promotion('f', 'd')];
    const guessed = [inferred('a', 'b'), inferred('b', 'd')];
    expect(between([...longer, ...guessed])).toEqual(['aefd', 'abd']);
  });

  test('wait for the need of a company only where merit alone leads nowhere', () => {
    const [needed, earned] = (['merit-and-company-need', 'merit'] as const).map((gate) => ({
      gate,
    }));
    const steps = [
      relation('promotion', 'a', 'b', needed),
      relation('promotion', 'a', 'c', earned),
    ];
    expect(between([...steps, promotion('b', 'd'), promotion('c', 'd')])).toEqual(['acd', 'abd']);
  });

  test('count gates', () => {
    const gated = (from: string, to: string) =>
      relation('promotion', from, to, { gate: 'merit-and-company-need' });
    expect(
      between([gated('a', 'b'), promotion('b', 'd'), promotion('a', 'c'), promotion('c', 'd')]),
    ).toEqual(['acd', 'abd']);
  });

  test('do not follow other relations', () => {
    expect(between([relation('equivalent', 'a', 'd'), relation('reports-to', 'a', 'd')])).toEqual(
      [],
    );
  });

  test('are none to a role itself, downwards, and to or from one that is not there', () => {
    const steps = [promotion('a', 'd')];
    expect(between(steps, 'a', 'a')).toEqual([]);
    expect(between(steps, 'd', 'a')).toEqual([]);
    expect(between(steps, 'a', 'z')).toEqual([]);
    expect(between(steps, 'z', 'a')).toEqual([]);
  });

  test('carry every relation that states a step', () => {
    const [route] = routesBetween(ladderOf(roles, [promotion('a', 'd'), turn('a', 'd')]), 'a', 'd');
    expect(route?.steps[0]?.relations.map(({ kind }) => kind)).toEqual(['promotion', 'switch']);
  });
});

describe('any ladder', () => {
  const anyStep = fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 }))
    .map(([from, to, sort]): Relation => {
      if (sort === 0) return inferred(from, to);
      if (sort === 1) return turn(from, to);
      return relation('promotion', from, to, sort === 2 ? { gate: 'merit' } : {});
    });
  const anyLadder = fc
    .array(anyStep, { maxLength: 24 })
    .map((relations): Ladder => ladderOf(roles, relations));

  test('has routes that are simple, sorted by cost, different, and made of its steps', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const routes = routesBetween(ladder, 'a', 'd');
        expect(new Set(named(routes)).size).toBe(routes.length);
        for (const [at, { steps, cost }] of routes.entries()) {
          expect(cost).toBeGreaterThanOrEqual(routes[at - 1]?.cost ?? 0);
          expect(cost).toBe(steps.reduce((sum, step) => sum + step.cost, 0));
          const met = ['a', ...steps.map(({ to }) => to.id)];
          expect(new Set(met).size).toBe(met.length);
          expect(met.at(-1)).toBe('d');
          for (const { from, to, relations } of steps) {
            expect(relations.length).toBeGreaterThan(0);
            for (const each of relations) {
              expect(ladder.relations).toContain(each);
              expect([each.from, each.to]).toEqual([from.id, to.id]);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has the three cheapest of all simple routes', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const costs = allCosts(ladder, 'a', 'd', new Set(['a'])).sort((a, b) => a - b);
        expect(routesBetween(ladder, 'a', 'd').map(({ cost }) => cost)).toEqual(costs.slice(0, 3));
      }),
      { numRuns: 500 },
    );
  });

  test('has the same routes whatever the order of its relations', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const turned = ladderOf(roles, ladder.relations.toReversed());
        expect(named(routesBetween(turned, 'a', 'd'))).toEqual(
          named(routesBetween(ladder, 'a', 'd')),
        );
      }),
    );
  });

  /** The cost of every simple route, by trying all of them. */
  function allCosts(ladder: Ladder, at: string, goal: string, met: Set<string>): number[] {
    if (at === goal) return [0];
    const leaving = new Map<string, number>();
    for (const each of ladder.relations) {
      if (each.from !== at || met.has(each.to)) continue;
      const [step] = routesBetween(ladderOf(roles, [each]), at, each.to);
      if (step) leaving.set(each.to, Math.min(step.cost, leaving.get(each.to) ?? Infinity));
    }
    return [...leaving].flatMap(([to, cost]) =>
      allCosts(ladder, to, goal, new Set([...met, to])).map((rest) => rest + cost),
    );
  }
});

test('a route is the one of its number, or the best where there are fewer', () => {
  const ladder = ladderOf(roles, [
    ...['ab', 'bd', 'ac', 'cd'].map((ends) => promotion(ends[0] ?? '', ends[1] ?? '')),
    turn('a', 'd'),
  ]);
  const routes = routesBetween(ladder, 'a', 'd');
  expect(named(routes)).toEqual(['ad', 'abd', 'acd']);
  expect(routeOf(routes, 3)).toBe(routes[2]);
  expect(routeOf(routes, 4)).toBe(routes[0]);
  expect(routeOf([], 1)).toBeUndefined();
});
