import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef } from 'react';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PanZoom {
  /** Multiplies the scale about the middle of the frame. */
  readonly zoomBy: (factor: number) => void;
  /** Shows a box of the drawing, no smaller than the scale `least` (then from its top left) and not magnified. */
  readonly show: (box: Box, options?: { least?: number; at?: 'once' | 'glide' }) => void;
  /** Moves by as little as brings a box of the drawing into view. */
  readonly reveal: (box: Box) => void;
}

/** As long as the transition that the styles give to `[data-gliding]`. */
const GLIDE_MS = 200;
const PADDING = 24;

/**
 * Pans and zooms one drawing within a frame. It is the only code that touches d3-zoom: each frame it sets a CSS
 * transform on the drawing itself, so that nothing renders anew and text is laid out once. `onMove` is told the
 * scale and how much of the drawing, in its own units, lies left of the frame.
 */
export function usePanZoom(
  frame: RefObject<HTMLElement | null>,
  drawing: RefObject<HTMLElement | SVGElement | null>,
  size: { readonly width: number; readonly height: number },
  onMove: (drawing: HTMLElement | SVGElement, place: { scale: number; left: number }) => void,
): PanZoom {
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const zooming = zoom<HTMLElement, unknown>()
      .scaleExtent([0.1, 2.5])
      .translateExtent([
        [-element.clientWidth / 2, -element.clientHeight / 2],
        [size.width + element.clientWidth / 2, size.height + element.clientHeight / 2],
      ])
      .clickDistance(6)
      .filter(isForDrawing)
      .on('start end', ({ type }: { type: string }) => {
        drawing.current?.toggleAttribute('data-moving', type === 'start');
      })
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        const shape = drawing.current;
        if (!shape) return;
        shape.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
        onMove(shape, { scale: transform.k, left: Math.max(0, -transform.x / transform.k) });
      });
    behavior.current = zooming;
    const selection = select(element).call(zooming);
    return () => {
      behavior.current = null;
      selection.on('.zoom', null);
    };
  }, [frame, drawing, size.width, size.height, onMove]);

  return useMemo(() => {
    const move = (
      at: 'once' | 'glide',
      next: (zooming: ZoomBehavior<HTMLElement, unknown>, element: HTMLElement) => void,
    ) => {
      const element = frame.current;
      const shape = drawing.current;
      if (!behavior.current || !element || !shape) return;
      if (at === 'glide') shape.dataset.gliding = '';
      next(behavior.current, element);
      if (at === 'once') return;
      setTimeout(() => {
        delete shape.dataset.gliding;
      }, GLIDE_MS);
    };
    return {
      zoomBy: (factor) =>
        move('glide', (zooming, element) => zooming.scaleBy(select(element), factor)),
      show: (box, { least = 0, at = 'glide' } = {}) =>
        move(at, (zooming, element) => {
          const room = [
            element.clientWidth - PADDING * 2,
            element.clientHeight - PADDING * 2,
          ] as const;
          const fit = Math.min(room[0] / box.width, room[1] / box.height, 1);
          const scale = Math.max(fit, least);
          const start = (length: number, space: number) =>
            PADDING + Math.max(0, (space - length * scale) / 2);
          const x = start(box.width, room[0]) - box.x * scale;
          const y = start(box.height, room[1]) - box.y * scale;
          zooming.transform(select(element), zoomIdentity.translate(x, y).scale(scale));
        }),
      reveal: (box) => {
        if (!frame.current || !drawing.current) return;
        const { clientWidth, clientHeight } = frame.current;
        const { a: scale, e: left, f: top } = new DOMMatrix(drawing.current.style.transform);
        const dx = shiftInto(box.x * scale + left, box.width * scale, clientWidth);
        const dy = shiftInto(box.y * scale + top, box.height * scale, clientHeight);
        if (dx === 0 && dy === 0) return;
        move('glide', (zooming, element) => {
          zooming.translateBy(select(element), dx / scale, dy / scale);
        });
      },
    };
  }, [frame, drawing]);
}

/** How far a stretch must move to lie within a length, its beginning first. */
function shiftInto(start: number, stretch: number, length: number): number {
  const first = PADDING * 4;
  if (start < first) return first - start;
  const past = start + stretch - (length - PADDING);
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
