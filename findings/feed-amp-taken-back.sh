#!/usr/bin/env bash
# feed 6.0.0 loses an "amp;" out of every title, author and right of an Atom feed that holds the five characters `&amp;`.
#
# What is given as text is text: `How to write &amp; in HTML` is a title as good as any, and so is `AT&T`. Seen: `AT&T`,
# `<b>` and `&lt;` read as they were given, but of `&amp;` only `&` is left, and of `&amp;amp;` only `&amp;`. feed hands
# these texts on as they are, and xml-js 1.6.11, which writes them, takes every `&amp;` for an ampersand that was escaped
# already and takes that back before it escapes. The generator, which feed escapes itself, reads as it was given.
#
# What it means here: the ampersands of these texts are escaped before they are handed over (src/build/pages/feeds.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts feed@6.0.0 xml-js@1.6.11 saxes@6.0.0 >/dev/null 2>&1
cat >see.mjs <<'JS'
import { Feed } from 'feed';
import { SaxesParser } from 'saxes';
function read(text) {
  const feed = new Feed({
    id: 'tag:example.org,2026:l',
    title: text,
    updated: new Date(0),
    generator: text,
    author: { name: text },
    copyright: text,
  });
  const seen = {};
  const open = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => void open.push(name));
  parser.on('closetag', () => void open.pop());
  parser.on('text', (said) => {
    if (said.trim()) seen[open.at(-1)] = said;
  });
  parser.write(feed.atom1()).close();
  return ['title', 'name', 'rights', 'generator'].map((name) => seen[name]).join(' | ');
}
for (const text of ['AT&T', '<b>', '&lt;', '&amp;', '&amp;amp;']) console.log(`${text}: ${read(text)}`);
console.log(`escaped before: ${read('&amp;'.replaceAll('&', '&amp;'))}`);
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
AT&T: AT&T | AT&T | AT&T | AT&T
<b>: <b> | <b> | <b> | <b>
&lt;: &lt; | &lt; | &lt; | &lt;
&amp;: & | & | & | &amp;
&amp;amp;: &amp; | &amp; | &amp; | &amp;amp;
escaped before: &amp; | &amp; | &amp; | &amp;amp;
SEEN
