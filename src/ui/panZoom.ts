import 'd3-transition';
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import {
  type Box,
  type Camera,
  cameraOn,
  type Point,
  type Size,
  shiftToReveal,
  shiftWithin,
} from './camera.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

export interface PanZoomOptions {
  /** The size of the drawing, in its own units. */
  readonly size: Size;
  /** Told of each camera, at once. */
  readonly onMove: (camera: Camera) => void;
}

/** What may be asked of a drawing that pans and zooms. */
export interface PanZoom {
  /** Multiplies the scale about a point of the drawing, or else about the middle of the frame. */
  readonly zoomBy: (factor: number, about?: Point) => void;
  /** Shows a box of the drawing, no smaller than the scale `least` (then from its top left) and not magnified. */
  readonly show: (box: Box, options?: { least?: number; at?: 'once' | 'glide' }) => void;
  /** Moves by as little as brings a box of the drawing into view. */
  readonly reveal: (box: Box) => void;
  /** Moves at once so that a point of the drawing lies in the middle of the frame, at a scale if one is given. */
  readonly centre: (x: number, y: number, scale?: number) => void;
}

/** One that was set up on an element, by whoever has to keep it up to date and take it down. */
export interface MountedPanZoom extends PanZoom {
  readonly update: (options: PanZoomOptions) => void;
  /** Takes every listener off the element again. Where it was looked at stays with the element. */
  readonly destroy: () => void;
}

/** How long a glide takes, in milliseconds. */
const GLIDE_MS = 200;
/** The largest scale. */
const CLOSEST = 6;
/** A press that moves further than this, in CSS pixels, is no click. */
const CLICK_DISTANCE = 6;
/** The most that one turn of a wheel zooms, as a power of two; pinching comes in many small turns. */
const ZOOM_TURN = 0.5;
/** Turns of the wheel that follow each other sooner than this, in milliseconds, are one scroll. */
const SAME_SCROLL_MS = 200;
/** Pixels to a line, for wheels that count in lines. */
const LINE = 16;

/**
 * Lets a person pan and zoom a drawing within a frame by mouse, touch and wheel, and code by what it returns. It draws
 * nothing itself: it tells `onMove` where the camera is, which begins where it already is. It knows no framework, and it alone knows d3-zoom.
 */
export function createPanZoom(
  frame: HTMLElement,
  given: PanZoomOptions,
  camera: Camera,
): MountedPanZoom {
  let { size, onMove } = given;
  const selection = select<HTMLElement, unknown>(frame);
  const zooming = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_DISTANCE)
    .duration(prefersReducedMotion() ? 0 : GLIDE_MS)
    .filter(isForDrawing)
    .wheelDelta((event) => Math.max(-ZOOM_TURN, Math.min(ZOOM_TURN, -pixelsOf(event).y / 50)))
    .on('zoom', ({ transform, sourceEvent }: ZoomEvent) => {
      // Not from the press on, as `:active` is: every press would work out the styles of all within the frame twice.
      if (sourceEvent?.type === 'mousemove') frame.dataset.dragged = '';
      onMove(cameraOf(transform));
    })
    .on('end', () => delete frame.dataset.dragged);
  const limit = () => limitTo(zooming, frame, size);
  const resizes = new ResizeObserver(limit);
  limit();
  resizes.observe(frame);
  selection
    .call(zooming)
    .call(zooming.transform, zoomIdentity.translate(camera.x, camera.y).scale(camera.scale));

  let scroll = { isOurs: false, at: Number.NEGATIVE_INFINITY };
  /** Scrolls the drawing as any scroller would: as far as its edges, and then the page. */
  const onScroll = (event: WheelEvent) => {
    if (event.ctrlKey) return;
    const camera = cameraOf(zoomTransform(frame));
    const { x, y } = shiftWithin({ x: 0, y: 0, ...size }, camera, sizeOf(frame), pixelsOf(event));
    const isNew = event.timeStamp - scroll.at > SAME_SCROLL_MS;
    // Whoever has begun a scroll keeps it: the page does not jump on when the drawing is at its edge.
    scroll = { isOurs: isNew ? x !== 0 || y !== 0 : scroll.isOurs, at: event.timeStamp };
    if (!scroll.isOurs) return;
    event.preventDefault();
    zooming.translateBy(moving('once'), x / camera.scale, y / camera.scale);
  };
  frame.addEventListener('wheel', onScroll, { passive: false });

  /** What d3-zoom moves: the element itself, which ends a glide that is under way, or a glide of it. */
  const moving = (at: 'once' | 'glide') =>
    at === 'glide' && !prefersReducedMotion()
      ? selection.transition().duration(GLIDE_MS)
      : selection.interrupt();
  return {
    update: (next) => {
      ({ size, onMove } = next);
      limit();
    },
    destroy: () => {
      resizes.disconnect();
      frame.removeEventListener('wheel', onScroll);
      selection.interrupt().on('.zoom', null);
    },
    zoomBy: (factor, about) =>
      zooming.scaleBy(
        moving('glide'),
        factor,
        about && zoomTransform(frame).apply([about.x, about.y]),
      ),
    show: (box, { least = 0, at = 'glide' } = {}) => {
      const { x, y, scale } = cameraOn(box, sizeOf(frame), least);
      zooming.transform(moving(at), zoomIdentity.translate(x, y).scale(scale));
    },
    reveal: (box) => {
      const camera = cameraOf(zoomTransform(frame));
      const { x, y } = shiftToReveal(box, camera, sizeOf(frame));
      // Asked for in any case: a glide that is under way could take the box out of view again.
      const glide = moving('glide');
      if (x !== 0 || y !== 0) zooming.translateBy(glide, x / camera.scale, y / camera.scale);
    },
    centre: (x, y, scale) => {
      if (scale) zooming.scaleTo(moving('once'), scale);
      zooming.translateTo(moving('once'), x, y);
    },
  };
}

interface ZoomEvent {
  readonly transform: ZoomTransform;
  readonly sourceEvent: Event | null;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function cameraOf({ x, y, k }: ZoomTransform): Camera {
  return { x, y, scale: k };
}

/** Lets the drawing be seen whole, however large it is, and half a frame beyond its edges. */
function limitTo(
  zooming: ZoomBehavior<HTMLElement, unknown>,
  { clientWidth, clientHeight }: HTMLElement,
  size: Size,
): void {
  const whole = Math.min(clientWidth / size.width, clientHeight / size.height);
  zooming.scaleExtent([Math.min(0.1, whole * 0.7), CLOSEST]).translateExtent([
    [-clientWidth / 2, -clientHeight / 2],
    [size.width + clientWidth / 2, size.height + clientHeight / 2],
  ]);
}

/** How far a wheel turned, in CSS pixels. */
function pixelsOf({ deltaX, deltaY, deltaMode }: WheelEvent): Point {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  return { x: deltaX * unit, y: deltaY * unit };
}

/**
 * Which gestures zoom or drag the drawing. Pinching comes as a wheel with the Ctrl key; a double click on something within
 * the drawing is meant for that.
 */
function isForDrawing(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if (event.type === 'dblclick') return !(event.target as Element).closest('a, button');
  return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
}
