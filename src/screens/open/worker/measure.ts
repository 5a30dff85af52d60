import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { type Measure, measureWith } from '#src/layout/measure.ts';
import { TEXT_STYLES } from '#src/layout/placed.ts';

const FAMILY = 'Source Sans 3 Variable';

/** About as wide as the words of the map come out on the whole, of their size. */
const LETTER = 0.52;

/**
 * Measures words as they will be drawn, with the typeface of the site, on a canvas without a page. Where a browser has none
 * in its workers, by the usual width of a letter: the page itself draws all the same.
 */
export async function measureHere(): Promise<Measure> {
  const brush = brushHere();
  if (!brush) return (text, style) => text.length * LETTER * TEXT_STYLES[style].size;
  try {
    const face = new FontFace(FAMILY, `url(${sans})`, { weight: '200 900' });
    (self as unknown as { readonly fonts: FontFaceSet }).fonts.add(await face.load());
  } catch {
    // Without it the browser's own typeface is measured, which is what the page would draw with, too.
  }
  return measureWith(brush, `'${FAMILY}', system-ui, sans-serif`);
}

function brushHere(): OffscreenCanvasRenderingContext2D | null {
  return typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
}
