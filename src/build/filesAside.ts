import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files that are put on the disk until they are written where they belong, so that they need not all fit into memory. */
export interface FilesAside {
  readonly keep: (address: string, value: object) => Promise<void>;
  /** The text of each file by its address. */
  readonly texts: ReadonlyMap<string, () => Promise<string>>;
}

/** A place for files; it goes when the process ends. */
export function filesAside(): FilesAside {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-editions-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const texts = new Map<string, () => Promise<string>>();
  return {
    texts,
    async keep(address, value) {
      const file = join(folder, address);
      mkdirSync(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(value));
      texts.set(address, () => readFile(file, 'utf8'));
    },
  };
}
