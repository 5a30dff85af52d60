import { ofThisLadder } from '#src/dataset/root.ts';
import type { RoleId } from '#src/domain/role.ts';

/** The role that somebody says is theirs. It stays on the device and never enters an address. */

const KEY = ofThisLadder('rungs.here');

/** Of the form in which it is kept: another one is left alone and counts as none. */
const VERSION = 1;

/** What was chosen since the page opened where the browser keeps nothing; `undefined` while it does. */
let unkept: { readonly role: RoleId | undefined } | undefined;
const listeners = new Set<() => void>();

/** The role that was chosen, by the id that it had then. */
export function readHere(): RoleId | undefined {
  if (unkept) return unkept.role;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isKept(kept) ? kept.role : undefined;
  } catch {
    return undefined;
  }
}

/** Chooses a role, or forgets the one that was chosen. */
export function keepHere(role: RoleId | undefined): void {
  try {
    if (role === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, role }));
    unkept = undefined;
  } catch {
    // Private windows and full disks may refuse; the choice then lasts as long as the page.
    unkept = { role };
  }
  for (const listener of listeners) listener();
}

/** Calls back whenever the choice may have changed, in another tab too. Returns how to stop that. */
export function subscribeToHere(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

function isKept(value: unknown): value is { readonly role: RoleId } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === VERSION &&
    'role' in value &&
    typeof value.role === 'string'
  );
}
