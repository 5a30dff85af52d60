import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';

/** What a note may hold. No pictures: looking at one would tell its host. */
const SCHEMA = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'a'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** A note in Markdown as a tree of HTML. What is no part of a note is left out of it, but for its text. */
export function noteTree(text: string): Root {
  const tree = sanitize(toHast(fromMarkdown(text)), SCHEMA);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
