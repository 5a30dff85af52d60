import { useSyncExternalStore } from 'react';

/**
 * A value that only a browser knows, and what stands for it on a server and in the first render over the server's
 * markup. Where the two are the same nothing is rendered twice.
 */
export function useInBrowser<T>(value: T, onServer: T): T {
  return useSyncExternalStore(
    unsubscribed,
    () => value,
    () => onServer,
  );
}

const unsubscribed = () => () => {};
