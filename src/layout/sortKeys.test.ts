import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDigit, withoutLastDigit } from './sortKeys.ts';

test('the digits of a sort key can be read again, as long as it is exact', () => {
  const most = 2 ** 17;
  const digit = (base: number) => fc.integer({ min: 0, max: base - 1 });
  const anyKey = fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain((bases) => fc.tuple(fc.constant(bases), digit(most), ...bases.map(digit)));
  fc.assert(
    fc.property(anyKey, ([[second = 1, third = 1], a, b = 0, c = 0]) => {
      const key = (a * second + b) * third + c;
      expect(lastDigit(key, third)).toBe(c);
      const rest = withoutLastDigit(key, third);
      expect([withoutLastDigit(rest, second), lastDigit(rest, second)]).toEqual([a, b]);
    }),
  );
});
