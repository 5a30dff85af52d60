import { isTable, isText, type Stores, storesOf } from '#src/storage/cacheNames.ts';

/** A file of a version. Without a revision its name changes with what it holds. */
export interface SiteFile {
  readonly url: string;
  readonly revision: string | null;
}

/** One version of the site as its worker knows it. */
export interface Site {
  /** The address of its front page. */
  readonly scope: string;
  readonly files: readonly SiteFile[];
  readonly stores: Stores;
  /** The cache that holds its files, and the one for its pages. */
  readonly filesHere: string;
  readonly pagesHere: string;
}

/** The page in which the app starts from nothing, for any address. */
export const SHELL = '404.html';

/** The version that consists of some files, of the site at an address. */
export function siteOf(scope: string, files: readonly SiteFile[]): Site {
  const stores = storesOf(new URL(scope).pathname);
  const version = fingerprint(files);
  return {
    scope,
    files,
    stores,
    filesHere: stores.files + version,
    pagesHere: stores.pages + version,
  };
}

/** A short word for a list of files, which is another one for any other list (FNV-1a). */
function fingerprint(files: readonly SiteFile[]): string {
  let hash = 0x811c9dc5;
  for (const { url, revision } of files) {
    for (const character of `${url} ${revision}\n`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * What the worker does with a request: it answers with a page, with the shell that draws one, with a file that is kept by its name, with
 * the newest of one that is not, or leaves it to the browser.
 */
export type Handling = 'page' | 'shell' | 'file' | 'newest' | 'none';

/** How a request is answered. Embeds are left alone: who may frame them is for the host's own answer to say. */
export function handlingOf(
  { scope, files }: Site,
  { method, mode, url, cache }: Pick<Request, 'method' | 'mode' | 'url' | 'cache'>,
): Handling {
  if (method !== 'GET' || !url.startsWith(scope)) return 'none';
  // Who asks past caches wants to know what is out there.
  if (mode !== 'navigate' && (cache === 'reload' || cache === 'no-store')) return 'none';
  const path = pathWithin(scope, url);
  if (mode === 'navigate') {
    // No host has pages of ladders that were opened on this device, and their addresses are nobody else's business.
    if (/^open\/\d+(\/|$)/.test(path)) return 'shell';
    return /^embed(\/|$)/.test(path) ? 'none' : 'page';
  }
  if (isTable(path)) return 'newest';
  const isOurs =
    isText(path) || path.startsWith('assets/') || files.some((file) => file.url === path);
  return isOurs ? 'file' : 'none';
}

/** The path of an address within the site, without a slash at its start and without its query. */
export function pathWithin(scope: string, url: string): string {
  return new URL(url).pathname.slice(new URL(scope).pathname.length);
}

/** The address that a page is kept under: with or without a slash, an index or a query it is the same. */
export function pageKey(scope: string, url: string): string {
  return (
    scope +
    pathWithin(scope, url)
      .replace(/(^|\/)index\.html$/, '')
      .replace(/\/+$/, '')
  );
}

/**
 * Whether a page is of this version: the script that it starts with and the ladder that it shows are among its files. A
 * ladder that is too large to be kept ahead is among nobody's, and tells nothing.
 */
export function isOfVersion({ scope, files }: Site, html: string): boolean {
  const has = (path: string) => files.some(({ url }) => url === path);
  const script = /<script (?:type="module"[^>]* src|data-start)="([^"]+)"/.exec(html)?.[1];
  if (script === undefined || !has(pathWithin(scope, new URL(script, scope).href))) return false;
  const ladder = /<html[^>]* data-ladder="([^"]+)"/.exec(html)?.[1];
  return !files.some(({ url }) => LADDER.test(url)) || (ladder !== undefined && has(ladder));
}

/** The ladder in a list of files. */
const LADDER = /^data\/ladder-[0-9a-f]{8}\.json$/;
