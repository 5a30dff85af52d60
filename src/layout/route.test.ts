import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { anyLadder } from './fixture.ts';
import { type Placement, placeRoles } from './place.ts';
import { type PlacedLink, type Point, SIZE } from './placed.ts';
import { routeLinks } from './route.ts';

interface Drawn {
  readonly placement: Placement;
  readonly links: readonly PlacedLink[];
}

function drawn(ladder: Ladder): Drawn {
  const placement = placeRoles(ladder);
  return { placement, links: routeLinks(ladder, placement) };
}

/** How far a point is from a horizontal or vertical line. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const beside = (value: number, a: number, b: number) =>
    Math.max(Math.min(a, b) - value, 0, value - Math.max(a, b));
  return Math.hypot(beside(x, x1, x2), beside(y, y1, y2));
}

const anyDrawn = anyLadder.map(drawn);
const lines = ({ points }: PlacedLink) =>
  points.slice(1).map((end, at): [Point, Point] => [points[at] ?? end, end]);

describe('links', () => {
  test('are one for each kind between two roles, holding all relations of that kind', () => {
    const ladder = ladderOf(
      [role('hand', '1'), role('keeper', '2')],
      [
        promotion('hand', 'keeper'),
        promotion('hand', 'keeper'),
        relation('switch', 'keeper', 'hand'),
      ],
    );
    expect(
      drawn(ladder).links.map(({ kind, from, relations }) => [kind, from, relations.length]),
    ).toEqual([
      ['promotion', 'hand', 2],
      ['switch', 'keeper', 1],
    ]);
  });

  test('are not drawn to a role that is unknown, nor from a role to itself', () => {
    const ladder = ladderOf(
      [role('hand', '1')],
      [promotion('hand', 'ghost'), promotion('ghost', 'hand'), relation('switch', 'hand', 'hand')],
    );
    expect(drawn(ladder).links).toEqual([]);
  });

  test('of any ladder are drawn, one for each kind and pair', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const wanted = ladder.relations
          .filter(({ from, to }) => from !== to)
          .map(({ kind, from, to }) => `${kind} ${from} ${to}`);
        const found = drawn(ladder).links.map(({ kind, from, to }) => `${kind} ${from} ${to}`);
        expect(found.toSorted()).toEqual([...new Set(wanted)].sort());
      }),
    );
  });

  test('begin at the lower of their stations and end at the higher one', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placement, links }) => {
        for (const { from, to, points } of links) {
          const ends = [from, to].map((id) => placement.cells.get(id) ?? { x: 0, y: 0 });
          const [low, high] = ends.sort((a, b) => b.y - a.y || a.x - b.x);
          const [start, end] = [points[0], points.at(-1)];
          expect([start?.[1], end?.[1]]).toEqual([low?.y, high?.y]);
          expect(Math.abs((start?.[0] ?? 0) - (low?.x ?? 0))).toBeLessThan(SIZE.radius);
          expect(Math.abs((end?.[0] ?? 0) - (high?.x ?? 0))).toBeLessThan(SIZE.radius);
        }
      }),
    );
  });

  test('run upright or level, between numbers', () => {
    fc.assert(
      fc.property(anyDrawn, ({ links }) => {
        for (const [[x1, y1], [x2, y2]] of links.flatMap(lines)) {
          expect(x1 === x2 || y1 === y2).toBe(true);
          expect([x1, y1, x2, y2].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });

  test('pass through no station but their own ends', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placement, links }) => {
        for (const link of links) {
          for (const [id, { x, y }] of placement.cells) {
            if (id === link.from || id === link.to) continue;
            for (const [start, end] of lines(link)) {
              expect(distance([x, y], start, end)).toBeGreaterThan(SIZE.radius);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stay within the map', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placement: { width, height }, links }) => {
        for (const [x, y] of links.flatMap(({ points }) => points)) {
          expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
        }
      }),
    );
  });
});

describe('runs in one channel', () => {
  /** The height of each switch’s level run: a, b and c stand in the lower row, d and e above a and b. */
  const heights = (...steps: [from: string, to: string][]) => {
    const roles = ['a', 'b', 'c', 'd', 'e'].map((id) => role(id, id < 'd' ? '1' : '2'));
    const relations = steps.map(([from, to]) => relation('switch', from, to));
    return drawn(ladderOf(roles, relations)).links.map(({ points }) => points[1]?.[1]);
  };

  test('lie side by side where they lead to different roles', () => {
    const [first, second] = heights(['a', 'e'], ['b', 'd']);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThan(0);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(SIZE.row / 2);
  });

  test('lie on each other where they lead to one role', () => {
    const [first, second] = heights(['b', 'd'], ['c', 'd']);
    expect(first).toBe(second);
    expect(first).toBe(SIZE.margin + SIZE.deckHead + SIZE.row);
  });
});
