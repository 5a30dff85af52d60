import type { QueryClient } from '@tanstack/react-query';
import { settleView } from '#src/settle.ts';
import { parseView } from '#src/url.ts';
import type { View } from '#src/view.ts';
import { familiesNeeded } from './needs.ts';
import {
  ladderQuery,
  linesQuery,
  type OpenLadder,
  reportQuery,
  strandsQuery,
  textQuery,
  themesQuery,
} from './queries.ts';
import { preloadDrawing, preloadScreen } from './screens.ts';

/** A pointer that only passes over a link is not an intent to follow it. */
const DWELL_MS = 80;

/** Fetches what an address needs, its code beside its data, and is done when all of it is there or has failed. */
export async function prepare(client: QueryClient, address: URL | Location): Promise<void> {
  const parsed = parseView({
    pathname: address.pathname.slice(BASE.length),
    search: address.search,
  });
  const code = preloadScreen(parsed.view.name);
  await client.prefetchQuery(ladderQuery);
  const open = client.getQueryData(ladderQuery.queryKey);
  if (!open) return;
  const { view } = settleView(open.ladder, parsed);
  const texts = Promise.all([
    ...familiesNeeded(open.ladder, view).map((family) =>
      client.prefetchQuery(textQuery(open, family)),
    ),
    prepareLines(client, open, view),
  ]);
  // The ladder shows without the text of the selected role.
  await (view.name === 'ladder' ? preloadDrawing(open.ladder, view.focus !== undefined) : texts);
  await code;
}

async function prepareLines(client: QueryClient, open: OpenLadder, view: View): Promise<void> {
  if (view.name === 'experience') await client.prefetchQuery(linesQuery(open.addresses.experience));
  if (view.name === 'roles') await client.prefetchQuery(themesQuery(open));
  if (view.name === 'data') await client.prefetchQuery(reportQuery(open));
  if (view.name !== 'strands' && view.name !== 'strand') return;
  await client.prefetchQuery(strandsQuery(open));
  const all = client.getQueryData(strandsQuery(open).queryKey)?.strands ?? [];
  const strand = view.name === 'strand' ? all.find(({ id }) => id === view.strand) : undefined;
  if (strand) await client.prefetchQuery(linesQuery(strand.lines));
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Fetches what a link needs as soon as someone points at it or moves the focus to it. */
export function prefetchOnIntent(client: QueryClient): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onIntent = ({ target }: Event) => {
    clearTimeout(waiting);
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href) return;
    const address = new URL(href, location.href);
    if (address.origin !== location.origin || !address.pathname.startsWith(`${BASE}/`)) return;
    waiting = setTimeout(() => void prepare(client, address), DWELL_MS);
  };
  document.addEventListener('pointerover', onIntent, { passive: true });
  document.addEventListener('focusin', onIntent, { passive: true });
}
