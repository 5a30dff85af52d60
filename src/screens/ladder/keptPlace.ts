import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { type Camera, cameraOn, type Point, type Size } from '#src/ui/camera.ts';

type KeptMap = Pick<PlacedLadder, 'orientation' | 'roles' | 'width' | 'height'>;

/** What of a map was looked at: the point in the middle of the frame, and how large. */
interface Place extends Point {
  readonly scale: number;
  /** The map: on another one the place means nothing. */
  readonly of: string;
}

/** Moves that follow each other sooner than this, in milliseconds, are kept together. */
const REST_MS = 120;

/**
 * Keeps what is looked at with the entry of the browser's history, so that Back and a reload return to it; an address
 * never says it. Gives what a camera is to tell its moves.
 */
export function useKeptPlace(
  map: KeptMap,
  frame: RefObject<HTMLElement | null>,
  camera: RefObject<Camera>,
): () => void {
  const { key } = useLocation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
      // The router's own state stays beside it.
      history.replaceState(
        { ...history.state, place: placeOf(camera.current, map, { width, height }) },
        '',
      );
    }, REST_MS);
  };
  // Each entry keeps a place of its own, from the beginning. What would come later belongs to another entry.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that another entry is there is all that counts.
  useEffect(() => {
    keepSoon();
    return () => clearTimeout(timer.current);
  }, [key]);
  return keepSoon;
}

/** Where a camera is; nothing where it shows the whole, which another frame shows otherwise. */
export function placeOf(camera: Camera, map: KeptMap, frame: Size): Place | undefined {
  const whole = cameraOn({ x: 0, y: 0, width: map.width, height: map.height }, frame, 0);
  const { x, y, scale } = camera;
  const isWhole =
    Math.hypot(whole.x - x, whole.y - y) < 1 && Math.abs(whole.scale / scale - 1) < 0.01;
  if (isWhole) return undefined;
  return {
    x: (frame.width / 2 - x) / scale,
    y: (frame.height / 2 - y) / scale,
    scale,
    of: nameOf(map),
  };
}

/** The place that this entry of the history keeps of a map; nothing where it was never looked at. */
export function keptPlace(map: KeptMap): Place | undefined {
  const kept: Place | undefined = history.state?.place;
  return kept?.of === nameOf(map) ? kept : undefined;
}

/** What tells maps apart; widths may differ by a little, as the fonts come. */
function nameOf({ orientation, roles }: KeptMap): string {
  return `${orientation} ${roles.size}`;
}
