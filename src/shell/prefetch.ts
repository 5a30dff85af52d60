import type { QueryClient } from '@tanstack/react-query';
import { settleView } from '#src/screens/resolveView.ts';
import { parseView } from '#src/screens/url.ts';
import type { LadderView, View } from '#src/screens/view.ts';
import { WIDE } from '#src/ui/useMedia.ts';
import { familiesNeeded } from './needs.ts';
import {
  ladderQuery,
  linesQuery,
  mapQuery,
  type OpenLadder,
  reportQuery,
  strandsQuery,
  textQuery,
  themesQuery,
} from './queries.ts';
import { preloadDrawing, preloadScreen } from './screens.ts';

/** A pointer that only passes over a link is not an intent to follow it. */
const DWELL_MS = 80;

/**
 * Fetches what an address needs, its code beside its data. Answers when all of it is there or has failed with whether
 * it is all there.
 */
export async function prepare(client: QueryClient, address: URL | Location): Promise<boolean> {
  const parsed = parseView({
    pathname: address.pathname.slice(BASE.length),
    search: address.search,
  });
  const code = preloadScreen(parsed.view);
  try {
    const open = await client.ensureQueryData(ladderQuery);
    const { view } = settleView(open.ladder, parsed);
    const data = Promise.all([
      ...familiesNeeded(open.ladder, view).map((family) =>
        client.ensureQueryData(textQuery(open, family)),
      ),
      prepareLines(client, open, view),
    ]);
    // The ladder shows without the text of the selected role.
    if (view.name === 'ladder') data.catch(() => undefined);
    await (view.name === 'ladder' ? prepareMap(client, open, view) : data);
    return await code;
  } catch {
    return false;
  }
}

/** The code of the map, and how it is drawn where that was worked out ahead. */
async function prepareMap(client: QueryClient, open: OpenLadder, view: LadderView): Promise<void> {
  const isMap = view.shape ? view.shape === 'map' : matchMedia(WIDE).matches;
  const isAhead = isMap && !view.only && open.addresses.map !== undefined;
  const placed = isAhead && client.ensureQueryData(mapQuery(open)).catch(() => undefined);
  await preloadDrawing(open.ladder, view.focus !== undefined);
  await Promise.race([placed, new Promise((done) => setTimeout(done, LAYOUT_MS))]);
}

/** What comes later than this is not waited for: a browser has laid the map out sooner. */
const LAYOUT_MS = 500;

async function prepareLines(client: QueryClient, open: OpenLadder, view: View): Promise<void> {
  if (view.name === 'experience')
    await client.ensureQueryData(linesQuery(open.addresses.experience));
  if (view.name === 'roles') await client.ensureQueryData(themesQuery(open));
  if (view.name === 'data') await client.ensureQueryData(reportQuery(open));
  if (view.name !== 'strands' && view.name !== 'strand') return;
  const all = await client.ensureQueryData(strandsQuery(open));
  const strand =
    view.name === 'strand' ? all.strands.find(({ id }) => id === view.strand) : undefined;
  if (strand) await client.ensureQueryData(linesQuery(strand.lines));
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
