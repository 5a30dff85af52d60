import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { type Measure, measureWith } from '#src/layout/measure.ts';
import { SUBSETS, type Subset } from '../subsets.ts';

/** The files of the two typefaces: each the subset for Latin letters, then any others to fall back on. */
export interface FontFiles {
  readonly sans: readonly Uint8Array[];
  readonly serif: readonly Uint8Array[];
}

export const FACES = ['source-sans-3', 'source-serif-4'] as const;

export type Face = (typeof FACES)[number];

/** The file of a typeface that holds a subset of its letters. */
export const fileOf = (face: Face, subset: Subset) => `${face}-${subset}-wght-normal.woff2`;

/** Every file of the typefaces that a build may need, by its name, where the packages of a clone have it. */
export const FONT_FILES: ReadonlyMap<string, string> = new Map(
  FACES.flatMap((face) =>
    SUBSETS.map((subset) => {
      const file = fileOf(face, subset);
      return [file, join('node_modules', '@fontsource-variable', face, 'files', file)] as const;
    }),
  ),
);

/** Reads the files of the typefaces that the site is set in, from where each lies: in a clone, in its packages. */
export function readFonts(
  placeOf: (file: string) => string = (file) => FONT_FILES.get(file) ?? '',
): FontFiles {
  const read = (face: Face) => SUBSETS.map((subset) => readFileSync(placeOf(fileOf(face, subset))));
  return { sans: read('source-sans-3'), serif: read('source-serif-4') };
}

/** Makes the files of a typeface known by names of their own; answers with the list of these for a canvas. */
export function registered(name: string, files: readonly Uint8Array[]): string {
  const families = files.map((file, at) => {
    const family = `Rungs ${name} ${at}`;
    if (!GlobalFonts.register(Buffer.from(file), family)) {
      throw new Error(`Font file ${at} for ${name} cannot be read.`);
    }
    return `'${family}'`;
  });
  return families.join(', ');
}

/** Measures words as they will be drawn, with the very font files. */
export function measureOf({ sans }: FontFiles): Measure {
  return measureWith(
    createCanvas(1, 1).getContext('2d'),
    `${registered('Sans', sans)}, sans-serif`,
  );
}
