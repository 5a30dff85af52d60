import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What builds keep for builds to come: bytes by a key that is made of everything that they depend on. */
export interface Cache {
  /** What is kept under a key: nothing where nothing whole is. */
  readonly get: (key: string) => Uint8Array | undefined;
  /** Keeps bytes under a key. Where they cannot be written, they are made again next time. */
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** Takes out what no build has asked for in the last two weeks. */
  readonly prune: () => void;
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  get: () => undefined,
  put: () => undefined,
  prune: () => undefined,
};

/** The cache that somebody named: a folder, or `off` for none; nobody having named one, that in the usual folder. */
export function cacheNamed(named: string | undefined, usual: string): Cache {
  return named === OFF ? NO_CACHE : cacheIn(named || usual);
}

const OFF = 'off';

/** A key of all that something depends on: the same for the same parts in the same order. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before it, no part can run into the next one.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex');
}

/**
 * A cache in a folder, made where it is absent. It may be thrown away at any time, copied to other machines and used by
 * several builds at once: an entry is written beside its place and then put there in one go. All is done at once and
 * nothing beside other work, since for files this small going to and from the threads that read costs more than reading.
 */
export function cacheIn(folder: string): Cache {
  const placeOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get: (key) => {
      const place = placeOf(key);
      const bytes = whole(attempt(() => readFileSync(place)));
      if (bytes) attempt(() => touch(place));
      return bytes;
    },
    put: (key, bytes) => {
      const place = placeOf(key);
      const aside = `${place}.${randomUUID()}${ASIDE}`;
      const isKept = attempt(() => {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(aside, sealed(bytes));
        renameSync(aside, place);
        return true;
      });
      if (!isKept) attempt(() => rmSync(aside, { force: true }));
    },
    prune: () => prune(folder),
  };
}

/** What a build that was ended half-way leaves behind. */
const ASIDE = '.part';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long what no build has asked for is kept. */
export const KEPT_MS = 14 * DAY_MS;

/** Says that an entry was asked for; not more often than once a day, since to read is cheaper than to write. */
function touch(place: string): void {
  const now = Date.now();
  if (now - statSync(place).mtimeMs > DAY_MS) utimesSync(place, now / 1000, now / 1000);
}

function prune(folder: string): void {
  const oldest = Date.now() - KEPT_MS;
  for (const shelf of attempt(() => readdirSync(folder)) ?? []) {
    // Nothing else than what this module has put there.
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    for (const name of attempt(() => readdirSync(join(folder, shelf))) ?? []) {
      const place = join(folder, shelf, name);
      attempt(() => {
        const stale = name.endsWith(ASIDE) ? Date.now() - DAY_MS : oldest;
        if (statSync(place).mtimeMs < stale) rmSync(place, { force: true });
      });
    }
  }
}

const SEAL = 32;

/** Bytes after their own digest, by which is seen that they are all there and as they were. */
function sealed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([digestOf(bytes), bytes]);
}

function whole(file: Buffer | undefined): Uint8Array | undefined {
  if (!file || file.length < SEAL) return undefined;
  const bytes = file.subarray(SEAL);
  return digestOf(bytes).equals(file.subarray(0, SEAL)) ? bytes : undefined;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** What a call gives; nothing where it fails: whatever befalls a cache, a build goes on without it. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
