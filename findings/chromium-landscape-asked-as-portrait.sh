#!/usr/bin/env bash
# Chromium 156 (by playwright-core 1.65.1): on a sheet that a style sheet turns to landscape, the page is laid out as wide as
# that sheet, and its media queries are answered as if it stood upright.
#
# One would expect that what asks for the width of the paper and what is measured on it tell of one sheet. Seen instead, with
# `@page { size: A4 landscape }`: 100vw is the long side (a container of that width is over 1,000 px), the page comes out in
# landscape, and `(width >= 1000px)` and `(orientation: landscape)` do not hold, since the query asks about the sheet before
# any `@page` of the style sheet. A rule for narrow screens therefore holds on paper that has room enough.
#
# What it means here: the room that a narrow screen leaves at its end for the sheet of a chosen role, `@media (width < 64rem)`,
# came along to the map's landscape page and made an empty second one. It says `screen` now, and e2e/mapPicture.spec.ts counts
# the pages. Needs a Chromium on the path.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 pdfjs-dist@4.10.38 >/dev/null
cat >see.mjs <<'JS'
import { chromium } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(`<style>
  @page { size: A4 landscape; margin: 0 }
  body { margin: 0 }
  div { width: 100vw; container-type: inline-size }
  i::after { content: "under" }
  @container (width >= 1000px) { i::after { content: "over" } }
  b::after { content: "narrow" }
  @media (width >= 1000px) { b::after { content: "wide" } }
  u::after { content: "upright" }
  @media (orientation: landscape) { u::after { content: "landscape" } }
</style><div><p><i></i></p><p><b></b></p><p><u></u></p></div>`);
const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
const sheet = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
const [, , width, height] = sheet.view;
const { items } = await sheet.getTextContent();
const said = items.map(({ str }) => str).filter((text) => text.trim());
console.log(width > height ? 'landscape sheet:' : 'upright sheet:', said.join(', '));
console.error(`Chromium ${browser.version()}`);
await browser.close();
JS
seen=$(node see.mjs "$chromium")
echo "$seen"
[ "$seen" = "landscape sheet: over, narrow, upright" ]
