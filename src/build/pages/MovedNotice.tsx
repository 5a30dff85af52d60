import * as words from '#src/text/en/cards.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { phrase } from '#src/ui/phrase.ts';

interface MovedNoticeProps {
  readonly title: string;
  /** Where its content is now, on this host. */
  readonly path: string;
  /** The one address of that, whole where the site knows its own. */
  readonly address: string;
}

/** A page that only leads on to where its content is now. Queries and fragments go along where scripts run. */
export function MovedNotice({ title, path, address }: MovedNoticeProps) {
  const script = `location.replace(${JSON.stringify(path)} + location.search + location.hash)`;
  return (
    <html lang={LANGUAGE}>
      <head>
        <meta charSet="utf-8" />
        <title>{words.moved(title)}</title>
        <link rel="canonical" href={address} />
        <script
          // A path made of ids, which hold nothing that could end the element.
          dangerouslySetInnerHTML={{ __html: script }}
        />
        <meta httpEquiv="refresh" content={`0; url=${path}`} />
      </head>
      <body>
        <p>{phrase(words.hasMovedTo(<a href={path}>{title}</a>))}</p>
      </body>
    </html>
  );
}
