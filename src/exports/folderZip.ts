import { Zip, ZipDeflate, zipSync } from 'fflate';
import { portablePath } from '#src/dataset/portablePath.ts';
import type { WholeLadder } from './wholeForms.ts';

/** The one moment that every file of an archive bears, so that the same ladder is the same archive. */
const MOMENT = new Date(2000, 0, 1);

/** A dataset folder as a ZIP, which every system unpacks. */
export async function writeWhole({
  folder,
}: Pick<WholeLadder, 'folder'>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return zipOf(folder.map(({ path, text }) => [portablePath(path), encoder.encode(text)]));
}

type ZippedFile = readonly [path: string, bytes: Uint8Array];

/** Some files by their paths as a ZIP. */
export function zipOf(files: Iterable<ZippedFile>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 6, mtime: MOMENT }));
}

/** The same piece by piece, with one of the files in memory at a time. */
export async function* zipInParts(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  // Nothing here is done beside, so that a fault is thrown to whoever asks for the next piece.
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for await (const [path, bytes] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MOMENT;
    zip.add(file);
    file.push(bytes, true);
    yield* parts.splice(0);
  }
  zip.end();
  yield* parts.splice(0);
}
