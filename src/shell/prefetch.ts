import type { QueryClient } from '@tanstack/react-query';
import { LoadError } from '#src/dataset/load.ts';
import type { LoadReason } from '#src/dataset/loadReason.ts';
import { OPENED, openedAt, ROOT, withinSite } from '#src/dataset/root.ts';
import { parseView, resolveView } from '#src/screens/registry.ts';
import { openQuery } from './openQuery.ts';
import { laterFor, neededFor, type Wanted } from './screenData.ts';
import { preloadScreen } from './screenViews.ts';

/** A pointer that only passes over a link is not an intent to follow it. */
const DWELL_MS = 80;

/** What an address lacks: why its data could not be had, or `code`, of which a browser does not say why. */
export type Lack = LoadReason | 'code';

/**
 * Fetches what an address needs, its code beside its data. Answers when all of it is there or has failed with what it
 * lacks, if anything.
 */
export async function prepare(
  client: QueryClient,
  address: URL | Location,
): Promise<Lack | undefined> {
  const { pathname, search } = address;
  const asked = parseView(withinSite({ pathname, search }));
  const opening = client.ensureQueryData(openQuery(asked.view));
  const code = preloadScreen(
    asked.view,
    opening.then(({ ladder }) => ladder),
  ).catch(() => false);
  try {
    const open = await opening;
    const { view } = resolveView(open.ladder, asked);
    const later = laterFor(open, view).map((wanted) => arrival(client, wanted));
    await Promise.all(neededFor(open, view).map(({ query }) => client.ensureQueryData(query)));
    const hasCode = await code;
    await Promise.all(later.map((inTime) => inTime()));
    return hasCode ? undefined : 'code';
  } catch (error) {
    return error instanceof LoadError ? error.reason : 'code';
  }
}

/** Fetches what a screen can be shown without. What comes of that waits for it as long as is worth while, if at all. */
function arrival(client: QueryClient, { query }: Wanted): () => Promise<unknown> {
  const coming = client.ensureQueryData(query).catch(() => undefined);
  const patience = query.meta?.patienceMs;
  if (!patience) return () => Promise.resolve();
  return () => Promise.race([coming, new Promise((done) => setTimeout(done, patience))]);
}

/** Fetches what a link needs as soon as someone points at it or moves the focus to it. */
export function prefetchOnIntent(client: QueryClient): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onIntent = ({ target }: Event) => {
    clearTimeout(waiting);
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href) return;
    const address = new URL(href, location.href);
    const { origin, pathname } = address;
    // What lies at another root is another page.
    if (origin !== location.origin || !pathname.startsWith(ROOT) || openedAt(pathname) !== OPENED)
      return;
    waiting = setTimeout(() => void prepare(client, address), DWELL_MS);
  };
  document.addEventListener('pointerover', onIntent, { passive: true });
  document.addEventListener('focusin', onIntent, { passive: true });
}
