import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { abreast, drawnFrom, ladderFrom } from '#src/layout/fixture.ts';
import { isLarge } from '#src/layout/large.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { cameraOn } from '#src/ui/camera.ts';
import { boxOf } from '../parts/drawing/marks.ts';
import {
  boxFor,
  LEGIBLE,
  openingFraming,
  type Situation,
  unaskedFraming,
  wholeOf,
} from './framing.ts';

const frame = { width: 1000, height: 700 };
const small = drawnFrom(
  ladderOf(
    [role('hand', '1'), role('keeper', '2'), role('mate', '1', { family: 'crew' })],
    [promotion('hand', 'keeper')],
  ),
);
const many = drawnFrom(ladderFrom({ roles: abreast(400, 'keepers'), relations: [] }));
const wrapped = drawnFrom(
  ladderFrom({ roles: [...abreast(9, 'keepers'), ...abreast(9, 'crew')], relations: [] }),
);

const stationOf = ({ roles }: PlacedLadder, id: string) => {
  const found = roles.get(id);
  if (!found) throw new Error(`${id} is not placed`);
  return found;
};

/** What a map opens on where nothing is asked for but this. */
const opening = (placed: PlacedLadder, situation: Partial<Situation> = {}) =>
  openingFraming({
    ...{ placed, frame, isIsolated: false, kept: [], isFaded: undefined },
    ...situation,
  });

const onlyMate = (id: string) => id !== 'mate';

describe('a map opens on', () => {
  test('all of it where that can be looked at as a picture, else on its first band at a legible size', () => {
    expect(isLarge(wrapped.roles.size)).toBe(false);
    const framing = opening(wrapped);
    const [first, second] = wrapped.bands;
    const roomy = { width: wrapped.width, height: wrapped.height };
    expect(boxFor(framing, roomy)).toEqual({ box: wholeOf(wrapped), least: 0 });
    const { box, least } = boxFor(framing, { width: 200, height: 150 });
    expect(box.height).toBe((first?.y ?? 0) + (first?.height ?? 0));
    expect(box.y + box.height).toBeLessThan(second?.y ?? 0);
    expect(least).toBe(LEGIBLE);
  });

  test('all of a large ladder, however small that becomes', () => {
    expect(isLarge(many.roles.size)).toBe(true);
    expect(boxFor(opening(many), frame)).toEqual({ box: wholeOf(many), least: 0 });
  });

  test('an empty map', () => {
    const empty = drawnFrom(ladderOf([]));
    expect(boxFor(opening(empty), frame)).toEqual({ box: wholeOf(empty), least: 0 });
  });

  test('what the filters leave lit, at a legible size, where the whole is too small to read', () => {
    const framing = opening(wrapped, { isFaded: (id) => id !== 'crew-3' });
    expect(boxFor(framing, { width: 260, height: 240 })).toEqual({
      box: boxOf([stationOf(wrapped, 'crew-3')]),
      least: LEGIBLE,
    });
    expect(boxFor(framing, { width: 4000, height: 3000 }).box).toEqual(wholeOf(wrapped));
  });

  test('what it would open on without filters where these leave nothing, or where it is large', () => {
    expect(opening(small, { isFaded: () => true })).toEqual(unaskedFraming(small));
    expect(opening(many, { isFaded: (id) => id !== 'keepers-3' })).toEqual(unaskedFraming(many));
  });

  test('what is to be kept in sight at a size at which it can be read, in whatever frame', () => {
    const kept = stationOf(many, 'keepers-200');
    for (const size of [frame, { width: 320, height: 300 }, { width: 2400, height: 1300 }]) {
      const framing = opening(many, { kept: [kept], frame: size, isFaded: onlyMate });
      const { box, least } = boxFor(framing, size);
      const { x, y, scale } = cameraOn(box, size, least);
      expect(scale).toBeGreaterThan(LEGIBLE);
      expect(kept.x * scale + x).toBeGreaterThan(0);
      expect(kept.x * scale + x).toBeLessThan(size.width);
      expect(kept.y * scale + y).toBeGreaterThan(0);
      expect(kept.y * scale + y).toBeLessThan(size.height);
    }
  });

  test('all of a route', () => {
    const kept = ['keepers-3', 'crew-8'].map((id) => stationOf(wrapped, id));
    const { box } = boxFor(opening(wrapped, { kept }), { width: 260, height: 240 });
    const all = boxOf(kept);
    expect(box.x).toBeLessThanOrEqual(all.x);
    expect(box.y).toBeLessThanOrEqual(all.y);
    expect(box.x + box.width).toBeGreaterThanOrEqual(all.x + all.width);
    expect(box.y + box.height).toBeGreaterThanOrEqual(all.y + all.height);
  });

  test('all of what is isolated, before anything else', () => {
    const kept = [stationOf(small, 'hand')];
    const framing = opening(small, { isIsolated: true, kept, isFaded: onlyMate });
    expect(boxFor(framing, { width: 50, height: 50 })).toEqual({ box: wholeOf(small), least: 0 });
  });
});
