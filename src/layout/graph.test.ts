import { describe, expect, test } from 'vitest';
import { promotion, relation, role } from '#src/domain/fixture.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { ladderFrom } from './fixture.ts';
import { graphOf, UNGRADED } from './graph.ts';

type Parts = Parameters<typeof ladderFrom>[0];

describe('the roles of a graph', () => {
  const idsOf = (...roles: Parts['roles']) =>
    graphOf(ladderFrom({ roles, relations: [] })).roles.map(({ id }) => id);

  test('stand by department, family, grade and id', () => {
    const roles = [
      role('sailor', '1', { family: 'crew' }),
      role('warden', '1', { family: 'wardens' }),
      role('keeper', '3'),
      role('hand', '2'),
      role('clerk', '2'),
      role('guest'),
    ];
    expect(idsOf(...roles)).toEqual(['guest', 'clerk', 'hand', 'keeper', 'warden', 'sailor']);
  });

  test('are those of departments and tracks that the dataset lists', () => {
    const roles = [role('hand', '1'), role('monk', '1', { track: 'prayer' })];
    const sailor = { id: 'crew', title: 'Crew', department: 'sea' };
    const ladder = { ...ladderFrom({ roles, relations: [] }), families: [sailor] };
    expect(idsOf(...roles)).toEqual(['hand']);
    expect(graphOf(ladder).roles).toEqual([]);
  });

  test('have a rank by grade, and one below all for no grade or an unknown one', () => {
    const roles = [role('a', '1'), role('b', '5'), role('c'), role('d', '1b')];
    const { rank, roles: numbered } = graphOf(ladderFrom({ roles, relations: [] }));
    const ranks = Object.fromEntries(numbered.map(({ id }, at) => [id, rank[at]]));
    expect(ranks).toEqual({ a: UNGRADED + 1, b: UNGRADED + 5, c: UNGRADED, d: UNGRADED });
  });
});

describe('the links of a graph', () => {
  const linksOf = (...relations: Parts['relations']) => {
    const roles = [role('hand', '1'), role('keeper', '2')];
    const { links, roles: numbered } = graphOf(ladderFrom({ roles, relations }));
    return Array.from({ length: links.count }, (_, at) => [
      RELATION_KINDS[links.kind[at] ?? -1],
      numbered[links.from[at] ?? -1]?.id,
      numbered[links.to[at] ?? -1]?.id,
    ]);
  };

  test('are one for each kind between two roles', () => {
    const links = linksOf(
      relation('switch', 'keeper', 'hand'),
      relation('switch', 'hand', 'keeper'),
      promotion('hand', 'keeper'),
      promotion('hand', 'keeper'),
    );
    expect(links).toEqual([
      ['promotion', 'hand', 'keeper'],
      ['switch', 'hand', 'keeper'],
      ['switch', 'keeper', 'hand'],
    ]);
  });

  test('lead to no role that is unknown, nor from a role to itself', () => {
    const strays = [promotion('hand', 'ghost'), promotion('ghost', 'hand')];
    expect(linksOf(...strays, relation('switch', 'hand', 'hand'))).toEqual([]);
  });
});
