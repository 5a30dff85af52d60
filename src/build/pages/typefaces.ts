import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sans from '@fontsource-variable/source-sans-3/unicode.json' with { type: 'json' };
import serif from '@fontsource-variable/source-serif-4/unicode.json' with { type: 'json' };
import { type App, BASE, FOR_BUILDS } from '../app.ts';
import { FACES, type Face, fileOf } from '../card/fonts.ts';
import type { SiteFolder } from '../siteFolder.ts';
import { subsetsFor } from '../subsets.ts';

/** What the style sheet calls them, and which characters are in each of their subsets. */
const TYPEFACES = {
  'source-sans-3': { family: 'Source Sans 3 Variable', ranges: sans },
  'source-serif-4': { family: 'Source Serif 4 Variable', ranges: serif },
} as const satisfies Record<Face, object>;

/**
 * Gives a site the letters that its language needs besides those that every site has, and answers with what brings them in
 * the head of each page: fetched ahead like the others, since what comes late is not shown on a first visit. No site
 * carries the letters of other languages.
 */
export async function writeTypefaces(
  { folder }: Pick<App, 'folder'>,
  language: string,
  { write }: Pick<SiteFolder, 'write'>,
): Promise<string> {
  const wanted = subsetsFor(language).flatMap((subset) => FACES.map((face) => ({ face, subset })));
  const written = await Promise.all(
    wanted.map(async ({ face, subset }) => {
      const name = fileOf(face, subset);
      const bytes = await readFile(join(folder, FOR_BUILDS.fonts, name));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const path = `assets/${name.replace('.woff2', `-${hash}.woff2`)}`;
      await write(path, bytes);
      const { family, ranges } = TYPEFACES[face];
      return { family, range: ranges[subset], href: BASE + path };
    }),
  );
  if (written.length === 0) return '';
  const links = written.map(
    ({ href }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`,
  );
  const rules = written.map(
    ({ family, range, href }) =>
      `@font-face{font-family:"${family}";font-weight:200 900;font-display:optional;src:url("${href}") format("woff2");unicode-range:${range}}`,
  );
  return `${links.join('')}<style>${rules.join('')}</style>`;
}
