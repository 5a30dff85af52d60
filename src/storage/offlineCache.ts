/** How an attempt to keep texts ended: with all of them, with some missing, or because the device has no room left. */
export type Outcome = 'all' | 'some' | 'full';

/** So many are fetched at once. */
const ABREAST = 4;

/** How many of some addresses a cache holds, or nothing where the browser keeps none: private windows, plain http. */
export async function countKept(
  store: string,
  addresses: readonly string[],
): Promise<number | undefined> {
  try {
    if (!(await caches.has(store))) return 0;
    const cached = await addressesIn(await caches.open(store));
    return addresses.filter((address) => cached.has(absolute(address))).length;
  } catch {
    return undefined;
  }
}

/**
 * Fetches what a cache does not hold of some addresses yet, and when all is there drops what is not among them. What
 * fails is left out; a full device ends it. Rejects where the browser keeps nothing.
 */
export async function keepAll(
  store: string,
  addresses: readonly string[],
  onProgress: (keptSoFar: number) => void,
): Promise<Outcome> {
  const cache = await caches.open(store);
  const before = await addressesIn(cache);
  const waiting = addresses.filter((address) => !before.has(absolute(address)));
  let kept = addresses.length - waiting.length;
  let isFull = false;
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined && !isFull; next = waiting.pop()) {
      try {
        if (await keepOne(cache, next)) onProgress(++kept);
      } catch (error) {
        if (!isQuota(error)) throw error;
        isFull = true;
      }
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  if (isFull) return 'full';
  if (kept < addresses.length) return 'some';
  const wanted = new Set(addresses.map(absolute));
  await Promise.all([...before].map((each) => wanted.has(each) || cache.delete(each)));
  return 'all';
}

/** Drops all that a cache holds. Does nothing where there is none. */
export async function forgetAll(store: string): Promise<void> {
  await caches.delete(store);
}

/** Answers whether it could be had: from what was read before, else past the worker, which would store it once more. */
async function keepOne(cache: Cache, address: string): Promise<boolean> {
  const response =
    (await caches.match(address)) ??
    (await fetch(address, { cache: 'reload' }).catch(() => undefined));
  if (!response?.ok || isPage(response)) return false;
  await cache.put(address, response);
  return true;
}

/** Whether an answer is a page. Hosts of single-page apps give one for whatever they do not have. */
export function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}

/** The addresses of all that a cache holds. */
export async function addressesIn(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

const absolute = (address: string) => new URL(address, location.origin).href;

const isQuota = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
