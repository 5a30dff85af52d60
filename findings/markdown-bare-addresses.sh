#!/usr/bin/env bash
# An address that stands bare in a text is another address, or none, once it went through Markdown.
#
# GFM makes a bare address a link, and within it a backslash is a character of the address and escapes nothing (GFM 0.29,
# 6.9). turndown 7.2.5 and node-html-markdown 2.0.0 escape the underscores of a bare address like those of any other
# text: marked 18.2.1, markdown-it 14 with its linkify option and mdast-util-gfm 3.1.0 all then link to an address with
# backslashes in it, which no server has. mdast-util-to-markdown 2.2.3 leaves the address as it is, until the extension of
# mdast-util-gfm is given, whose job such links are: it writes "https\://", which is a link for its own reader alone; the
# other two then show text. So of four writers the only one whose addresses survive all three readers is the one that was
# not told of bare addresses.
#
# What it means here: the Markdown export puts every address in angle brackets, as it is (src/exports/markdown.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 node-html-markdown@2.0.0 \
  mdast-util-to-markdown@2.2.3 mdast-util-gfm@3.1.0 mdast-util-from-markdown@2.0.2 micromark-extension-gfm@3.0.0 \
  marked@18.2.1 markdown-it@14.1.0 >/dev/null
cat >see.mjs <<'JS'
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const text = 'See https://example.com/levels_of_a_team for it.';
const tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
const WRITERS = {
  turndown: () => new Turndown().turndown(`<p>${text}</p>`),
  'node-html-markdown': () => NodeHtmlMarkdown.translate(`<p>${text}</p>`),
  mdast: () => toMarkdown(tree),
  'mdast with gfm': () => toMarkdown(tree, { extensions: [gfmToMarkdown()] }),
};
const hrefs = (html) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decodeURI(href));
const urls = (node) => [...(node.type === 'link' ? [node.url] : []), ...(node.children ?? []).flatMap(urls)];
const READERS = {
  marked: (markdown) => hrefs(marked(markdown)),
  'markdown-it': (markdown) => hrefs(markdownIt({ linkify: true }).render(markdown)),
  mdast: (markdown) =>
    urls(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })),
};
for (const [writer, write] of Object.entries(WRITERS)) {
  const markdown = write().trim();
  console.log(`${writer} writes: ${markdown}`);
  for (const [reader, read] of Object.entries(READERS)) {
    console.log(`  ${reader} links to: ${read(markdown).join(' ') || 'nothing'}`);
  }
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
turndown writes: See https://example.com/levels\_of\_a\_team for it.
  marked links to: https://example.com/levels\_of\_a\_team
  markdown-it links to: https://example.com/levels\_of\_a\_team
  mdast links to: https://example.com/levels\_of\_a\_team
node-html-markdown writes: See https://example.com/levels\_of\_a\_team for it.
  marked links to: https://example.com/levels\_of\_a\_team
  markdown-it links to: https://example.com/levels\_of\_a\_team
  mdast links to: https://example.com/levels\_of\_a\_team
mdast writes: See https://example.com/levels_of_a_team for it.
  marked links to: https://example.com/levels_of_a_team
  markdown-it links to: https://example.com/levels_of_a_team
  mdast links to: https://example.com/levels_of_a_team
mdast with gfm writes: See https\://example.com/levels_of_a_team for it.
  marked links to: nothing
  markdown-it links to: nothing
  mdast links to: https://example.com/levels_of_a_team
SEEN
