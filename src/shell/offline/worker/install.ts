import { isPage } from '#src/storage/offlineCache.ts';
import { isOfVersion, SHELL, type Site, type SiteFile } from './site.ts';

/**
 * Puts every file of a version into its cache, beside those of the version that runs. Rejects where one cannot be had,
 * so that there is a whole version or none; what is there already is not fetched again by the next attempt.
 */
export async function install(site: Site): Promise<void> {
  const cache = await caches.open(site.filesHere);
  await Promise.all(
    site.files.map(async (file) => {
      const address = site.scope + file.url;
      if (await cache.match(address)) return;
      // A name that changes with what it holds means the same in every version.
      const known = file.revision === null ? await caches.match(address) : undefined;
      await cache.put(address, known ?? (await fetched(site, file)));
    }),
  );
}

async function fetched(site: Site, { url, revision }: SiteFile): Promise<Response> {
  const response = await fetch(site.scope + url, {
    cache: revision === null ? 'default' : 'reload',
  });
  if (url === SHELL) return shellIn(site, response);
  if (!response.ok || isPage(response)) throw new Error(`${url} is missing`);
  return response;
}

/** Hosts give their page for lost addresses under a status of its own, or from elsewhere: what it holds is what counts. */
async function shellIn(site: Site, response: Response): Promise<Response> {
  const html = await response.text();
  if (!isOfVersion(site, html)) throw new Error('the shell is of another version');
  return new Response(html, { headers: response.headers });
}

/**
 * Drops what no open page can need any more. The files of the version before stay: pages that were opened with it go on
 * until they are loaded anew.
 */
export async function tidy({ stores, filesHere, pagesHere }: Site): Promise<void> {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(stores.files) && name !== filesHere);
  const pages = names.filter((name) => name.startsWith(stores.pages) && name !== pagesHere);
  await Promise.all([...earlier.slice(0, -1), ...pages].map((name) => caches.delete(name)));
}
