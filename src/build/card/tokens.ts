import { type Palette, paletteBy } from '#src/views/ladder/drawing/palette.ts';

/** The palette of the light theme, read from the text of the style sheet that defines it; an unknown name is black. */
export function lightPalette(styles: string, tracks: readonly { readonly id: string }[]): Palette {
  const tokens = new Map(
    [...styles.matchAll(/(--color-[\w-]+):\s*light-dark\(\s*([^,\s]+)\s*,/g)].map(
      ([, name, light]) => [name, light],
    ),
  );
  return paletteBy(tracks, (colour) => {
    const names = colour.match(/--color-[\w-]+/g) ?? [];
    return names.map((name) => tokens.get(name)).find((value) => value !== undefined) ?? '#000';
  });
}
