import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promotion, role } from '#src/domain/fixture.ts';
import { columnsOf } from './columns.ts';
import { anyLadder, ladderFrom } from './fixture.ts';
import { graphOf } from './graph.ts';

/** The columns of some roles, each as the ids of its roles from the bottom. */
function columns(
  roles: Parameters<typeof ladderFrom>[0]['roles'],
  ...steps: [from: string, to: string][]
) {
  const relations = steps.map(([from, to]) => promotion(from, to));
  const graph = graphOf(ladderFrom({ roles, relations }));
  return columnsOf(graph).map((column) => column.roles.map((each) => graph.roles[each]?.id));
}

const wardens = { family: 'wardens' };
const lead = { track: 'lead' };

describe('a column', () => {
  test('follows promotions up one track', () => {
    const roles = [role('chief', '4'), role('hand', '1'), role('keeper', '2')];
    expect(columns(roles, ['hand', 'keeper'], ['keeper', 'chief'])).toEqual([
      ['hand', 'keeper', 'chief'],
    ]);
  });

  test('stays in the family before it goes on to another', () => {
    const roles = [role('hand', '1'), role('warden', '2', wardens), role('keeper', '3')];
    expect(columns(roles, ['hand', 'warden'], ['hand', 'keeper'])).toEqual([
      ['hand', 'keeper'],
      ['warden'],
    ]);
  });

  test('takes the shorter of two steps, and leaves room for its name before it', () => {
    const roles = [role('hand', '1'), role('keeper', '2'), role('chief', '3')];
    expect(columns(roles, ['hand', 'chief'], ['keeper', 'chief'])).toEqual([
      ['keeper', 'chief'],
      ['hand'],
    ]);
  });

  test('takes of two branches the one that more meets', () => {
    const roles = [role('bell', '1'), role('hand', '1'), role('mate', '2'), role('chief', '3')];
    const steps: [string, string][] = [
      ['bell', 'mate'],
      ['hand', 'mate'],
      ['hand', 'chief'],
    ];
    expect(columns(roles, ...steps)[0]).toEqual(['hand', 'mate']);
  });

  test('is of one track, and the tracks stand in the order of the dataset', () => {
    const roles = [role('boss', '3', lead), role('hand', '1'), role('chief', '2', lead)];
    expect(columns(roles, ['hand', 'chief'], ['chief', 'boss'])).toEqual([
      ['hand'],
      ['chief', 'boss'],
    ]);
  });

  test('is shared by lines that leave each other’s ranks free, above all by those of one family', () => {
    const roles = [
      role('hand', '1'),
      role('warden', '1', wardens),
      role('chief', '3', wardens),
      role('guest'),
    ];
    expect(columns(roles)).toEqual([
      ['guest', 'hand'],
      ['warden', 'chief'],
    ]);
  });

  test('keeps free the ranks that a step of its own passes', () => {
    const roles = [role('hand', '1'), role('chief', '4'), role('warden', '3', wardens)];
    expect(columns(roles, ['hand', 'chief'])).toEqual([['hand', 'chief'], ['warden']]);
  });

  test('rises from role to role of one lane, whatever the promotions say', () => {
    fc.assert(
      fc.property(anyLadder.map(graphOf), (graph) => {
        for (const { lane, roles } of columnsOf(graph)) {
          const ranks = roles.map((each) => graph.rank[each] ?? -1);
          expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
          expect(roles.map((each) => graph.lane[each])).toEqual(roles.map(() => lane));
        }
      }),
    );
  });
});

describe('columns', () => {
  test('hold every role once, those of one lane side by side', () => {
    fc.assert(
      fc.property(anyLadder.map(graphOf), (graph) => {
        const found = columnsOf(graph);
        const held = found.flatMap(({ roles }) => roles).sort((a, b) => a - b);
        expect(held).toEqual([...graph.roles.keys()]);
        const lanes = found.map(({ lane }) => lane);
        expect(lanes).toEqual(lanes.toSorted((a, b) => a - b));
      }),
    );
  });
});
