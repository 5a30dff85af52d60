import { type Palette, paletteBy } from '#src/screens/parts/drawing/palette.ts';

/** The palette of a theme, read from the text of the style sheet that defines it; an unknown name is black. */
export function paletteOf(
  styles: string,
  tracks: readonly { readonly id: string }[],
  scheme: 'light' | 'dark',
): Palette {
  const tokens = new Map(
    [...styles.matchAll(/(--color-[\w-]+):\s*light-dark\(\s*([^,\s]+)\s*,\s*([^)\s]+)\s*\)/g)].map(
      ([, name, light, dark]) => [name, scheme === 'light' ? light : dark],
    ),
  );
  return paletteBy(tracks, (colour) => {
    const names = colour.match(/--color-[\w-]+/g) ?? [];
    return names.map((name) => tokens.get(name)).find((value) => value !== undefined) ?? '#000';
  });
}
