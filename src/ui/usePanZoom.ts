import { type RefObject, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Camera, Size } from './camera.ts';
import { createPanZoom, type MountedPanZoom, type PanZoom } from './panZoom.ts';

/**
 * Pans and zooms a drawing within a frame. `onMove` is told each camera at once and outside of React, so that nothing
 * renders anew while the drawing moves.
 */
export function usePanZoom(
  frame: RefObject<HTMLElement | null>,
  size: Size,
  onMove: (camera: Camera) => void,
): PanZoom {
  const mounted = useRef<MountedPanZoom>(null);
  const options = useEffectEvent(() => ({ size, onMove }));

  // Before anything is painted, so that the first frame already shows what it should.
  useLayoutEffect(() => {
    if (!frame.current) return;
    const own = createPanZoom(frame.current, options());
    mounted.current = own;
    return () => {
      mounted.current = null;
      own.destroy();
    };
  }, [frame]);
  useLayoutEffect(() => mounted.current?.update({ size, onMove }), [size, onMove]);

  return useMemo(
    () => ({
      zoomBy: (...args) => mounted.current?.zoomBy(...args),
      show: (...args) => mounted.current?.show(...args),
      reveal: (...args) => mounted.current?.reveal(...args),
      centre: (...args) => mounted.current?.centre(...args),
    }),
    [],
  );
}
