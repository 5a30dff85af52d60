import type { DatasetInfo } from '#src/domain/role.ts';
import { siteName } from '#src/domain/site.ts';
import * as words from '#src/text/en/pages.ts';

/** The colour of paper in both themes, as the style sheet defines it. Throws where it does not. */
export function paperIn(styles: string): { readonly light: string; readonly dark: string } {
  const [, light, dark] =
    /--color-paper:\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)/.exec(styles) ?? [];
  if (!light || !dark) throw new Error('the style sheet defines no --color-paper of two colours');
  return { light, dark };
}

/** What makes a site an app that can be installed. `base` is the path it is served under, with slashes around it. */
export function webManifest(info: DatasetInfo, base: string, paper: string): object {
  const { title, language } = info;
  const name = [siteName(info), title].filter(Boolean).join(': ');
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: base + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: base,
    name: name || 'Rungs',
    short_name: 'Rungs',
    description: words.site,
    lang: language,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
}
