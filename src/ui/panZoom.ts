import 'd3-transition';
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type Box, type Camera, cameraOn, type Point, type Size, shiftToReveal } from './camera.ts';
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
  /** Moves at once so that a point of the drawing lies in the middle of the frame. */
  readonly centre: (x: number, y: number) => void;
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
const CLOSEST = 2.5;
/** A press that moves further than this, in CSS pixels, is no click. */
const CLICK_DISTANCE = 6;

/**
 * Lets a person pan and zoom a drawing within a frame by mouse, touch and wheel, and code by what it returns. It draws
 * nothing itself: it tells `onMove` where the camera is. It knows no framework, and it alone knows d3-zoom.
 */
export function createPanZoom(frame: HTMLElement, given: PanZoomOptions): MountedPanZoom {
  let { size, onMove } = given;
  const selection = select<HTMLElement, unknown>(frame);
  const zooming = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_DISTANCE)
    .duration(prefersReducedMotion() ? 0 : GLIDE_MS)
    .filter(isForDrawing)
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => onMove(cameraOf(transform)));
  const limit = () => limitTo(zooming, frame, size);
  const resizes = new ResizeObserver(limit);
  limit();
  resizes.observe(frame);
  selection.call(zooming);

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
    centre: (x, y) => zooming.translateTo(moving('once'), x, y),
  };
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

/**
 * Which gestures are the drawing's. Where the page has to scroll past it, the plain wheel is left to the page; a
 * double click on something within the drawing is meant for that.
 */
function isForDrawing(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || matchMedia(ROOMY).matches;
  if (event.type === 'dblclick') return !(event.target as Element).closest('a, button');
  return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
}

/** Screens on which the page does not have to scroll. */
const ROOMY = '(width >= 64rem) and (height >= 36rem)';
