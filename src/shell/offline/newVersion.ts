import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isNewerPublished } from './published.ts';

/**
 * Versions of the site. An open page stays with the files it was opened with; once another version is published it is
 * offered, and taken when somebody asks for it.
 */

let isOut = false;
const listeners = new Set<() => void>();

/** Whether another version is published than the one that this page was opened with. */
export function useHasNewVersion(): boolean {
  return useSyncExternalStore(subscribe, () => isOut);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Looks whenever a worker of another version arrives or takes over, code is missing, or the page is returned to. */
export function watchForNewVersion(
  client: QueryClient,
  registration: ServiceWorkerRegistration,
  worker: ServiceWorker | undefined,
): void {
  const { controller } = navigator.serviceWorker;
  let hadWorker = controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) void checkForNewVersion(client, registration);
    hadWorker = true;
  });
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && hadWorker)
        void checkForNewVersion(client, registration);
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  if (registration.waiting || (worker && worker !== controller))
    void checkForNewVersion(client, registration);
}

/** Asks the host which version is published. Without an answer nothing changes. */
export async function checkForNewVersion(
  client: QueryClient,
  registration?: ServiceWorkerRegistration,
): Promise<void> {
  const isNewer = await isNewerPublished(client);
  if (isNewer === undefined) return;
  if (!isNewer) {
    // The page came from the network and is of the newest version; only its worker is behind.
    return registration?.waiting?.postMessage('take over if alone');
  }
  isOut = true;
  for (const listener of listeners) listener();
}

/** Loads this page in the newest version. */
export async function loadNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration?.waiting) return location.reload();
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage('take over');
}
