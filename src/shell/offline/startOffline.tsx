import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { fromRoot, OPENED } from '#src/dataset/root.ts';
import { storesOf } from '#src/storage/cacheNames.ts';
import { keepAll } from '#src/storage/offlineCache.ts';
import { registerWorker, storeTextsRead } from '#src/storage/registerWorker.ts';
import { ladderQuery } from '../queries.ts';
import { seldomQuery } from '../seldomQuery.ts';
import { checkForNewVersion, watchForNewVersion } from './newVersion.ts';
import { StatusBar } from './StatusBar.tsx';

const BASE = import.meta.env.BASE_URL;

/**
 * Makes the site work without a network, as far as the browser lets it, and says what is to be said about that.
 * `worker` is the one that this page was opened with, if any.
 */
export async function start(client: QueryClient, worker: ServiceWorker | undefined): Promise<void> {
  const bar = document.createElement('div');
  // At the foot of the screen, and below the page where that ends.
  bar.className = 'no-print pointer-events-none sticky bottom-0 z-40';
  document.body.append(bar);
  createRoot(bar).render(<StatusBar />);
  addEventListener('online', () => fetchFailed(client));
  // What tells of a file that does not come should be here before.
  import('../fault/Fault.tsx').catch(() => undefined);
  // Where there is a network, missing code is most likely that of an older version.
  addEventListener('vite:preloadError', () => navigator.onLine && void checkForNewVersion(client));
  const registration = await registerWorker(BASE).catch(() => undefined);
  if (!registration) return;
  watchForNewVersion(client, registration, worker);
  await navigator.serviceWorker.ready;
  await storeTextsRead(BASE);
  await keepUp(client);
}

/** What is on screen and could not be had is fetched again. */
function fetchFailed(client: QueryClient): void {
  const failed = client
    .getQueryCache()
    .findAll({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  for (const query of failed) query.fetch().catch(() => undefined);
}

/** Who asked for all texts of the site to be kept gets those of this version too. */
async function keepUp(client: QueryClient): Promise<void> {
  const { kept } = storesOf(BASE);
  const open = OPENED ? undefined : client.getQueryData(ladderQuery.queryKey);
  if (!open || !(await caches.has(kept))) return;
  const { texts } = await client.ensureQueryData(seldomQuery(open, 'report', true));
  await keepAll(kept, texts.files.map(fromRoot), () => undefined);
}
