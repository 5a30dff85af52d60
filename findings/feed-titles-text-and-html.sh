#!/usr/bin/env bash
# feed 6.0.0 writes the title of an Atom feed as text and the titles of its entries as HTML: the same words mean two things.
#
# Both are given as plain strings under the one name "title". Seen: `Engineers, List<T> & more` as the feed's title is
# escaped and reads as it was given; as an entry's it stands unescaped in CDATA with type="html", so that a reader that does as
# RFC 4287 (3.1.1.2) says shows "Engineers, List & more", and of "Pay < 5" only what a browser makes of it. A reader cannot
# put it right: rss-parser 3.13.0 drops the type, so that the title as given by hand as text and that as HTML are one to it.
#
# What it means here: titles, summaries and contents of entries are escaped as HTML before they are handed over; the feed's
# own title and its rights are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts feed@6.0.0 feedsmith@3.0.1 rss-parser@3.13.0 >/dev/null 2>&1
cat >see.mjs <<'JS'
import { Feed } from 'feed';
import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
const title = 'Engineers, List<T> & more';
const feed = new Feed({ id: 'tag:example.org,2026:l', title, updated: new Date(0), copyright: '' });
feed.addItem({ id: 'tag:example.org,2026:1', title, link: 'https://example.org/1', date: new Date(0) });
const atom = feed.atom1();
const read = parseAtomFeed(atom);
console.log('feed:', read.title.type ?? 'text', '|', read.title.value);
console.log('entry:', read.entries[0].title.type ?? 'text', '|', read.entries[0].title.value);
const asText = atom.replace(/<title type="html"><!\[CDATA\[.*?\]\]>/, '<title>Engineers, List&lt;T&gt; &amp; more');
for (const each of [atom, asText]) console.log('rss-parser:', (await new Parser().parseString(each)).items[0].title);
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
feed: text | Engineers, List<T> & more
entry: html | Engineers, List<T> & more
rss-parser: Engineers, List<T> & more
rss-parser: Engineers, List<T> & more
SEEN
