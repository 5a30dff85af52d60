import type { QueryClient } from '@tanstack/react-query';
import { settleView } from '#src/settle.ts';
import { parseView } from '#src/url.ts';
import { familiesNeeded } from './needs.ts';
import { ladderQuery, textQuery } from './queries.ts';
import { preloadScreen } from './screens.ts';

/** A pointer that only passes over a link is not an intent to follow it. */
const DWELL_MS = 80;

/**
 * Fetches what the current address needs at once, beside the ladder itself, and what a link needs as soon as someone
 * points at it or moves the focus to it.
 */
export function prefetchOnIntent(client: QueryClient): void {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const prepare = async (address: URL | Location) => {
    const parsed = parseView({
      pathname: address.pathname.slice(base.length),
      search: address.search,
    });
    preloadScreen(parsed.view.name);
    await client.prefetchQuery(ladderQuery);
    const open = client.getQueryData(ladderQuery.queryKey);
    if (!open) return;
    const { view } = settleView(open.ladder, parsed);
    for (const family of familiesNeeded(open.ladder, view)) {
      void client.prefetchQuery(textQuery(open, family));
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onIntent = ({ target }: Event) => {
    clearTimeout(waiting);
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href) return;
    const address = new URL(href, location.href);
    if (address.origin !== location.origin || !address.pathname.startsWith(`${base}/`)) return;
    waiting = setTimeout(() => void prepare(address), DWELL_MS);
  };
  void prepare(location);
  document.addEventListener('pointerover', onIntent, { passive: true });
  document.addEventListener('focusin', onIntent, { passive: true });
}
