#!/usr/bin/env bash
# docx/html 9.15.2 lets dir="rtl" through into Word and loses dir="auto" without a word.
#
# docx reads HTML "as a browser reads it" by its documentation, and tells what it leaves out by onWarning. A browser sets a
# paragraph with dir="auto" from right to left where its first letter with a direction is Arabic or Hebrew (HTML, 3.2.6.4), and
# "auto" is what one writes about other people's words. Seen instead: "rtl" gives the
# paragraph its direction (w:bidi) on itself, around it, on a list and as a style, but "auto" gives none anywhere, and no
# warning comes.
#
# What it means here: a promotion case says "rtl" itself, by the first letter of a text (src/screens/plan-case/direction.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 fflate@0.8.3 >/dev/null 2>&1
cat >see.mjs <<'JS'
import { Document, Packer } from 'docx';
import { htmlToContent } from 'docx/html';
import { strFromU8, unzipSync } from 'fflate';
const HTML = {
  'dir="rtl"': '<p dir="rtl">שלום</p>',
  'dir="auto"': '<p dir="auto">שלום</p>',
  'rtl around': '<div dir="rtl"><p>שלום</p></div>',
  'rtl on a list': '<ul dir="rtl"><li>שלום</li></ul>',
  'auto on an item': '<ul><li dir="auto">שלום</li></ul>',
  'by a style': '<p style="direction: rtl">שלום</p>',
};
for (const [name, html] of Object.entries(HTML)) {
  const warnings = [];
  const children = htmlToContent(html, { onWarning: (warning) => warnings.push(warning) });
  const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml']);
  console.log(`${name}: ${xml.includes('<w:bidi') ? 'right to left' : 'left to right'}, ${warnings.length} warnings`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
dir="rtl": right to left, 0 warnings
dir="auto": left to right, 0 warnings
rtl around: right to left, 0 warnings
rtl on a list: right to left, 0 warnings
auto on an item: left to right, 0 warnings
by a style: right to left, 0 warnings
SEEN
