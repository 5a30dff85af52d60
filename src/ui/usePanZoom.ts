import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type Camera, cameraOn, type Size, shiftToReveal } from './camera.ts';
import type { MountedPanZoom, PanZoom } from './panZoom.ts';
import { whenUsed } from './whenUsed.ts';

/**
 * Pans and zooms a drawing within a frame. `onMove` is told each camera at once and outside of React, so that nothing
 * renders anew while the drawing moves. A first look needs none of the code for gestures: that is fetched once somebody
 * uses the page, and until then the drawing goes where it is told to at once.
 */
export function usePanZoom(
  frame: RefObject<HTMLElement | null>,
  size: Size,
  onMove: (camera: Camera) => void,
): PanZoom {
  const mounted = useRef<MountedPanZoom>(null);
  const camera = useRef<Camera>({ x: 0, y: 0, scale: 1 });
  const tell = (next: Camera) => {
    camera.current = next;
    onMove(next);
  };
  const latest = useRef({ size, tell });
  useLayoutEffect(() => {
    latest.current = { size, tell };
    mounted.current?.update({ size, onMove: tell });
  });
  const { panZoom, mount } = useMemo(() => {
    const mount = async () => {
      const { createPanZoom } = await import('./panZoom.ts');
      if (!frame.current || mounted.current) return;
      const { size, tell } = latest.current;
      mounted.current = createPanZoom(frame.current, { size, onMove: tell }, camera.current);
      frame.current.dataset.gestures = '';
    };
    const move = (next: Camera) => latest.current.tell(next);
    const frameSize = (): Size => ({
      width: frame.current?.clientWidth ?? 0,
      height: frame.current?.clientHeight ?? 0,
    });
    const panZoom: PanZoom = {
      zoomBy: async (...args) => {
        if (!mounted.current) await mount();
        mounted.current?.zoomBy(...args);
      },
      show: (box, options) => {
        if (mounted.current) mounted.current.show(box, options);
        else move(cameraOn(box, frameSize(), options?.least ?? 0));
      },
      reveal: (box) => {
        if (mounted.current) return mounted.current.reveal(box);
        const { x, y } = shiftToReveal(box, camera.current, frameSize());
        move({ ...camera.current, x: camera.current.x + x, y: camera.current.y + y });
      },
      centre: (x, y, scale = camera.current.scale) => {
        if (mounted.current) return mounted.current.centre(x, y, scale);
        const { width, height } = frameSize();
        move({ x: width / 2 - x * scale, y: height / 2 - y * scale, scale });
      },
    };
    return { panZoom, mount };
  }, [frame]);
  useEffect(() => {
    // Where the code cannot be fetched the next use asks for it again.
    const stop = whenUsed(() => void mount().catch(() => undefined));
    return () => {
      stop();
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [mount]);
  return panZoom;
}
