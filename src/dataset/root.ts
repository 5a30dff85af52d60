/**
 * Which ladder the page at hand shows: that of the site, or one that was opened on this device, for which the app stands
 * at a root of its own, `/open/<n>/`. Its router, its data and what it keeps on the device go by the root; nothing else
 * knows that a ladder was opened, and an address without `/open/` means that of the site whatever is open.
 */

/** Where the site stands on its host; it ends in a slash. */
const SITE = import.meta.env.BASE_URL;

/** The number of the opened ladder that an address within a site belongs to, if it does. */
export function openedAt(pathname: string, site: string = SITE): number | undefined {
  const [, n] = /^open\/([1-9]\d{0,8})(?:\/|$)/.exec(pathname.slice(site.length)) ?? [];
  return n && pathname.startsWith(site) ? Number(n) : undefined;
}

/** The opened ladder that this page shows, if it shows one. */
export const OPENED: number | undefined = openedAt(globalThis.location?.pathname ?? '');

/** Where the app stands for that; it ends in a slash. */
export const ROOT = OPENED ? rootOf(OPENED) : SITE;

/** Where the app stands for an opened ladder. */
export function rootOf(n: number): string {
  return `${SITE}open/${n}/`;
}

/** An address on the host as the app knows it, from its own root. */
export const withinSite = <A extends { readonly pathname: string }>(address: A): A => ({
  ...address,
  pathname: address.pathname.slice(ROOT.length - 1),
});

/** The address of a file of this ladder, from the root of its host. */
export const fromRoot = (address: string): string => ROOT + address;

/**
 * The whole address of a page of this ladder, by its path on the host, for whoever else is handed it; none for an opened
 * ladder, whose addresses lead nowhere but in this browser. Whatever leaves the page prints no other.
 */
export const addressForOthers = (path: string): string | undefined =>
  OPENED ? undefined : location.origin + path;

/**
 * The name under which the browser keeps something that belongs to this ladder: ids of one may well be those of another.
 * What belongs to the ladder of the site is kept under the bare name.
 */
export const ofThisLadder = (name: string): string => (OPENED ? `${name}/open/${OPENED}` : name);
