import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from '#src/domain/once.ts';

/** Files that are put on the disk until they are written where they belong, so that they need not all fit into memory. */
export interface FilesAside {
  readonly keep: (address: string, value: object) => Promise<void>;
  /** The text of each file by its address. */
  readonly texts: ReadonlyMap<string, () => Promise<string>>;
  /** Lets go of all of them, once they are where they belong. What is left goes when the process ends. */
  readonly clear: () => Promise<void>;
}

/** Where all of them are, as long as the process lives: a ladder that changes is made again and again, and one listener is enough. */
const place = once(() => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-editions-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
});

/** A place for files, made with the first of them. */
export function filesAside(): FilesAside {
  const folder = once(() => mkdtempSync(join(place(), 'ladder-')));
  const texts = new Map<string, () => Promise<string>>();
  return {
    texts,
    async keep(address, value) {
      const file = join(folder(), address);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(value));
      texts.set(address, () => readFile(file, 'utf8'));
    },
    async clear() {
      if (texts.size === 0) return;
      texts.clear();
      await rm(folder(), { recursive: true, force: true });
    },
  };
}
