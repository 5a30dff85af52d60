import type { SiteInfo } from '#src/domain/role.ts';
import { text as opening } from '#src/screens/ladder/openingScript.ts?inline-script';
import { type Inline, policyOfPage } from '../contentPolicy.ts';
import { accentStyle } from './HeadTags.tsx';
import { LEAD_ON } from './MovedNotice.tsx';
import type { Template } from './template.ts';

/**
 * All that stands in pages of a site as a script or a style sheet. It is gathered where it is written, never read from a
 * page: what got into one by a fault of ours is not allowed for being there.
 */
export function inlineIn(
  { inline }: Template,
  own: SiteInfo | undefined,
  filled: (text: string) => string,
): Inline {
  return {
    scripts: [...inline.scripts, opening, LEAD_ON].map(filled),
    styles: [...inline.styles, ...(own?.accent ? [accentStyle(own.accent)] : [])].map(filled),
  };
}

const CHARSET = /<meta charset="utf-8" ?\/?>/i;

/** A page with its policy before all that the policy is about. */
export function guarded(html: string, inline: Inline): string {
  if (!CHARSET.test(html)) throw new Error('a page does not say its charset, or not as it should');
  const policy = policyOfPage(inline, styleAttributes(html));
  return html.replace(
    CHARSET,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">`,
  );
}

/** The values of the style attributes in a page, each once. */
export function styleAttributes(html: string): string[] {
  const markup = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
  const values = [...markup.matchAll(/<[a-z][^>]*? style="([^"]*)"/g)].map(([, value = '']) =>
    value.replaceAll(/&(?:quot|amp|lt|gt|#x27);/g, (name) => SIGNS[name] ?? name),
  );
  return [...new Set(values)];
}

/** What stands for what in an attribute as React writes it. */
const SIGNS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x27;': "'",
};
