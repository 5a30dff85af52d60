import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { PLAIN_TABLE } from '#src/dataset/addresses.ts';
import { askThrough } from '#src/dataset/load.ts';
import { siteName } from '#src/domain/site.ts';
import { askOpened, findOpened } from '#src/storage/opened/openedStore.ts';
import { OPENED_WORDS, type OpenedTrouble } from '#src/text/en/opened.ts';
import { onlyInThisBrowser } from '#src/text/en/shell.ts';
import { dress } from '../dress.tsx';
import { openedBar } from '../openedBar.ts';
import { ladderQuery } from '../queries.ts';
import { NotHere } from './NotHere.tsx';
import { openedQuery } from './openedHere.ts';
import { renew } from './renew.ts';

/**
 * Makes the page ready to show the n-th ladder that was opened on this device: its files are answered by the device from
 * then on. Where that cannot be, the page says why, and the answer is no.
 */
export async function enter(n: number, place: HTMLElement, client: QueryClient): Promise<boolean> {
  const site = takeHead();
  askThrough(askOpened(n));
  void keepAddressesHere();
  const bar = openedBar.preload();
  const trouble = await open(n, site, place, client);
  await bar;
  if (!trouble) return true;
  document.title = `${OPENED_WORDS.trouble[trouble][0]} · Rungs`;
  place.replaceChildren();
  createRoot(place).render(<NotHere {...{ n, trouble, site }} />);
  return false;
}

async function open(
  n: number,
  site: string,
  place: HTMLElement,
  client: QueryClient,
): Promise<OpenedTrouble | undefined> {
  const found = await findOpened(n);
  if (found === undefined) return 'elsewhere';
  // Nothing is written where it is only read.
  if (typeof found === 'string') return found === 'full' ? 'failed' : found;
  client.setQueryData(openedQuery.queryKey, { ladder: found.ladder, site });
  if (found.isCurrent && (await fetchLadder(client))) return undefined;
  sayMaking(place);
  if ((await renew(n)) && (await fetchLadder(client))) return undefined;
  return 'damaged';
}

async function fetchLadder(client: QueryClient): Promise<boolean> {
  const open = await client.fetchQuery(ladderQuery).catch(() => undefined);
  if (!open) return false;
  dress(open.ladder.info);
  document.title = `${siteName(open.ladder.info)} · ${onlyInThisBrowser} · Rungs`;
  return true;
}

/** To make the files of a large ladder anew takes a while. */
function sayMaking(place: HTMLElement): void {
  const said = document.createElement('p');
  said.role = 'status';
  said.className = 'mx-auto max-w-2xl px-4 py-20 text-soft';
  said.textContent = OPENED_WORDS.making;
  place.replaceChildren(said);
}

/** What the page was made with is of the site's own ladder: nothing of that is said of this one. Answers whose site it is. */
function takeHead(): string {
  const { head, documentElement } = document;
  const { dataset } = documentElement;
  dataset.ladder = 'data/ladder-packed.json';
  dataset.table = PLAIN_TABLE;
  delete dataset.files;
  const named = head.querySelector('[property="og:site_name"]')?.getAttribute('content');
  const claims = head.querySelectorAll(
    '[rel="canonical"], [rel="alternate"], [name="description"], [property^="og:"], [name^="twitter:"], [type="application/ld+json"]',
  );
  for (const claim of claims) claim.remove();
  head.append(
    Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }),
  );
  return named?.replace(/ · Rungs$/, '') ?? 'Rungs';
}

/**
 * Addresses of an opened ladder hold ids of its roles. The worker answers them without a host, unless the browser asks the
 * host beside it, which saves time on other pages.
 */
async function keepAddressesHere(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await registration?.navigationPreload?.disable().catch(() => undefined);
}
