import type { QueryClient } from '@tanstack/react-query';
import { pathIn } from '../prerendered.ts';

/** What is kept for offline is fetched when the page has been complete for so long: reading comes first. */
const REST_MS = 3000;

/**
 * Makes the site work without a network, once the page that was asked for is complete; at once where there is no
 * network. Does nothing for embeds, which are parts of other sites, and while developing.
 */
export function keepWorkingOffline(client: QueryClient): void {
  const isEmbed = /^\/embed(\/|$)/.test(pathIn(location.pathname, import.meta.env.BASE_URL));
  if (!import.meta.env.PROD || isEmbed) return;
  // By the time that the code is here another version's worker may have taken over.
  const worker = navigator.serviceWorker?.controller ?? undefined;
  const start = () =>
    void import('./startOffline.tsx')
      .then(({ start }) => start(client, worker))
      .catch(() => undefined);
  const rest = () => setTimeout(start, REST_MS);
  if (!navigator.onLine) start();
  else if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}
