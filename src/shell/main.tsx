import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { OPENED, ROOT } from '#src/dataset/root.ts';
import { AddressRouter } from './AddressRouter.tsx';
import { titleAhead } from './arrival.ts';
import { keepWorkingOffline } from './offline/keepWorkingOffline.ts';
import { prefetchOnIntent, prepare } from './prefetch.ts';
import { canHydrate, pathIn } from './prerendered.ts';
import { ladderQuery, newQueryClient, tableQuery } from './queries.ts';
import { Site } from './Site.tsx';
import './styles.css';

document.documentElement.dataset.started = '';
const client = newQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
prefetchOnIntent(client);
keepWorkingOffline(client);
if (import.meta.env.DEV) void dressInDevelopment();
if (!OPENED || (await enterOpened(OPENED, root))) await start(root);

/** A ladder that was opened on this device is not there without the code that asks the device, of which the page then tells. */
function enterOpened(n: number, place: HTMLElement): Promise<boolean> {
  return import('./opened/enter.tsx').then(
    ({ enter }) => enter(n, place, client),
    () => true,
  );
}

async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  /** Whoever goes back before the code is here is at another address, of which nothing was rendered ahead. */
  const isHere = () => root.dataset.path === pathIn(location.pathname, base);
  const ready = prepare(client, location);
  let isPrerendered = isHere();
  if (isPrerendered) {
    // The page can be read already: it is hydrated once all that it shows is at hand.
    const lack = await ready;
    isPrerendered = isHere();
    if (lack && isPrerendered) return rungsFailed(lack === 'code' ? undefined : lack);
  }
  if (!isPrerendered) {
    // Some hosts answer every address with the front page.
    root.replaceChildren();
    await Promise.race([prepare(client, location), patience()]);
  }
  const site = (
    <AddressRouter
      basename={OPENED ? ROOT.slice(0, -1) : ROOT}
      onAsked={(to) => titleAhead(client, to)}
    >
      <Site client={client} />
    </AddressRouter>
  );
  startTransition(() => {
    if (isPrerendered && canHydrate(pathIn(location.pathname, base), location.search)) {
      hydrateRoot(root, site, { onRecoverableError });
    } else createRoot(root).render(site);
  });
  // Where the rest is, before anybody sets out for it.
  void client.prefetchQuery(tableQuery);
}

/** The build writes it into the pages. */
async function dressInDevelopment(): Promise<void> {
  const { ladder } = await client.ensureQueryData(ladderQuery);
  (await import('./dress.tsx')).dress(ladder.info);
}

/** Who has a page translated before it is alive has changed its texts: React makes it anew, and that is no fault. */
function onRecoverableError(error: unknown): void {
  if (document.documentElement.dataset.translated === undefined) reportError(error);
}

/**
 * With all that the address needs at hand the first picture is the whole one: React would hold it back for a while
 * after a placeholder. On a slow network the placeholder is shown instead.
 */
function patience(): Promise<void> {
  return new Promise((done) => setTimeout(done, 250));
}
