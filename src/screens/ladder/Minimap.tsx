import { type PointerEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { RoleId } from '#src/domain/role.ts';
import { sketchRoute } from '#src/layout/routeGeometry.ts';
import type { Camera } from '#src/ui/camera.ts';
import { type Scene, visibleBox } from '../parts/drawing/drawing.ts';
import { inkOf, onThemeChange, resolvedPalette } from '../parts/drawing/palette.ts';

interface MinimapProps {
  readonly scene: Scene;
  readonly isFaded: (role: RoleId) => boolean;
  readonly frame: { readonly current: HTMLElement | null };
  /** A point of the drawing was chosen to be shown in the middle. */
  readonly onPick: (x: number, y: number) => void;
  readonly ref: Ref<MinimapHandle>;
}

export interface MinimapHandle {
  readonly move: (camera: Camera) => void;
}

const WIDTH = 190;
const HEIGHT = 120;

/** The whole ladder small, with the part that is in sight; there only while something is out of sight. */
export function Minimap({ scene, isFaded, frame, onPick, ref }: MinimapProps) {
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const { width, height } = scene.placed;
  const scale = Math.min(WIDTH / width, HEIGHT / height);

  useEffect(() => {
    const small = canvas.current;
    if (!small) return;
    const paint = () => paintSmall(small, scene, isFaded, scale);
    // The map itself comes first.
    let later: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(paint);
    });
    const forget = onThemeChange(small, paint);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      forget();
    };
  }, [scene, isFaded, scale]);

  useImperativeHandle(
    ref,
    () => ({
      move: (camera) => {
        const shape = window.current;
        if (!root.current || !shape || !frame.current) return;
        const { clientWidth, clientHeight } = frame.current;
        const box = visibleBox(camera, { width: clientWidth, height: clientHeight });
        const left = Math.max(0, box.x);
        const top = Math.max(0, box.y);
        const right = Math.min(width, box.x + box.width);
        const bottom = Math.min(height, box.y + box.height);
        root.current.hidden = right - left > width * 0.98 && bottom - top > height * 0.98;
        shape.style.transform = `translate(${left * scale}px, ${top * scale}px)`;
        shape.style.width = `${Math.max(0, right - left) * scale}px`;
        shape.style.height = `${Math.max(0, bottom - top) * scale}px`;
      },
    }),
    [frame, width, height, scale],
  );

  const pick = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1 || !canvas.current) return;
    const { left, top } = canvas.current.getBoundingClientRect();
    onPick((event.clientX - left) / scale, (event.clientY - top) / scale);
  };
  return (
    <div
      ref={root}
      aria-hidden="true"
      className="no-print absolute right-3 bottom-3 cursor-crosshair overflow-hidden rounded-lg border border-edge bg-raised shadow-lg max-lg:hidden"
      onPointerDown={pick}
      onPointerMove={pick}
    >
      <canvas ref={canvas} style={{ width: width * scale, height: height * scale }} />
      <div ref={window} className="absolute left-0 top-0 rounded-sm border-2 border-focus" />
    </div>
  );
}

function paintSmall(
  canvas: HTMLCanvasElement,
  { placed, colourOf, ladder, links }: Scene,
  isFaded: (role: RoleId) => boolean,
  scale: number,
): void {
  const brush = canvas.getContext('2d');
  if (!brush) return;
  const palette = resolvedPalette(ladder.info.tracks);
  canvas.width = Math.round(placed.width * scale * devicePixelRatio);
  canvas.height = Math.round(placed.height * scale * devicePixelRatio);
  brush.scale(scale * devicePixelRatio, scale * devicePixelRatio);
  brush.lineWidth = 1 / scale;
  for (const { kind, from, to, route } of links) {
    if (kind !== 'promotion') continue;
    brush.strokeStyle = inkOf(palette, 'line', colourOf(from));
    brush.globalAlpha = isFaded(from) || isFaded(to) ? 0.2 : 1;
    brush.beginPath();
    sketchRoute(brush, route);
    brush.stroke();
  }
  const size = 2.2 / scale;
  for (const { role, x, y } of placed.roles.values()) {
    brush.fillStyle = inkOf(palette, 'line', colourOf(role.id));
    brush.globalAlpha = isFaded(role.id) ? 0.2 : 1;
    brush.fillRect(x - size / 2, y - size / 2, size, size);
  }
}
