import type { Element, Root, Text } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Html, Image, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { type State, toHast } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';

/** What a note may hold. No pictures: looking at one would tell its host. */
const SCHEMA = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'a'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** What else Markdown knows: markup is the text that somebody typed, and a picture a link to where it is. */
const HANDLERS = {
  html: (_: State, { value }: Html) => ({ type: 'text' as const, value }),
  image: (_: State, { alt, url }: Image, parent: Parents | undefined): Element | Text => {
    const words: Text = { type: 'text', value: alt || url };
    if (parent?.type === 'link') return words;
    return { type: 'element', tagName: 'a', properties: { href: url }, children: [words] };
  },
};

/** Markdown as it is written at work: with tables. */
const READING = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** A note in Markdown as a tree of HTML. What is no part of a note is left out of it, but for its text. */
export function noteTree(text: string): Root {
  const tree = sanitize(toHast(fromMarkdown(text, READING), { handlers: HANDLERS }), SCHEMA);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
