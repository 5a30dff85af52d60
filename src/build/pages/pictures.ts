import { Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Ladder } from '#src/domain/ladder.ts';
import { isLarge } from '#src/layout/large.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import { DEFAULT_LAYERS } from '#src/screens/ladder/screen.ts';
import type { Brush } from '#src/screens/parts/drawing/brush.ts';
import { sceneOf } from '#src/screens/parts/drawing/drawing.ts';
import { paintAll } from '#src/screens/parts/drawing/paint.ts';
import { sightOf } from '#src/screens/parts/drawing/sight.ts';
import { cameraOn } from '#src/ui/camera.ts';
import { type FontFiles, measureOf } from '../card/fonts.ts';
import { indexedPng } from '../card/indexedPng.ts';
import { paletteOf } from '../card/tokens.ts';

/** The room that a wide screen gives the map. */
const FRAME = { width: 1440, height: 780 };

/**
 * The map of a ladder that is too large to be elements, seen whole, as a PNG for each theme by its path: what the front
 * page shows until the canvas is there. A smaller ladder needs none.
 */
export function picturesOf(
  ladder: Ladder,
  { styles, fonts }: { readonly styles: string; readonly fonts: FontFiles },
): Map<string, Uint8Array> {
  if (!isLarge(ladder.roles.length)) return new Map();
  // The map's own brushes make their tiles on this; here any canvas is off screen.
  globalThis.OffscreenCanvas ??= Canvas as unknown as typeof OffscreenCanvas;
  for (const [name, [file]] of [
    ['Source Sans 3 Variable', fonts.sans],
    ['Source Serif 4 Variable', fonts.serif],
  ] as const) {
    if (file) GlobalFonts.register(Buffer.from(file), name);
  }
  const measure = measureOf(fonts);
  const placed = layoutLadder(ladder, { orientation: 'lying', measure, kinds: DEFAULT_LAYERS });
  const scene = sceneOf(ladder, placed, DEFAULT_LAYERS);
  const { width, height } = scene.placed;
  const whole = { x: 0, y: 0, width, height };
  const { scale } = cameraOn(whole, FRAME, 0);
  const frame = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const pictures = (['light', 'dark'] as const).map((scheme) => {
    const palette = paletteOf(styles, ladder.info.tracks, scheme);
    const canvas = createCanvas(frame.width, frame.height);
    const brush = canvas.getContext('2d', { alpha: false });
    brush.fillStyle = palette.paper;
    brush.fillRect(0, 0, frame.width, frame.height);
    brush.scale(scale, scale);
    const painting = { scene, palette, isFaded: () => false };
    // As near to the browser's as what is asked of it here.
    const own = brush as unknown as Brush;
    paintAll(own, painting, sightOf(scene).all, { x: 0, y: 0, scale }, frame);
    const png = indexedPng(canvas.data(), frame.width, frame.height);
    return [`pictures/ladder-${scheme}.png`, png] as const;
  });
  return new Map(pictures);
}
