import * as words from '#src/text/en/cards.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { phrase } from '#src/ui/phrase.ts';

/** Where it leads stands in the page, so that a content security policy can allow it by its hash. */
export const LEAD_ON =
  'location.replace(document.currentScript.dataset.to + location.search + location.hash)';

interface MovedNoticeProps {
  readonly title: string;
  /** Where its content is now, on this host. */
  readonly path: string;
  /** The one address of that, whole where the site knows its own. */
  readonly address: string;
}

/** A page that only leads on to where its content is now. Queries and fragments go along where scripts run. */
export function MovedNotice({ title, path, address }: MovedNoticeProps) {
  return (
    <html lang={LANGUAGE}>
      <head>
        <meta charSet="utf-8" />
        <title>{words.moved(title)}</title>
        <link rel="canonical" href={address} />
        <script data-to={path} dangerouslySetInnerHTML={{ __html: LEAD_ON }} />
        <meta httpEquiv="refresh" content={`0; url=${path}`} />
      </head>
      <body>
        <p>{phrase(words.hasMovedTo(<a href={path}>{title}</a>))}</p>
      </body>
    </html>
  );
}
