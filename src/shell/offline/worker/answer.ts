import { isText } from '#src/storage/cacheNames.ts';
import { isPage } from '#src/storage/offlineCache.ts';
import type { AskingEvent } from './scope.ts';
import { isOfVersion, pageKey, pathWithin, SHELL, type Site } from './site.ts';

/** After so long without an answer a page is shown from what is on the device. */
const PATIENCE_MS = 3000;

const MOST_PAGES = 60;
const MOST_TEXTS = 500;

/** A page as the network has it; else as it was when it was visited; else the shell, which draws it from the data. */
export async function answerPage(site: Site, event: AskingEvent): Promise<Response> {
  const fresh = fetchPage(event);
  event.waitUntil(
    fresh.then((response) => remember(site, event.request.url, response)).catch(noop),
  );
  return (
    (await Promise.race([fresh.then(unlessBroken, noop), patience()])) ??
    (await remembered(site, event.request.url)) ??
    fresh
  );
}

/** The page in which the app draws whatever the address asks for. The host is asked only where that is not on the device. */
export async function answerShell(site: Site, event: AskingEvent): Promise<Response> {
  return (await shellHere(site)) ?? fetchPage(event);
}

async function fetchPage({ request, preloadResponse }: AskingEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** A host that is down answers too, though not with the site. */
function unlessBroken(response: Response): Response | undefined {
  return response.status < 500 ? response : undefined;
}

async function remembered(site: Site, url: string) {
  const { scope, pagesHere } = site;
  return (
    (await caches.match(pageKey(scope, url), { ...LOOSELY, cacheName: pagesHere })) ??
    (await shellHere(site))
  );
}

function shellHere({ scope, filesHere }: Site): Promise<Response | undefined> {
  return caches.match(scope + SHELL, { ...LOOSELY, cacheName: filesHere });
}

/** Keeps a page if it is of this version: another one's would ask offline for code that is not here. */
async function remember(site: Site, url: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected || !isPage(response)) return;
  const html = await response.clone().text();
  if (!isOfVersion(site, html)) return;
  const pages = await caches.open(site.pagesHere);
  await pages.put(pageKey(site.scope, url), new Response(html, { headers: response.headers }));
  await trim(pages, MOST_PAGES);
}

/** A file from the device, else from the network; texts are kept as they are read. */
export async function answerFile(site: Site, event: AskingEvent): Promise<Response> {
  const { request } = event;
  const cached =
    (await caches.match(request, { ...LOOSELY, cacheName: site.filesHere })) ??
    (await caches.match(request, LOOSELY));
  if (cached) return cached;
  const response = await fetch(request);
  if (isText(pathWithin(site.scope, request.url)) && response.ok && !isPage(response)) {
    event.waitUntil(keepText(site, request.url, response.clone()));
  }
  return response;
}

/**
 * What keeps its name when it changes, as the network has it; else as it was last. It replaces what came with this version:
 * the texts that it names are kept as they are read.
 */
export async function answerNewest({ filesHere }: Site, event: AskingEvent): Promise<Response> {
  const { request } = event;
  const fresh = fetch(request);
  const kept = fresh.then(async (response) => {
    if (!response.ok || isPage(response)) return;
    const copy = response.clone();
    await (await caches.open(filesHere)).put(request, copy);
  });
  event.waitUntil(kept.catch(noop));
  return (
    (await Promise.race([fresh.then(unlessBroken, noop), patience()])) ??
    (await caches.match(request, { ...LOOSELY, cacheName: filesHere })) ??
    (await caches.match(request, LOOSELY)) ??
    fresh
  );
}

/** Where there is no room left the text is read all the same. */
async function keepText({ stores }: Site, url: string, response: Response): Promise<void> {
  const texts = await caches.open(stores.texts);
  await texts.put(url, response).then(() => trim(texts, MOST_TEXTS), noop);
}

/** Drops what was put into a cache first, until it holds no more than it should. */
async function trim(cache: Cache, most: number): Promise<void> {
  const requests = await cache.keys();
  const surplus = requests.slice(0, Math.max(0, requests.length - most));
  await Promise.all(surplus.map((request) => cache.delete(request)));
}

/** Headers that a host varies its answers by do not change what these files hold. */
const LOOSELY = { ignoreVary: true };

const patience = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
const noop = () => undefined;
