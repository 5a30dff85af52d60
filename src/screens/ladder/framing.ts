import type { RoleId } from '#src/domain/role.ts';
import { isLarge } from '#src/layout/large.ts';
import type { PlacedLadder, PlacedRole } from '#src/layout/placed.ts';
import type { Box, Size } from '#src/ui/camera.ts';
import { boxAround, boxOf } from './drawing/marks.ts';

/** The smallest scale at which labels read well. */
export const LEGIBLE = 0.85;

/** What a camera is to show: a box of the drawing, no smaller than the scale `least`. */
export interface Framing {
  readonly box: Box;
  readonly least: number;
}

/** What decides on the first look at a map. */
export interface Situation {
  readonly placed: PlacedLadder;
  /** The size of the frame, in CSS pixels. */
  readonly frame: Size;
  /** Whether the map holds nothing but what was asked for by itself: one career, or what matches the filters. */
  readonly isIsolated: boolean;
  /** The role to keep in sight: the selected one or, on a map that replaces another, the one with the keyboard focus. */
  readonly kept: PlacedRole | undefined;
  /** Which roles the filters fade; absent while there are no filters. */
  readonly isFaded: ((role: RoleId) => boolean) | undefined;
}

/**
 * What a map opens on: all of what is isolated, else the surroundings of a role to keep in sight, else what the filters
 * leave lit if the map is small enough to look for that, else what it opens on by itself.
 */
export function openingFraming({ placed, frame, isIsolated, kept, isFaded }: Situation): Framing {
  if (isIsolated) return { box: wholeOf(placed), least: 0 };
  if (kept) {
    const legible = { width: frame.width / LEGIBLE, height: frame.height / LEGIBLE };
    return { box: boxAround(kept, legible), least: 0 };
  }
  const lit =
    isFaded && !isLarge(placed.roles.size)
      ? [...placed.roles.values()].filter(({ role }) => !isFaded(role.id))
      : [];
  return lit.length > 0 ? { box: boxOf(lit), least: LEGIBLE } : unaskedFraming(placed);
}

/** What a map without filters and focus opens on: all of a large ladder, else its beginning at a legible size. */
export function unaskedFraming(placed: PlacedLadder): Framing {
  const [band] = placed.bands;
  if (!band || isLarge(placed.roles.size)) return { box: wholeOf(placed), least: 0 };
  return {
    box: { x: 0, y: 0, width: band.width, height: band.y + band.height },
    least: LEGIBLE,
  };
}

/** The box of a whole map. */
export function wholeOf({ width, height }: PlacedLadder): Box {
  return { x: 0, y: 0, width, height };
}
