#!/usr/bin/env bash
# rss-parser 3.13.0 puts the words of an Atom text of type "xhtml" into another order, and takes a link's first mention for its
# meaning.
#
# Atom (RFC 4287, 3.1.1.3) allows markup to stand in a feed as XML; readers are to show it. And a link without "rel" is the
# way to the page itself, "alternate" (4.2.7.2). feedsmith 3.0.1 reads both so. Seen in rss-parser: of "One <b>two</b> three"
# all text comes first and the elements after it, a title of that type becomes an object that no reader can print, and the link
# of an entry is whichever stands first where none says "alternate", be it one that is only "related"; of a feed it is its own address.
#
# What it means here: feeds of changes hold their words as escaped HTML, never as XHTML, and say rel="alternate" on the link
# that leads to the page.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 feedsmith@3.0.1 >/dev/null 2>&1
cat >see.cjs <<'JS'
const Parser = require('rss-parser');
const { parseAtomFeed } = require('feedsmith');
const page = (words) => `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`;
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.org,2026:l</id><title>Ladder</title><updated>2025-06-30T00:00:00Z</updated>
<author><name>Keeper</name></author><link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/>
<entry><id>tag:example.org,2026:1</id><title type="xhtml">${page('Raised <em>again</em> here')}</title><updated>2025-06-30T00:00:00Z</updated>
<link rel="related" href="https://example.org/other"/><link href="https://example.org/page"/>
<content type="xhtml">${page('<p>One <b>two</b> three</p>')}</content></entry></feed>`;
(async () => {
  const { entries, links } = parseAtomFeed(feed);
  console.log('feedsmith content:', entries[0].content.value);
  console.log('feedsmith title:', entries[0].title.value);
  console.log('feedsmith links:', links.map(({ rel, href }) => `${rel} ${href}`).join(', '));
  const read = await new Parser().parseString(feed);
  console.log('rss-parser snippet:', read.items[0].contentSnippet);
  console.log('rss-parser title:', typeof read.items[0].title);
  console.log('rss-parser entry link:', read.items[0].link);
  console.log('rss-parser feed link:', read.link);
})();
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
feedsmith content: <p>One <b>two</b> three</p>
feedsmith title: Raised <em>again</em> here
feedsmith links: self https://example.org/feed, undefined https://example.org/
rss-parser snippet: One  threetwo
rss-parser title: object
rss-parser entry link: https://example.org/other
rss-parser feed link: https://example.org/feed
SEEN
