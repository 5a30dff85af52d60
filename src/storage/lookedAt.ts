import { ofThisLadder } from '#src/dataset/root.ts';

/** Which edition somebody has seen the changes of. It stays on the device. */

const KEY = ofThisLadder('rungs.looked');

/** Of the form in which it is kept: another one is left alone and counts as none. */
const VERSION = 1;

/** The date of the newest edition that was looked at; nothing where none was, or where nothing is kept. */
export function readLookedAt(): string | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isKept(kept) ? kept.edition : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps that an edition was looked at, unless a newer one was. */
export function keepLookedAt(edition: string): void {
  // Dates are written so that they sort as texts.
  if (edition <= (readLookedAt() ?? '')) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, edition }));
  } catch {
    // Private windows and full disks may refuse: nothing is said then to be new.
  }
}

function isKept(value: unknown): value is { readonly edition: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === VERSION &&
    'edition' in value &&
    typeof value.edition === 'string'
  );
}
