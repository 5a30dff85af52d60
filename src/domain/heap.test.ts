import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from './heap.ts';
import { byCodeUnit } from './problem.ts';

type Item = readonly [value: string, rank: number];

const anyItem = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.integer({ min: 0, max: 5 }),
) satisfies fc.Arbitrary<Item>;

const firstOf = (items: readonly Item[]) =>
  items.toSorted(([a, rank], [b, other]) => rank - other || byCodeUnit(a, b))[0];

test('whatever is put in and taken out, the lowest rank comes first, and of one rank the first in order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyItem), { maxLength: 40 }), (deeds) => {
      const heap = new Heap<string>(byCodeUnit);
      let held: Item[] = [];
      // What is nothing takes one out; what is left at the end is taken out too.
      for (const item of [...deeds, ...deeds.map(() => null)]) {
        if (item) {
          heap.push(...item);
          held.push(item);
        } else {
          const first = firstOf(held);
          expect(heap.pop()).toBe(first?.[0]);
          held = held.filter((other) => other !== first);
        }
      }
      expect(heap.pop()).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
