import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relation, role } from '#src/domain/fixture.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS } from '#src/domain/relations.ts';
import type { Relation } from '#src/domain/role.ts';
import { type Column, columnsOf } from './columns.ts';
import { countCrossings, spansOf } from './crossings.ts';
import { abreast, anyLadder, ladderFrom } from './fixture.ts';
import { type Graph, graphOf } from './graph.ts';
import { orderColumns } from './order.ts';

const DRAWN = RELATION_KINDS.map((kind) => DRAWN_AT_FIRST.includes(kind));

/** Crossings of the links that draw columns together. */
function crossings(graph: Graph, columns: readonly Column[]): number {
  const columnOf: number[] = [];
  for (const [at, { roles }] of columns.entries()) for (const each of roles) columnOf[each] = at;
  const spans = spansOf(graph, (kind) => DRAWN[kind] ?? false, columnOf);
  return countCrossings(spans, [...columns.keys()], columns.length);
}

const anyColumns = anyLadder.map((ladder) => {
  const graph = graphOf(ladder);
  const given = columnsOf(graph);
  return { graph, given, ordered: orderColumns(graph, given) };
});

describe('the order of columns', () => {
  test('never crosses more links than the one that was given', () => {
    fc.assert(
      fc.property(anyColumns, ({ graph, given, ordered }) => {
        expect(crossings(graph, ordered)).toBeLessThanOrEqual(crossings(graph, given));
      }),
      { numRuns: 300 },
    );
  });

  test('holds the same columns, each at a place of its lane', () => {
    fc.assert(
      fc.property(anyColumns, ({ given, ordered }) => {
        expect(new Set(ordered)).toEqual(new Set(given));
        expect(ordered.map(({ lane }) => lane)).toEqual(given.map(({ lane }) => lane));
      }),
    );
  });

  /** The first roles of all columns: three of the Keepers, one of the Crew. */
  const order = (...relations: Relation[]) => {
    const roles = [...abreast(3, 'keepers'), role('mate', '3', { family: 'crew' })];
    const graph = graphOf(ladderFrom({ roles, relations }));
    const ordered = orderColumns(graph, columnsOf(graph));
    return ordered.map((column) => graph.roles[column.roles[0] ?? -1]?.id);
  };

  test('is that of the ids where nothing draws them together', () => {
    const given = ['keepers-0', 'keepers-1', 'keepers-2', 'mate'];
    expect(order()).toEqual(given);
    expect(order(relation('reports-to', 'keepers-0', 'mate'))).toEqual(given);
  });

  test('brings a line nearer to its links in the next department', () => {
    const drawn = order(relation('switch', 'keepers-0', 'mate'));
    expect(drawn).toEqual(['keepers-1', 'keepers-2', 'keepers-0', 'mate']);
  });
});
