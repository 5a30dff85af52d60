/** Sitemaps may hold no more (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/** The files that list the pages of a site, by their path: `sitemap.xml`, or an index of several where they are many. */
export function sitemap(addresses: readonly string[], site: string): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, at) =>
    addresses.slice(at * MOST, (at + 1) * MOST),
  );
  if (parts.length <= 1) return new Map([['sitemap.xml', listing('urlset', 'url', addresses)]]);
  const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
  return new Map([
    [
      'sitemap.xml',
      listing(
        'sitemapindex',
        'sitemap',
        names.map((name) => `${site}/${name}`),
      ),
    ],
    ...parts.map((part, at): [string, string] => [names[at] ?? '', listing('urlset', 'url', part)]),
  ]);
}

function listing(list: string, item: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${item}><loc>${escaped(address)}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${list}>
`;
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * What crawlers may read: all of it. `site` is empty where the site does not know its own address. Of a site that is not
 * to be listed they read the pages, which say so themselves, and leave alone what cannot: a page that they may not read
 * would be listed by its address.
 */
export function robots(site: string, base: string, isListed: boolean): string {
  const rules = isListed
    ? ['Allow: /', ...(site ? [`Sitemap: ${site}/sitemap.xml`] : [])]
    : ['data', 'cards'].map((folder) => `Disallow: ${base}${folder}/`);
  return ['User-agent: *', ...rules, ''].join('\n');
}
