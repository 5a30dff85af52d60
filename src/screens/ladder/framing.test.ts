import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { abreast, ladderFrom } from '#src/layout/fixture.ts';
import { isLarge } from '#src/layout/large.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { cameraOn } from '#src/ui/camera.ts';
import { boxAround, boxOf } from './drawing/marks.ts';
import { LEGIBLE, openingFraming, type Situation, unaskedFraming, wholeOf } from './framing.ts';

const frame = { width: 1000, height: 700 };
const small = layoutLadder(
  ladderOf(
    [role('hand', '1'), role('keeper', '2'), role('mate', '1', { family: 'crew' })],
    [promotion('hand', 'keeper')],
  ),
);
const many = layoutLadder(ladderFrom({ roles: abreast(400, 'keepers'), relations: [] }));
const wrapped = layoutLadder(
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
    ...{ placed, frame, isIsolated: false, kept: undefined, isFaded: undefined },
    ...situation,
  });

const onlyMate = (id: string) => id !== 'mate';

describe('a map opens on', () => {
  test('its first band at a legible size', () => {
    expect(isLarge(wrapped.roles.size)).toBe(false);
    const [first, second] = wrapped.bands;
    const { box, least } = opening(wrapped);
    expect(box).toEqual({ x: 0, y: 0, width: first?.width, height: (first?.height ?? 0) + 24 });
    expect(box.y + box.height).toBeLessThan(second?.y ?? 0);
    expect(least).toBe(LEGIBLE);
  });

  test('all of a large ladder, however small that becomes', () => {
    expect(isLarge(many.roles.size)).toBe(true);
    expect(opening(many)).toEqual({ box: wholeOf(many), least: 0 });
  });

  test('an empty map', () => {
    const empty = layoutLadder(ladderOf([]));
    expect(opening(empty)).toEqual({ box: wholeOf(empty), least: 0 });
  });

  test('what the filters leave lit, at a legible size', () => {
    expect(opening(small, { isFaded: onlyMate })).toEqual({
      box: boxOf([stationOf(small, 'mate')]),
      least: LEGIBLE,
    });
  });

  test('what it would open on without filters where these leave nothing, or where it is large', () => {
    expect(opening(small, { isFaded: () => true })).toEqual(unaskedFraming(small));
    expect(opening(many, { isFaded: (id) => id !== 'keepers-3' })).toEqual(unaskedFraming(many));
  });

  test('the surroundings of a role to keep in sight, before what the filters leave lit', () => {
    const kept = stationOf(small, 'hand');
    const { box, least } = opening(small, { kept, isFaded: onlyMate });
    const legible = { width: frame.width / LEGIBLE, height: frame.height / LEGIBLE };
    expect({ box, least }).toEqual({ box: boxAround(kept, legible), least: 0 });
  });

  test('a role to keep in sight at a size at which it can be read, in whatever frame', () => {
    const kept = stationOf(many, 'keepers-200');
    for (const size of [frame, { width: 320, height: 300 }, { width: 2400, height: 1300 }]) {
      const { box, least } = opening(many, { kept, frame: size });
      const { x, y, scale } = cameraOn(box, size, least);
      expect(scale).toBeGreaterThan(LEGIBLE * 0.75);
      expect(kept.x * scale + x).toBeGreaterThan(0);
      expect(kept.x * scale + x).toBeLessThan(size.width);
      expect(kept.y * scale + y).toBeGreaterThan(0);
      expect(kept.y * scale + y).toBeLessThan(size.height);
    }
  });

  test('all of what is isolated, before anything else', () => {
    const kept = stationOf(small, 'hand');
    const framing = opening(small, { isIsolated: true, kept, isFaded: onlyMate });
    expect(framing).toEqual({ box: wholeOf(small), least: 0 });
  });
});
