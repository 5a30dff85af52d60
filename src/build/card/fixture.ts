import { readFileSync } from 'node:fs';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';

/** The style sheet as it is written, for tests: to them, style sheets that are imported are empty. */
export const STYLES = readFileSync(new URL('../../shell/styles.css', import.meta.url), 'utf8');

/** The typefaces for Latin letters, for tests. */
export const FONTS = { sans: [fileOf(sans)], serif: [fileOf(serif)] };

function fileOf(url: string): Uint8Array {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
