import { isText, storesOf } from './cacheNames.ts';

/** Lets the site's worker run in this browser. Rejects where none can: in private windows, over plain http. */
export async function registerWorker(base: string): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const options = { scope: base, updateViaCache: 'none' } as const;
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(
    `${base}sw.js`,
    options,
  );
  if (!registration) throw new Error('the browser runs no workers here');
  return registration;
}

/** Stores the texts that a page has read before its worker was there. What cannot be had again is left out. */
export async function storeTextsRead(base: string): Promise<void> {
  const texts = await caches.open(storesOf(base).texts);
  const read = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  await Promise.all(
    read.map(async ({ origin, pathname, href }) => {
      const isOurs = origin === location.origin && pathname.startsWith(base);
      if (!isOurs || !isText(pathname.slice(base.length)) || (await caches.match(href))) return;
      await texts.add(href).catch(() => undefined);
    }),
  );
}
