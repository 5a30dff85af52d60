import { encode } from 'uqr';

/** A QR code as a drawing of one unit a module, its quiet zone included. */
export interface Qr {
  readonly size: number;
  /** The dark modules, row by row, for the `d` of a path. */
  readonly path: string;
}

/** The code of a link; nothing where that is longer than such a code can hold. */
export function qrOf(link: string): Qr | undefined {
  // Four modules of quiet around it, as the standard asks; level M is still read where a corner is creased.
  const code = encodeIfFits(link);
  if (!code) return undefined;
  const path = code.data.flatMap((row, y) => {
    const at = (x: number) => row[x] === true;
    const starts = row.flatMap((isDark, x) => (isDark && !at(x - 1) ? [x] : []));
    return starts.map((x) => {
      const end = row.findIndex((isDark, after) => after > x && !isDark);
      return `M${x} ${y}h${end - x}v1H${x}z`;
    });
  });
  return { size: code.size, path: path.join('') };
}

function encodeIfFits(link: string) {
  try {
    return encode(link, { ecc: 'M', border: 4 });
  } catch {
    return undefined;
  }
}

/** Pixels a module: sharp on slides, and large enough for print. */
const SCALE = 16;

/** The code as a picture. Rejects where the browser paints none. */
export function qrPng({ size, path }: Qr): Promise<Blob> {
  const canvas = new OffscreenCanvas(size * SCALE, size * SCALE);
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.reject(new Error('no canvas'));
  brush.scale(SCALE, SCALE);
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, size, size);
  brush.fillStyle = '#000';
  brush.fill(new Path2D(path));
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The code as a file: dark on light, whatever it is placed upon. */
export function qrSvg({ size, path }: Qr): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
