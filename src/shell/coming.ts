import { useSyncExternalStore } from 'react';
import type { Location } from 'react-router';

/** So long a click may take to show what it did before something says that it was heard. */
const LATE_MS = 300;

/** So long what was there stays while what was asked for is on its way. */
const PATIENCE_MS = 1000;

let asked: string | undefined;
let arrived: string | undefined;
let isLate = false;
let timers: readonly ReturnType<typeof setTimeout>[] = [];
const listeners = new Set<() => void>();

/** Somebody sets out for an address of the host; `onTooLate` is called where what it shows takes longer than anybody likes to wait. */
export function setOut(to: Location, onTooLate: () => void): void {
  timers.forEach(clearTimeout);
  asked = to.key;
  // Whoever turns back on the way is there already.
  if (asked === arrived) tell(false);
  else timers = [setTimeout(tell, LATE_MS, true), setTimeout(onTooLate, PATIENCE_MS)];
}

/** What an entry of the history shows is there; `key` is that of the entry. */
export function arrive(key: string): void {
  arrived = key;
  if (asked !== key) return;
  timers.forEach(clearTimeout);
  tell(false);
}

/**
 * Whether what somebody asked for takes long enough to be said. No context holds it, and nothing is told before: React
 * would look through the whole page for whoever reads that, which took 17 ms of a click on the map at a fourth of the
 * speed.
 */
export function useIsLate(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isLate,
    () => false,
  );
}

function tell(next: boolean): void {
  isLate = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
