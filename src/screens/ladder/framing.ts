import type { RoleId } from '#src/domain/role.ts';
import { isLarge } from '#src/layout/large.ts';
import type { PlacedLadder, PlacedRole } from '#src/layout/placed.ts';
import { type Box, cameraOn, type Size } from '#src/ui/camera.ts';
import { boxOf } from '../parts/drawing/marks.ts';

/** From this scale on labels read well. */
export const LEGIBLE = 0.8;
/** From this scale on a map is a picture to look at as a whole, if nothing else is asked for. */
const PICTURE = 0.6;

/** What a camera is to show of a drawing: the whole if that is no smaller than `enough`, else a box no smaller than `least`. */
export interface Framing {
  readonly whole: Box;
  readonly enough: number;
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
  /** The roles to keep in sight: a route, or the selected one or, on a map that replaces another, the one with the focus. */
  readonly kept: readonly PlacedRole[];
  /** Which roles the filters fade; absent while there are no filters. */
  readonly isFaded: ((role: RoleId) => boolean) | undefined;
}

/**
 * What a map opens on: the whole if it can be read so, or if it is what was asked for; else the surroundings of what is to
 * be kept in sight, else what the filters leave lit if the map is small enough to look for that, else what it opens on by
 * itself.
 */
export function openingFraming({ placed, frame, isIsolated, kept, isFaded }: Situation): Framing {
  const whole = wholeOf(placed);
  if (isIsolated) return { whole, enough: 0, box: whole, least: 0 };
  if (kept.length > 0) {
    return { whole, enough: LEGIBLE, box: surroundings(boxOf(kept), frame, placed), least: 0 };
  }
  const lit =
    isFaded && !isLarge(placed.roles.size)
      ? [...placed.roles.values()].filter(({ role }) => !isFaded(role.id))
      : [];
  return lit.length > 0
    ? { whole, enough: LEGIBLE, box: boxOf(lit), least: LEGIBLE }
    : unaskedFraming(placed);
}

/** What a map without filters and focus opens on: all of it, or where that is too small its beginning. */
export function unaskedFraming(placed: PlacedLadder): Framing {
  const whole = wholeOf(placed);
  const [band] = placed.bands;
  return {
    whole,
    enough: isLarge(placed.roles.size) ? 0 : PICTURE,
    box: band ? { x: 0, y: 0, width: band.x + band.width, height: band.y + band.height } : whole,
    least: LEGIBLE,
  };
}

/** The box that a frame is to show, no smaller than `least`. */
export function boxFor({ whole, enough, box, least }: Framing, frame: Size) {
  const isEnough = cameraOn(whole, frame, 0).scale >= enough;
  return isEnough ? { box: whole, least: 0 } : { box, least };
}

/** A box with as much around it as a frame has room for where labels read well. */
function surroundings(box: Box, frame: Size, map: Size): Box {
  const width = Math.max(box.width, frame.width / CLOSE);
  const height = Math.max(box.height, frame.height / CLOSE);
  // No further beyond the edge of the map than it takes.
  const start = (middle: number, length: number, most: number) =>
    Math.max(0, Math.min(middle - length / 2, most - length));
  return {
    x: start(box.x + box.width / 2, width, map.width),
    y: start(box.y + box.height / 2, height, map.height),
    width,
    height,
  };
}

/** The scale at which a role is shown with its surroundings. */
const CLOSE = 1.3;

/** The box of a whole map. */
export function wholeOf({ width, height }: PlacedLadder): Box {
  return { x: 0, y: 0, width, height };
}
