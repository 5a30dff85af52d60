import { storesOf } from '#src/storage/cacheNames.ts';

const KEY = 'rungs.renewed';

/** This page in this version: the address of the code changes with what it holds. */
const here = () => `${location.pathname} ${import.meta.url}`;

/** Whether this page was loaded anew already because a part of it was missing, and it was no newer version that came. */
export function hasReloaded(): boolean {
  try {
    return sessionStorage.getItem(KEY) === here();
  } catch {
    return false;
  }
}

/** Loads this page in its newest version; where that did not help, without what this browser keeps of the site. */
export async function reloadLatest(): Promise<void> {
  if (hasReloaded()) await dropWorker().catch(() => undefined);
  try {
    sessionStorage.setItem(KEY, here());
  } catch {
    // Without storage every attempt is the first one: it is still only made when somebody asks.
  }
  location.reload();
}

/** Texts stay: their names say what they hold. */
async function dropWorker(): Promise<void> {
  const { files } = storesOf(import.meta.env.BASE_URL);
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  const names = await caches.keys();
  await Promise.all(names.map((name) => name.startsWith(files) && caches.delete(name)));
}
