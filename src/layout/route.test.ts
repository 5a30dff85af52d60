import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDrawn, anyTurned, overlap, segmentBoxes } from './fixture.ts';
import { type PlacedLadder, type PlacedLink, SIZE } from './placed.ts';

/** The stations of a link, the lower one first; of two in one row the left one. */
function endsOf({ from, to }: PlacedLink, { roles }: PlacedLadder) {
  return [from, to]
    .map((id) => ({ id, x: Number.NaN, y: Number.NaN, ...roles.get(id) }))
    .sort((a, b) => b.y - a.y || a.x - b.x);
}

describe('links', () => {
  test('are drawn one for each kind and pair', () => {
    fc.assert(
      fc.property(anyTurned, ({ ladder, placed }) => {
        const wanted = ladder.relations
          .filter(({ from, to }) => from !== to)
          .map(({ kind, from, to }) => `${kind} ${from} ${to}`);
        const found = placed.links.map(({ kind, from, to }) => `${kind} ${from} ${to}`);
        expect(found.toSorted()).toEqual([...new Set(wanted)].sort());
      }),
    );
  });

  test('begin at the lower of their stations and end at the higher one', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed }) => {
        for (const link of placed.links) {
          const [low, high] = endsOf(link, placed);
          expect(link.rises).toBe(link.to === high?.id);
          const { lowX, lowY, highX, highY } = link.route;
          expect([lowY, highY]).toEqual([low?.y, high?.y]);
          expect(Math.abs(lowX - (low?.x ?? 0))).toBeLessThan(SIZE.radius);
          expect(Math.abs(highX - (high?.x ?? 0))).toBeLessThan(SIZE.radius);
        }
      }),
    );
  });

  test('run upright or level', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed }) => {
        const askew = placed.links
          .flatMap(segmentBoxes)
          .filter(({ left, right, top, bottom }) => left !== right && top !== bottom);
        expect(askew).toEqual([]);
      }),
    );
  });

  test('stay within the map', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { width, height, links } }) => {
        const outside = links
          .flatMap(segmentBoxes)
          .filter(
            (box) => box.left <= 0 || box.right >= width || box.top <= 0 || box.bottom >= height,
          );
        expect(outside).toEqual([]);
      }),
    );
  });

  test('pass through no station but those at their ends', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed }) => {
        const rings = [...placed.roles.values()].map(({ role, x, y }) => ({
          id: role.id,
          left: x - SIZE.radius,
          right: x + SIZE.radius,
          top: y - SIZE.radius,
          bottom: y + SIZE.radius,
        }));
        const hits = placed.links.flatMap((link) =>
          segmentBoxes(link).flatMap((stretch) =>
            rings
              .filter(({ id }) => id !== link.from && id !== link.to)
              .filter((ring) => overlap(ring, stretch))
              .map((ring) => ({ link, stretch, ring })),
          ),
        );
        expect(hits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
