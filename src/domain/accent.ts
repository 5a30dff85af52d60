/** The colour of an organisation, and whether it can be seen and read on: by the ratios of WCAG 2.2, in both themes. */

/** A colour as `#rrggbb`: one for both themes, or one each. */
export type Accent = string | Readonly<Record<Theme, string>>;

export type Theme = keyof typeof THEMES;

/** What an accent stands on, what letters on it may be set in, and where it goes to stand out more. */
export const THEMES = {
  light: { paper: '#fcfbf7', ink: '#1b1a17', away: 0 },
  dark: { paper: '#14181b', ink: '#f1eee6', away: 255 },
} as const;

/** The names of both themes. */
export const THEME_NAMES = Object.keys(THEMES) as readonly Theme[];

/** How much an accent must differ from the page (WCAG 1.4.11), and letters from it (1.4.3). */
export const LEAST = { page: 3, letters: 4.5 } as const;

/** Something in which an accent falls short. */
export interface Shortfall {
  readonly of: keyof typeof LEAST;
  readonly ratio: number;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** In what a colour falls short as the accent of a theme; nothing where it does not. */
export function shortfallOf(colour: string, theme: Theme): Shortfall | undefined {
  const { paper } = THEMES[theme];
  const found: readonly Shortfall[] = [
    { of: 'page', ratio: contrast(colour, paper) },
    { of: 'letters', ratio: contrast(colour, THEMES[theme][lettersOn(colour, theme)]) },
  ];
  return found.find(({ of, ratio }) => ratio < LEAST[of]);
}

/** Whether letters on an accent are set in the colour of the paper or of the ink: in the one that is read better. */
export function lettersOn(colour: string, theme: Theme): 'paper' | 'ink' {
  const { paper, ink } = THEMES[theme];
  return contrast(colour, paper) >= contrast(colour, ink) ? 'paper' : 'ink';
}

/** The same colour, darker in the light theme and lighter in the dark one by the least that makes it do. */
export function nearestSeen(colour: string, theme: Theme): string {
  const { away } = THEMES[theme];
  for (let part = 0; part < 255; part++) {
    const mixed = hexOf(channelsOf(colour).map((each) => each + (away - each) * (part / 255)));
    if (!shortfallOf(mixed, theme)) return mixed;
  }
  return hexOf([away, away, away]);
}

/** The accent in each theme: as it is given, or for the dark theme made of that for the light one. */
export function accentIn(accent: Accent): Readonly<Record<Theme, string>> {
  return typeof accent === 'string' ? { light: accent, dark: nearestSeen(accent, 'dark') } : accent;
}

/** The values of the style sheet's properties that an accent sets. */
export function accentProperties(accent: Accent): Readonly<Record<`--color-${string}`, string>> {
  const colours = accentIn(accent);
  const inBoth = (of: (theme: Theme) => string) => `light-dark(${of('light')}, ${of('dark')})`;
  return {
    '--color-accent': inBoth((theme) => colours[theme]),
    '--color-on-accent': inBoth((theme) => `var(--color-${lettersOn(colours[theme], theme)})`),
  };
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((each) => {
    const part = each / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
