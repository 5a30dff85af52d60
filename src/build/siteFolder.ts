import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type App, BASE } from './app.ts';

/** A file of a site as it was written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly digest: string;
}

/** A folder that becomes a site. */
export interface SiteFolder {
  /** Writes a file by its path in the site; in a text the site's own path is filled in where it belongs. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** A text as it is written. */
  readonly filled: (text: string) => string;
  /** Writes a file that need not fit into memory. */
  readonly writeParts: (path: string, parts: AsyncIterable<Uint8Array>) => Promise<void>;
  /** All that was written. */
  readonly files: ReadonlyMap<string, WrittenFile>;
}

/** The kinds of files of the app that name others by their path. */
const TEXT = /\.(?:js|css)$/;

/** An empty folder as a site that will be served under a path, with slashes around it. */
export function siteFolder(folder: string, base: string): SiteFolder {
  const files = new Map<string, WrittenFile>();
  // Each is asked for by the files of a site a hundred times.
  const made = new Set<string>();
  const filled = (text: string) => text.replaceAll(BASE, base);
  const placeOf = (path: string) => {
    const file = join(folder, path);
    // The check lets nothing into a dataset that leads elsewhere: this is about our own faults.
    if (!isWithin(folder, file)) throw new Error(`${path} leads out of the site`);
    const place = dirname(file);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    return file;
  };
  return {
    files,
    filled,
    write: async (path, content) => {
      const whole = typeof content === 'string' ? filled(content) : content;
      // At once: to wait for another thread takes a file this small longer than to write it, which was a third of a build.
      writeFileSync(placeOf(path), whole);
      const hash = createHash('sha256').update(whole);
      files.set(path, { bytes: Buffer.byteLength(whole), digest: shortly(hash) });
    },
    writeParts: async (path, parts) => {
      const hash = createHash('sha256');
      let bytes = 0;
      const counted = async function* () {
        for await (const part of parts) {
          hash.update(part);
          bytes += part.length;
          yield part;
        }
      };
      await writeFile(placeOf(path), counted());
      files.set(path, { bytes, digest: shortly(hash) });
    },
  };
}

function shortly(hash: Hash): string {
  return hash.digest('hex').slice(0, 16);
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Gives a site all files of the app that it has as they are. */
export async function copyApp({ folder, files }: App, { write }: SiteFolder): Promise<void> {
  for (const path of files) {
    const from = join(folder, path);
    await write(path, TEXT.test(path) ? await readFile(from, 'utf8') : await readFile(from));
  }
}
