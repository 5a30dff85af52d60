import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, cornersOf, type PlacedRoute } from './placedRoute.ts';
import { mapRoute, segmentsOf } from './routeGeometry.ts';

const length = fc.integer({ min: -500, max: 500 });
const ends = {
  orientation: fc.constantFrom('lying' as const, 'standing' as const),
  lowX: length,
  lowY: length,
  highX: length,
  highY: length,
};
const anyRoute: fc.Arbitrary<PlacedRoute> = fc.oneof(
  fc.record({ shape: fc.constant('straight' as const), ...ends }),
  fc.record({ shape: fc.constant('one-bend' as const), ...ends, turn: length }),
  fc.record({
    shape: fc.constant('two-bends' as const),
    ...ends,
    ...{ lowTurn: length, between: length, highTurn: length },
  }),
);

describe('the corners of a route', () => {
  const orientation = 'standing' as const;
  const stations = { orientation, lowX: 1, lowY: 90, highX: 5, highY: 10 };

  test('are its ends where it is straight', () => {
    expect(cornersOf({ shape: 'straight', ...stations })).toEqual([1, 90, 5, 10]);
  });

  test('lie at the height of its level segment', () => {
    const corners = cornersOf({ shape: 'one-bend', ...stations, turn: 50 });
    expect(corners).toEqual([1, 90, 1, 50, 5, 50, 5, 10]);
  });

  test('lie at both ends of the upright between two level segments', () => {
    const bends = { lowTurn: 70, between: 3, highTurn: 30 };
    const corners = cornersOf({ shape: 'two-bends', ...stations, ...bends });
    expect(corners).toEqual([1, 90, 1, 70, 3, 70, 3, 30, 5, 30, 5, 10]);
  });

  test('are turned where the map lies', () => {
    const lying = { lowX: 10, lowY: 1, highX: 90, highY: 5, orientation: 'lying' } as const;
    expect(cornersOf({ shape: 'one-bend', ...lying, turn: 50 })).toEqual([
      10, 1, 50, 1, 50, 5, 90, 5,
    ]);
    const bends = { lowTurn: 30, between: 3, highTurn: 70 };
    expect(cornersOf({ shape: 'two-bends', ...lying, ...bends })).toEqual([
      10, 1, 30, 1, 30, 3, 70, 3, 70, 5, 90, 5,
    ]);
  });
});

test('the segments of a route join its corners, one after the other', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      const segments = segmentsOf(route);
      const [first] = segments;
      const joined = segments.flatMap(({ x2, y2 }) => [x2, y2]);
      expect([first?.x1, first?.y1, ...joined]).toEqual(cornersOf(route));
      for (const [at, { x2, y2 }] of segments.slice(0, -1).entries()) {
        expect(segments[at + 1]).toMatchObject({ x1: x2, y1: y2 });
      }
    }),
  );
});

test('the bounds of a route are those of its corners', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      const corners = cornersOf(route);
      const xs = corners.filter((_, at) => at % 2 === 0);
      const ys = corners.filter((_, at) => at % 2 === 1);
      const { x, y, width, height } = boundsOf(route);
      expect([x, x + width]).toEqual([Math.min(...xs), Math.max(...xs)]);
      expect([y, y + height]).toEqual([Math.min(...ys), Math.max(...ys)]);
    }),
  );
});

test('a route in other coordinates keeps its shape, and has each corner where that comes to lie', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      const mapX = (x: number) => x * 3 + 1;
      const mapY = (y: number) => 7 - y;
      const mapped = mapRoute(route, mapX, mapY);
      expect(mapped.shape).toBe(route.shape);
      const corners = cornersOf(route).map((value, at) => (at % 2 ? mapY(value) : mapX(value)));
      expect(cornersOf(mapped)).toEqual(corners);
    }),
  );
});
