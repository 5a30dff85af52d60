import 'd3-transition';
import { type Selection, select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a drawing is seen through its frame: a point p of the drawing shows at (x, y) + p × scale, in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface PanZoom {
  /** Multiplies the scale about a point of the drawing, or else about the middle of the frame. */
  readonly zoomBy: (factor: number, about?: { readonly x: number; readonly y: number }) => void;
  /** Shows a box of the drawing, no smaller than the scale `least` (then from its top left) and not magnified. */
  readonly show: (box: Box, options?: { least?: number; at?: 'once' | 'glide' }) => void;
  /** Moves by as little as brings a box of the drawing into view. */
  readonly reveal: (box: Box) => void;
  /** Moves at once so that a point of the drawing lies in the middle of the frame. */
  readonly centre: (x: number, y: number) => void;
}

const GLIDE_MS = 200;
const PADDING = 24;
/** The height of what lies over the lower end of the frame. */
const CONTROLS = 72;
const CLOSEST = 2.5;

/**
 * Pans and zooms a drawing within a frame. It is the only code that touches d3-zoom: it tells `onMove` each camera,
 * at once and outside of React, so that nothing renders anew while the drawing moves.
 */
export function usePanZoom(
  frame: RefObject<HTMLElement | null>,
  size: { readonly width: number; readonly height: number },
  onMove: (camera: Camera) => void,
): PanZoom {
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(null);

  // Before anything is painted, so that the first frame already shows what it should.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const zooming = zoom<HTMLElement, unknown>()
      .clickDistance(6)
      .duration(prefersStillness() ? 0 : GLIDE_MS)
      .filter(isForDrawing)
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => onMove(cameraOf(transform)));
    behavior.current = zooming;
    const limit = () => limitTo(zooming, element, size);
    const resizes = new ResizeObserver(limit);
    limit();
    resizes.observe(element);
    const selection = select(element).call(zooming);
    return () => {
      behavior.current = null;
      resizes.disconnect();
      selection.interrupt().on('.zoom', null);
    };
  }, [frame, size, onMove]);

  return useMemo(() => {
    const move = (
      at: 'once' | 'glide',
      next: (
        zooming: ZoomBehavior<HTMLElement, unknown>,
        way: Parameters<ZoomBehavior<HTMLElement, unknown>['transform']>[0],
        element: HTMLElement,
      ) => void,
    ) => {
      const element = frame.current;
      if (!behavior.current || !element) return;
      const selection: Selection<HTMLElement, unknown, null, undefined> = select(element);
      const glides = at === 'glide' && !prefersStillness();
      next(
        behavior.current,
        glides ? selection.transition().duration(GLIDE_MS) : selection.interrupt(),
        element,
      );
    };
    return {
      zoomBy: (factor, about) =>
        move('glide', (zooming, way, element) =>
          zooming.scaleBy(way, factor, about && zoomTransform(element).apply([about.x, about.y])),
        ),
      show: (box, { least = 0, at = 'glide' } = {}) =>
        move(at, (zooming, way, { clientWidth, clientHeight }) => {
          const { x, y, scale } = cameraOn(
            box,
            { width: clientWidth, height: clientHeight },
            least,
          );
          zooming.transform(way, zoomIdentity.translate(x, y).scale(scale));
        }),
      reveal: (box) =>
        move('glide', (zooming, way, element) => {
          const { x, y, scale } = cameraOf(zoomTransform(element));
          const right = element.clientWidth - PADDING;
          const bottom = element.clientHeight - CONTROLS;
          const dx = shiftInto(box.x * scale + x, box.width * scale, right);
          const dy = shiftInto(box.y * scale + y, box.height * scale, bottom);
          if (dx !== 0 || dy !== 0) zooming.translateBy(way, dx / scale, dy / scale);
        }),
      centre: (x, y) => move('once', (zooming, way) => zooming.translateTo(way, x, y)),
    };
  }, [frame]);
}

/**
 * The camera that shows a box in a frame, no smaller than the scale `least`, not magnified. What is larger than the
 * frame is shown from its top left, or from its bottom left, where careers begin, if less than half its height fits. It
 * knows nothing but what it is given: pages that were rendered ahead carry its source.
 */
export function cameraOn(
  box: Box,
  frame: { readonly width: number; readonly height: number },
  least: number,
): Camera {
  const padding = 24;
  const width = frame.width - padding * 2;
  const height = frame.height - padding * 2;
  const scale = Math.max(Math.min(width / box.width, height / box.height, 1), least);
  const spare = height - box.height * scale;
  return {
    x: padding + Math.max(0, (width - box.width * scale) / 2) - box.x * scale,
    y: padding + (spare < -height ? spare : Math.max(0, spare / 2)) - box.y * scale,
    scale,
  };
}

/** Whether the person has asked for as little motion as possible. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function cameraOf({ x, y, k }: ZoomTransform): Camera {
  return { x, y, scale: k };
}

/** Lets the drawing be seen whole, however large it is, and half a frame beyond its edges. */
function limitTo(
  zooming: ZoomBehavior<HTMLElement, unknown>,
  { clientWidth, clientHeight }: HTMLElement,
  size: { readonly width: number; readonly height: number },
): void {
  const whole = Math.min(clientWidth / size.width, clientHeight / size.height);
  zooming.scaleExtent([Math.min(0.1, whole * 0.7), CLOSEST]).translateExtent([
    [-clientWidth / 2, -clientHeight / 2],
    [size.width + clientWidth / 2, size.height + clientHeight / 2],
  ]);
}

/** How far a stretch must move to end before `last`, unless its beginning would leave. */
function shiftInto(start: number, stretch: number, last: number): number {
  const first = PADDING * 4;
  if (start < first) return first - start;
  const past = start + stretch - last;
  return past > 0 ? -Math.min(past, start - first) : 0;
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

const ROOMY = '(width >= 64rem) and (height >= 36rem)';
