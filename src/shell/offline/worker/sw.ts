import { answerFile, answerNewest, answerPage, answerShell } from './answer.ts';
import { install, tidy } from './install.ts';
import type { WorkerScope } from './scope.ts';
import { handlingOf, type SiteFile, siteOf } from './site.ts';

/** The files of this version are filled in when the site is built. */
declare const self: WorkerScope & { readonly SITE_FILES: readonly SiteFile[] };

const site = siteOf(self.registration.scope, self.SITE_FILES);

self.addEventListener('install', (event) => event.waitUntil(install(site)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      tidy(site),
      self.registration.navigationPreload?.enable(),
      // The page that brought the worker here is served by it at once: one visit is enough.
      self.clients.claim(),
    ]),
  );
});

self.addEventListener('fetch', (event) => {
  const handling = handlingOf(site, event.request);
  if (handling === 'page') event.respondWith(answerPage(site, event));
  if (handling === 'shell') event.respondWith(answerShell(site, event));
  if (handling === 'file') event.respondWith(answerFile(site, event));
  if (handling === 'newest') event.respondWith(answerNewest(site, event));
});

// A new version waits until somebody asks for it, or until the one open page is of that version already.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
  if (event.data === 'take over if alone') event.waitUntil(takeOverIfAlone());
});

async function takeOverIfAlone(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.filter(({ url }) => url.startsWith(site.scope));
  if (open.length <= 1) await self.skipWaiting();
}
