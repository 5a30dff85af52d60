import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCrossings, type Spans } from './crossings.ts';
import { risingLinks, siftLane } from './sift.ts';

type Link = readonly [low: number, high: number];

/** Links from columns at one rank to columns at the next. */
function between(links: readonly Link[]): Spans {
  return {
    ranks: 2,
    bottom: new Int32Array(links.length),
    rise: new Int32Array(links.length).fill(1),
    low: Int32Array.from(links, ([low]) => low),
    high: Int32Array.from(links, ([, high]) => high),
  };
}

/** So many columns as they stand after one lane of them was sifted. */
function sifted(spans: Spans, columns: number, lane: readonly [number, number] = [0, columns]) {
  const order = Int32Array.from({ length: columns }, (_, at) => at);
  const position = order.slice();
  siftLane(spans, risingLinks(spans, columns), { order, position }, lane);
  return { order: [...order], position: [...position] };
}

const COLUMNS = 8;
const anyLinks = fc.array(
  fc.tuple(fc.nat({ max: COLUMNS - 1 }), fc.nat({ max: COLUMNS - 1 })) satisfies fc.Arbitrary<Link>,
  { maxLength: 20 },
);

describe('sifting', () => {
  test('finds a place that no swap of neighbours leads to', () => {
    // The first column has to pass two others that each keep it where it is by themselves.
    const spans = between([
      [0, 5],
      [1, 4],
      [2, 3],
    ]);
    expect(sifted(spans, 6, [0, 3]).order).toEqual([2, 1, 0, 3, 4, 5]);
  });

  test('never makes more crossings between neighbouring ranks, and keeps a tally of where columns stand', () => {
    const given = Array.from({ length: COLUMNS }, (_, at) => at);
    fc.assert(
      fc.property(anyLinks, (links) => {
        const spans = between(links);
        const { order, position } = sifted(spans, COLUMNS);
        expect(order.map((column) => position[column])).toEqual(given);
        const crossings = countCrossings(spans, position, COLUMNS);
        expect(crossings).toBeLessThanOrEqual(countCrossings(spans, given, COLUMNS));
      }),
    );
  });

  test('leaves other lanes alone', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { order } = sifted(between(links), COLUMNS, [2, 5]);
        expect([order.slice(0, 2), order.slice(5)]).toEqual([
          [0, 1],
          [5, 6, 7],
        ]);
        expect(order.slice(2, 5).sort()).toEqual([2, 3, 4]);
      }),
    );
  });

  test('sees the links that lead from one rank to a higher one, from both ends', () => {
    const spans = {
      ...between([
        [0, 1],
        [1, 1],
        [2, 0],
      ]),
      rise: Int32Array.of(1, 2, 0),
    };
    expect(risingLinks(spans, 3)).toEqual([[0], [0, 1], []]);
  });
});
