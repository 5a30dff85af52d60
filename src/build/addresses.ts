/** A path to serve the site under, with one slash at each end: `/` where nothing is given. */
export function basePath(given: string | undefined): string {
  const inner = (given ?? '').replaceAll(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/**
 * The origin of the site (`https://ladder.example.org`) of an address that was given for it; empty where none was.
 * `names` are what the two are called where they were given. Throws where it is not an address, or one under another path than the site's: every link would be broken.
 */
export function originOf(
  given: string | undefined,
  base: string,
  names = { site: 'SITE_URL', base: 'BASE_PATH' },
): string {
  if (!given) return '';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url?.protocol.startsWith('http')) {
    throw new Error(
      `${names.site} is “${given}”, which is no address such as https://ladder.example.org`,
    );
  }
  if (url.pathname !== '/' && basePath(url.pathname) !== base) {
    throw new Error(`${names.site} names the path ${url.pathname}: say it as ${names.base} too`);
  }
  return url.origin;
}
