import { describe, expect, test } from 'vitest';
import { ladderOf, relation, role } from '../../../src/domain/fixture.ts';
import { graphOf } from '../../../src/layout/graph.ts';
import { drawnFrom, layersOf, sortedIntoLanes } from './layers.ts';

const ladder = ladderOf(
  [role('a', '2'), role('b', '5'), role('c', '5'), role('d', undefined)],
  [
    relation('promotion', 'a', 'b'),
    relation('equivalent', 'a', 'b'),
    relation('switch', 'b', 'c'),
    relation('switch', 'c', 'a'),
    relation('reports-to', 'd', 'a'),
  ],
);

describe('what layered layouts are given', () => {
  const graph = graphOf(ladder);
  const numberOf = (id: string) => graph.roles.findIndex((each) => each.id === id);
  const layers = layersOf(graph);

  test('are layers without gaps', () => {
    expect(['d', 'a', 'b', 'c'].map((id) => layers.layer[numberOf(id)])).toEqual([0, 1, 2, 2]);
  });

  test('are the links that rise, each from its lower end, and one between two roles', () => {
    const wanted = [
      [numberOf('a'), numberOf('b')],
      [numberOf('a'), numberOf('c')],
    ];
    expect(layers.ends.toSorted()).toEqual(wanted);
  });
});

test('a layout has a column for each place across', () => {
  const layers = layersOf(graphOf(ladder));
  const x = Float64Array.of(7, 3, 7, 20);
  const drawn = drawnFrom(layers, { x, y: new Float64Array(4), lines: [[1, 2, 3, 4]] });
  expect([...drawn.columnOf]).toEqual([1, 0, 1, 2]);
  expect(drawn.lineOf(layers.links[0] ?? -1)).toEqual([1, 2, 3, 4]);
});

test('lanes are sorted one after the other, each in its order', () => {
  const layers = { ...layersOf(graphOf(ladder)), lane: Int32Array.of(1, 0, 1, 0) };
  const x = Float64Array.of(1, 2, 3, 4);
  const sorted = sortedIntoLanes(layers, { x, y: new Float64Array(4), lines: [] });
  const order = [0, 1, 2, 3].sort((a, b) => (sorted.x[a] ?? 0) - (sorted.x[b] ?? 0));
  expect(order).toEqual([1, 3, 0, 2]);
});
