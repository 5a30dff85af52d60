import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afarName, afarWidth, cardBeside, cardWidth, halfCard, labelBeside } from './beside.ts';
import { MANNERS } from './manner.ts';
import { SIZE } from './placed.ts';

const anyManner = fc.constantFrom(MANNERS.lying, MANNERS.standing);
const anyLength = fc.integer({ min: 0, max: 300 });
const PLACE = { x: 100, y: 200 };

describe('a card', () => {
  const free = (manner: typeof MANNERS.lying, label: number, apart: number) => {
    const width = cardWidth(manner, label, apart);
    return { width, end: cardBeside(manner, { x: 0, y: 0 }, width).x + width };
  };

  test('keeps clear of what stands next, unless its label needs the room', () => {
    fc.assert(
      fc.property(anyManner, anyLength, anyLength, (manner, label, apart) => {
        const { width, end } = free(manner, label, apart);
        if (manner.orientation === 'standing' || width > label)
          expect(end).toBeLessThanOrEqual(apart - 6);
        if (manner.orientation === 'lying') expect(width).toBeGreaterThanOrEqual(label);
      }),
    );
  });

  test('takes all the room that it may have', () => {
    expect(free(MANNERS.lying, 20, 60).end).toBe(60 - 6);
    expect(free(MANNERS.standing, 20, 60).end).toBe(60 - 6);
    expect(free(MANNERS.lying, 20, 1000).width).toBe(110);
    expect(free(MANNERS.standing, 20, 1000).width).toBe(72);
  });

  test('stands over its station where careers stand, and ends half its height beyond it', () => {
    const card = cardBeside(MANNERS.standing, PLACE, 50);
    expect(card.y + card.height / 2).toBe(PLACE.y);
    expect(halfCard(MANNERS.standing)).toBe(card.height / 2);
  });

  test('stands above its station where careers lie, and is passed just beyond it', () => {
    const card = cardBeside(MANNERS.lying, PLACE, 50);
    expect(card.y + card.height).toBeLessThan(PLACE.y);
    expect(card.x).toBeGreaterThan(PLACE.x);
    expect(halfCard(MANNERS.lying)).toBe(SIZE.radius + 1.5);
  });
});

test('a label stands above its station where careers lie, and right of it where they stand', () => {
  const text = (beside: { low: number; high: number; start: number; end: number }) => ({
    lines: ['Keeper'],
    size: 5,
    width: 30,
    height: 6,
    beside,
  });
  const lying = text({ low: 4, high: 34, start: -9, end: -3 });
  expect(labelBeside(MANNERS.lying, PLACE, lying)).toMatchObject({ x: 104, y: 191, width: 30 });
  const standing = text({ low: -3, high: 3, start: 5, end: 35 });
  expect(labelBeside(MANNERS.standing, PLACE, standing)).toMatchObject({ x: 105, y: 197 });
});

test('a name for a look from afar begins with its first station and ends above it', () => {
  const name = afarName('Keepers', 40, PLACE);
  expect(name.x).toBe(PLACE.x - SIZE.radius);
  expect(name.y + name.height).toBe(PLACE.y - 2);
  expect(name.size).toBe(16);
  expect(afarWidth(0)).toBe(0);
  expect(afarWidth(10)).toBeGreaterThan(10);
});
