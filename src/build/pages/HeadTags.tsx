import { type Accent, accentProperties } from '#src/domain/accent.ts';
import type { SiteInfo } from '#src/domain/role.ts';

/** What the head of a page tells search engines and chats. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** The one address of the page; absent where any may be asked for. */
  readonly address?: string;
  readonly site: string;
  readonly image: { readonly address: string; readonly words: string };
  readonly linkedData: readonly object[];
  /** Kept out of search: another page has the same content, or the site is not to be found. */
  readonly isHidden?: boolean;
  /** The feeds that tell what has changed. */
  readonly feeds?: readonly { readonly title: string; readonly address: string }[];
  /** What the organisation makes its own of the site. */
  readonly own?: SiteInfo | undefined;
}

/** The tags of a page's head. Addresses should be absolute: some readers ignore others. */
export function HeadTags({ head }: { head: Head }) {
  const { title, description, address, site, image, linkedData, feeds = [], own } = head;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {(head.isHidden || own?.indexing === false) && <meta name="robots" content="noindex" />}
      {/* Where a screen fails, it is known from here where that is told. */}
      {own?.feedback && <link rel="help" href={own.feedback} />}
      {own?.accent && <style dangerouslySetInnerHTML={{ __html: accentStyle(own.accent) }} />}
      {address !== undefined && <link rel="canonical" href={address} />}
      {feeds.map((feed) => (
        <link
          key={feed.address}
          rel="alternate"
          type="application/atom+xml"
          title={feed.title}
          href={feed.address}
        />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address !== undefined && <meta property="og:url" content={address} />}
      <meta property="og:image" content={image.address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={image.words} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image.address} />
      <meta name="twitter:image:alt" content={image.words} />
      {linkedData.length > 0 && (
        <script
          type="application/ld+json"
          // JSON, with what could end the element escaped.
          dangerouslySetInnerHTML={{ __html: inScript(linkedData) }}
        />
      )}
    </>
  );
}

/** One text for a whole site. */
export function accentStyle(accent: Accent): string {
  const properties = Object.entries(accentProperties(accent));
  return `:root{${properties.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** JSON that may stand within a script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}
