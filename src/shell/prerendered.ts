/**
 * Pages that were rendered ahead. The root of each says for which path, because hosts answer other addresses with the
 * front page too.
 */

/** The path of a page within the site, without a slash at its end, for an address on the host. */
export function pathIn(pathname: string, base: string): string {
  const within = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '');
  return within.slice(base.length - 1) || '/';
}

/**
 * Whether the first render in the browser gives what the server rendered. A query may change what is shown, and the
 * front page is a map or a table depending on the width of the screen: those are rendered afresh over what stands there.
 */
export function canHydrate(path: string, search: string): boolean {
  return path !== '/' && search === '';
}
