/** A box of a drawing, in its own units, or of a frame, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

export type Point = Pick<Box, 'x' | 'y'>;

/** How a drawing is seen through its frame: a point p of the drawing shows at (x, y) + p × scale, in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What stays free between the edges of a frame and what is shown in it, in CSS pixels. */
const PADDING = 6;
/** The same before what is revealed: headings that stay in sight take some of it. */
const BEGINNING = 48;
/** A drawing that is small beside its frame is magnified by no more than this. */
const LARGEST = 1.5;

/**
 * The camera that shows a box in a frame, no smaller than the scale `least`. What is larger than the frame either way is
 * shown from its top left, so that what follows below fills the room, or from its bottom left, where careers begin, if less than half its height fits.
 */
export function cameraOn(box: Box, frame: Size, least: number): Camera {
  const width = frame.width - PADDING * 2;
  const height = frame.height - PADDING * 2;
  const scale = Math.max(Math.min(width / box.width, height / box.height, LARGEST), least);
  const spare = height - box.height * scale;
  return {
    x: PADDING + Math.max(0, (width - box.width * scale) / 2) - box.x * scale,
    y: PADDING + (spare < -height ? spare : scale > least ? spare / 2 : 0) - box.y * scale,
    scale,
  };
}

/**
 * How far a drawing must be moved, in CSS pixels, for a box of it to come into view: as little as possible. Of a box
 * that is larger than the frame the beginning is shown.
 */
export function shiftToReveal(box: Box, camera: Camera, frame: Size): Point {
  const { x, y, scale } = camera;
  return {
    x: shiftInto(box.x * scale + x, box.width * scale, frame.width - PADDING),
    y: shiftInto(box.y * scale + y, box.height * scale, frame.height - PADDING),
  };
}

/** How far a stretch must be moved to end before `last`, unless its beginning would leave. */
function shiftInto(start: number, length: number, last: number): number {
  const first = BEGINNING;
  if (start < first) return first - start;
  const past = start + length - last;
  return past > 0 ? -Math.min(past, start - first) : 0;
}

/**
 * How far scrolling by so much moves a box of a drawing, in CSS pixels: until its edge comes into view, and not at all
 * where all of it is.
 */
export function shiftWithin(box: Box, { x, y, scale }: Camera, frame: Size, by: Point): Point {
  return {
    x: shiftAlong(box.x * scale + x, box.width * scale, frame.width, by.x),
    y: shiftAlong(box.y * scale + y, box.height * scale, frame.height, by.y),
  };
}

function shiftAlong(start: number, length: number, frame: number, by: number): number {
  const least = Math.min(0, frame - PADDING - start - length);
  const most = Math.max(0, PADDING - start);
  return Math.max(least, Math.min(-by, most));
}

/** The point of a drawing that one camera shows where another one shows a point. */
export function samePlace({ x, y }: Point, from: Camera, to: Camera): Point {
  return {
    x: (x * from.scale + from.x - to.x) / to.scale,
    y: (y * from.scale + from.y - to.y) / to.scale,
  };
}
