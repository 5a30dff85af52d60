import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accentIn,
  accentProperties,
  contrast,
  lettersOn,
  nearestSeen,
  shortfallOf,
  THEME_NAMES,
  THEMES,
} from './accent.ts';

const anyColour = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((channels) => `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`);

test('paper and ink are those of the style sheet', () => {
  const styles = readFileSync('src/shell/styles.css', 'utf8');
  for (const name of ['paper', 'ink'] as const) {
    const { light, dark } = THEMES;
    expect(styles).toContain(`--color-${name}: light-dark(${light[name]}, ${dark[name]})`);
  }
});

test.each<[a: string, b: string, ratio: number]>([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // As browsers and WebAIM have it.
  ['#777777', '#ffffff', 4.48],
  ['#fc6d26', '#ffffff', 2.87],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

test.each<[colour: string, theme: 'light' | 'dark', of: string | undefined]>([
  ['#ffff00', 'light', 'page'],
  ['#ffff00', 'dark', undefined],
  ['#0b1f4b', 'light', undefined],
  ['#0b1f4b', 'dark', 'page'],
  // Seen well enough, but neither letters of paper nor of ink are.
  ['#ff0000', 'light', 'letters'],
])('%s in the %s theme falls short of: %s', (colour, theme, of) => {
  expect(shortfallOf(colour, theme)?.of).toBe(of);
});

test('every colour has one near it that does, and that is itself where it does already', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...THEME_NAMES), (colour, theme) => {
      const seen = nearestSeen(colour, theme);
      expect(shortfallOf(seen, theme)).toBeUndefined();
      if (!shortfallOf(colour, theme)) expect(seen).toBe(colour);
    }),
  );
});

test('one colour serves both themes, the dark one by a lighter shade of it', () => {
  expect(accentIn('#0b1f4b').light).toBe('#0b1f4b');
  const { dark } = accentIn('#0b1f4b');
  expect(contrast(dark, THEMES.dark.paper)).toBeGreaterThanOrEqual(3);
  expect(accentIn({ light: '#0b1f4b', dark: '#88aaff' }).dark).toBe('#88aaff');
});

test('letters on it are those that are read better', () => {
  expect(lettersOn('#0b1f4b', 'light')).toBe('paper');
  expect(lettersOn('#e8590c', 'light')).toBe('ink');
  expect(accentProperties({ light: '#0b1f4b', dark: '#ffff00' })).toEqual({
    '--color-accent': 'light-dark(#0b1f4b, #ffff00)',
    '--color-on-accent': 'light-dark(var(--color-paper), var(--color-paper))',
  });
});
