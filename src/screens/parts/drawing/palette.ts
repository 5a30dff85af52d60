import type { Stroke } from '#src/domain/relations.ts';
import { LINE_COLOURS, NO_LINE } from './lineColours.ts';

/** The colours of the map, each as a CSS colour. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly band: string;
  readonly ink: string;
  readonly soft: string;
  readonly numeral: string;
  readonly rule: string;
  readonly edge: string;
  readonly focus: string;
  readonly lines: readonly string[];
  readonly tracks: Readonly<Record<string, string>>;
}

/** The colour of a stroke that is one for all, or that of a line; what is on no line is drawn in ink. */
export function inkOf(palette: Palette, colour: Stroke['colour'], line: number = NO_LINE): string {
  return colour === 'line' ? (palette.lines[line] ?? palette.soft) : palette[colour];
}

/** The palette as names that the theme resolves. */
export function themePalette(tracks: readonly { readonly id: string }[]): Palette {
  const token = (name: string) => `var(--color-${name})`;
  return {
    paper: token('paper'),
    raised: token('raised'),
    band: token('band'),
    ink: token('ink'),
    soft: token('soft'),
    numeral: token('numeral'),
    rule: token('rule'),
    edge: token('edge'),
    focus: token('focus'),
    lines: Array.from({ length: LINE_COLOURS }, (_, at) => token(`line-${at + 1}`)),
    tracks: Object.fromEntries(
      tracks.map(({ id }) => [id, `var(--color-track-${id}, var(--color-soft))`]),
    ),
  };
}

/** The palette as the theme shows it now, for what cannot resolve names: canvas and saved files. */
export function resolvedPalette(tracks: readonly { readonly id: string }[]): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Where colours are forced every text has the same one: what is asked here is what each name stands for.
  probe.style.forcedColorAdjust = 'none';
  const probes = new Map<string, HTMLElement>();
  paletteBy(tracks, (colour) => {
    const own = document.createElement('span');
    own.style.color = colour;
    probe.append(own);
    probes.set(colour, own);
    return colour;
  });
  // All at once, or the browser would work out the styles of the page once for every colour.
  document.body.append(probe);
  const palette = paletteBy(tracks, (colour) => {
    const own = probes.get(colour);
    return own ? getComputedStyle(own).color : colour;
  });
  probe.remove();
  return palette;
}

/** The palette with each of its names resolved by somebody who knows what they stand for. */
export function paletteBy(
  tracks: readonly { readonly id: string }[],
  resolve: (colour: string) => string,
): Palette {
  const { lines, tracks: named, ...rest } = themePalette(tracks);
  const resolveAll = <T extends Readonly<Record<string, string>>>(colours: T) =>
    Object.fromEntries(
      Object.entries(colours).map(([name, colour]) => [name, resolve(colour)]),
    ) as { [name in keyof T]: string };
  return { ...resolveAll(rest), lines: lines.map(resolve), tracks: resolveAll(named) };
}

/** A canvas in the other theme, near enough until it is painted in that. */
const INVERTED = 'invert(1) hue-rotate(180deg)';
/** Until it is, in milliseconds: a large map takes longer than the key that turned the theme takes to come up again. */
const TURNED_MS = 120;

/**
 * Calls back to paint a canvas anew when the theme has turned, some frames after the rest of the page shows in it; till
 * then the canvas is turned about as it is, so that nothing glares. Gives back how to stop.
 */
export function onThemeChange(canvas: HTMLElement, repaint: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const isDark = () => (dataset.theme ? dataset.theme === 'dark' : dark.matches);
  let painted = isDark();
  let turning: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    canvas.style.filter = isDark() === painted ? '' : INVERTED;
    clearTimeout(turning);
    turning = setTimeout(() => {
      if (isDark() === painted) return;
      painted = isDark();
      canvas.style.filter = '';
      repaint();
    }, TURNED_MS);
  };
  const chosen = new MutationObserver(changed);
  dark.addEventListener('change', changed);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    clearTimeout(turning);
    dark.removeEventListener('change', changed);
    chosen.disconnect();
  };
}
