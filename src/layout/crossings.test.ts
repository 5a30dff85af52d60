import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, relation, role } from '#src/domain/fixture.ts';
import { countCrossings, spansOf } from './crossings.ts';
import { anyLadder } from './fixture.ts';
import { type Graph, graphOf } from './graph.ts';

const POSITIONS = 12;

/** A graph with a position from left to right for each of its roles; several may stand at one. */
const anyPositioned = anyLadder.map(graphOf).chain((graph) => {
  const count = graph.roles.length;
  const positions = fc.array(fc.nat({ max: POSITIONS - 1 }), {
    minLength: count,
    maxLength: count,
  });
  return fc.record({ graph: fc.constant(graph), positions });
});

function crossings(graph: Graph, positions: readonly number[]): number {
  const spans = spansOf(graph, () => true, [...graph.roles.keys()]);
  return countCrossings(spans, positions, POSITIONS);
}

/** The same by looking at every pair of pieces. */
function crossingsOfPairs({ links, rank }: Graph, positions: readonly number[]): number {
  const pieces: { rank: number; x: number; upper: number }[] = [];
  for (let link = 0; link < links.count; link++) {
    const ends = [links.from[link] ?? 0, links.to[link] ?? 0];
    const [low, high] = ends
      .map((end) => ({ rank: rank[end] ?? 0, x: positions[end] ?? 0 }))
      .sort((a, b) => a.rank - b.rank);
    if (!low || !high) continue;
    const slope = (high.x - low.x) / (high.rank - low.rank);
    const at = (each: number) => Math.round(low.x + slope * (each - low.rank));
    for (let each = low.rank; each < high.rank; each++) {
      pieces.push({ rank: each, x: at(each), upper: at(each + 1) });
    }
  }
  const isCrossed = (a: (typeof pieces)[number], b: (typeof pieces)[number]) =>
    a.rank === b.rank && (a.x - b.x) * (a.upper - b.upper) < 0;
  return pieces.reduce(
    (sum, a, at) => sum + pieces.slice(at + 1).filter((b) => isCrossed(a, b)).length,
    0,
  );
}

describe('crossings', () => {
  test('are as many as a look at every pair of pieces finds', () => {
    fc.assert(
      fc.property(anyPositioned, ({ graph, positions }) => {
        expect(crossings(graph, positions)).toBe(crossingsOfPairs(graph, positions));
      }),
    );
  });

  /** Roles a, b and c from the left at the first grade, d, e and f at the second. */
  const drawn = (...steps: [from: string, to: string][]) => {
    const roles = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => role(id, id < 'd' ? '1' : '2'));
    const relations = steps.map(([from, to]) => relation('switch', from, to));
    return crossings(graphOf(ladderOf(roles, relations)), [0, 1, 2, 0, 1, 2]);
  };

  test('are of links that change sides, whichever way these lead', () => {
    expect(drawn(['a', 'e'], ['b', 'd'])).toBe(1);
    expect(drawn(['a', 'e'], ['d', 'b'])).toBe(1);
    expect(drawn(['a', 'f'], ['b', 'e'], ['c', 'd'])).toBe(3);
  });

  test('are none of links side by side or with an end in common', () => {
    expect(drawn(['a', 'd'], ['b', 'e'])).toBe(0);
    expect(drawn(['a', 'd'], ['a', 'e'], ['b', 'e'])).toBe(0);
  });

  test('are none of links in one row', () => {
    expect(drawn(['a', 'c'], ['b', 'c'], ['a', 'b'], ['d', 'f'])).toBe(0);
  });
});
