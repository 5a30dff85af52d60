import { zipSync } from 'fflate';
import type { WholeLadder } from './wholeForms.ts';

/** The one moment that every file of an archive bears, so that the same ladder is the same archive. */
const MOMENT = new Date(2000, 0, 1);

/** A dataset folder as a ZIP. */
export async function writeWhole({
  folder,
}: Pick<WholeLadder, 'folder'>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return zipOf(folder.map(({ path, text }) => [path, encoder.encode(text)]));
}

/** Some files by their paths as a ZIP. */
export function zipOf(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 6, mtime: MOMENT }));
}
