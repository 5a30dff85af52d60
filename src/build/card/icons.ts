import { type Canvas, createCanvas, Image } from '@napi-rs/canvas';
import { paletteOf } from './tokens.ts';

/** What of a maskable icon no mask ever cuts off: the square within a circle of four fifths. */
const SAFE = 0.8 / Math.SQRT2;

/**
 * Renders the site's icon for the web manifest and for the home screens of phones, by file name. It is given the text
 * of the style sheet for the paper behind the maskable one. Throws where the SVG cannot be drawn.
 */
export async function iconPngs(
  svg: string,
  styles: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const icon = new Image();
  icon.src = Buffer.from(svg);
  await icon.decode();
  const { paper } = paletteOf(styles, [], 'light');
  const files = {
    'icon-192.png': drawn(icon, 192),
    'icon-512.png': drawn(icon, 512),
    'icon-maskable-512.png': drawn(icon, 512, SAFE, () => paper),
    // Phones paint transparent corners black: the icon's own ground goes on into them.
    'apple-touch-icon.png': drawn(icon, 180, 1, groundOf),
  };
  const encoded = Object.entries(files).map(
    async ([name, canvas]) => [name, await canvas.encode('png')] as const,
  );
  return new Map(await Promise.all(encoded));
}

function drawn(icon: Image, side: number, share = 1, ground?: (canvas: Canvas) => string): Canvas {
  const canvas = createCanvas(side, side);
  const brush = canvas.getContext('2d');
  const inset = (side * (1 - share)) / 2;
  brush.drawImage(icon, inset, inset, side * share, side * share);
  if (!ground) return canvas;
  brush.globalCompositeOperation = 'destination-over';
  brush.fillStyle = ground(canvas);
  brush.fillRect(0, 0, side, side);
  return canvas;
}

/** The colour halfway down an icon's left edge. */
function groundOf(canvas: Canvas): string {
  const { data } = canvas.getContext('2d').getImageData(2, canvas.height / 2, 1, 1);
  const [red, green, blue] = data;
  return `rgb(${red} ${green} ${blue})`;
}
