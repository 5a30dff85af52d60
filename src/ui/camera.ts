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
const PADDING = 24;
/** The height of the controls that lie over the lower end of the frame. */
const CONTROLS = 72;

/**
 * The camera that shows a box in a frame, no smaller than the scale `least`, not magnified. What is larger than the
 * frame is shown from its top left, or from its bottom left, where careers begin, if less than half its height fits.
 */
export function cameraOn(box: Box, frame: Size, least: number): Camera {
  const width = frame.width - PADDING * 2;
  const height = frame.height - PADDING * 2;
  const scale = Math.max(Math.min(width / box.width, height / box.height, 1), least);
  const spare = height - box.height * scale;
  return {
    x: PADDING + Math.max(0, (width - box.width * scale) / 2) - box.x * scale,
    y: PADDING + (spare < -height ? spare : Math.max(0, spare / 2)) - box.y * scale,
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
    y: shiftInto(box.y * scale + y, box.height * scale, frame.height - CONTROLS),
  };
}

/** How far a stretch must be moved to end before `last`, unless its beginning would leave. */
function shiftInto(start: number, length: number, last: number): number {
  const first = PADDING * 4;
  if (start < first) return first - start;
  const past = start + length - last;
  return past > 0 ? -Math.min(past, start - first) : 0;
}

/** The point of a drawing that one camera shows where another one shows a point. */
export function samePlace({ x, y }: Point, from: Camera, to: Camera): Point {
  return {
    x: (x * from.scale + from.x - to.x) / to.scale,
    y: (y * from.scale + from.y - to.y) / to.scale,
  };
}
