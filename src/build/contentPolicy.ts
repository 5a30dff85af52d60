import { createHash } from 'node:crypto';

/**
 * What a page may load and do, by directive of its content security policy: the one table that the tag in each page, the
 * file `_headers` and the recipes for hosts are made of. A page fetches from its own site alone.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  // Forms are sent by scripts, but for those of a page that has none.
  'form-action': "'self'",
  // An embed as it will look, where its code is offered.
  'frame-src': "'self'",
  // A drawing is painted from a file that was made in the browser.
  'img-src': "'self' blob:",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  // Text becomes markup or code only through the policy of `src/shell/trusted.ts`.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;

/** What stands in pages themselves and may, by its text. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy for the head of a page, with the values of its style attributes. Who may frame a page cannot be said there. */
export function policyOfPage(inline: Inline, attributes: readonly string[]): string {
  const allowed = attributes.map(hashOf);
  return policy({
    'script-src': ["'self'", ...inline.scripts.map(hashOf)],
    'style-src': ["'self'", ...inline.styles.map(hashOf)],
    ...(allowed.length > 0 && { 'style-src-attr': ["'unsafe-hashes'", ...allowed] }),
  });
}

/**
 * The policy for a header, by who may frame a page; without what stands in pages where the header has to suit every
 * version of the site: what is inline is then left to the tag of the page, which names it.
 */
export function policyOfHeader(framedBy: "'none'" | '*', inline?: Inline): string {
  const named = (texts: readonly string[] | undefined) => texts?.map(hashOf) ?? ["'unsafe-inline'"];
  return policy({
    'script-src': ["'self'", ...named(inline?.scripts)],
    'style-src': ["'self'", ...named(inline?.styles)],
    // They differ from page to page, and each page names its own.
    'style-src-attr': ["'unsafe-inline'"],
    'frame-ancestors': [framedBy],
  });
}

function policy(added: Readonly<Record<string, readonly string[]>>): string {
  const sources = Object.entries(added).map(([name, each]) => [name, each.join(' ')] as const);
  return [...Object.entries(DIRECTIVES), ...sources].map((each) => each.join(' ')).join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
