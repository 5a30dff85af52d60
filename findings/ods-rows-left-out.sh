#!/usr/bin/env bash
# hucre 1.0.0: an .ods sheet is read without the very row that names its columns.
#
# A sheet whose first row is set to repeat on every printed page holds that row in table:table-header-rows, and rows that
# were grouped to fold away stand in table:table-row-group. One would expect that a reader which reads both attributes of
# repetition and merged cells also looks into these. Seen instead: the rows are gone, with no error and no warning, and
# the data begin at what was the second row. So are the words of a list within a cell. SheetJS 0.18.5 reads all of them.
# What stands over a word as its reading (ruby) is joined to it by both, as if it were said twice.
#
# What it means here: a matrix lost its levels, so the importer reads this format by itself (src/importer/sources/odsContent.ts)
# and takes hucre for .xlsx only; each of these has a test.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 xlsx@0.18.5 fflate@0.8.3 >/dev/null
cat >see.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { readOds } from 'hucre';
import sheetjs from 'xlsx';
const URN = 'urn:oasis:names:tc:opendocument:xmlns:';
const MEDIA = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMES = ['office', 'table', 'text'].map((name) => `xmlns:${name}="${URN}${name}:1.0"`).join(' ');
const book = (rows) => zipSync({
  mimetype: [strToU8(MEDIA), { level: 0 }],
  'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="${URN}manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MEDIA}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`),
  'content.xml': strToU8(`<office:document-content ${NAMES} office:version="1.3"><office:body><office:spreadsheet><table:table table:name="L">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`),
});
const row = (inner) => `<table:table-row><table:table-cell office:value-type="string">${inner}</table:table-cell></table:table-row>`;
const p = (text) => `<text:p>${text}</text:p>`;
const item = (text) => `<text:list-item>${p(text)}</text:list-item>`;
const CASES = {
  header: `<table:table-header-rows>${row(p('Level'))}</table:table-header-rows>${row(p('Junior'))}`,
  group: `<table:table-row-group>${row(p('Junior'))}</table:table-row-group>${row(p('Senior'))}`,
  list: row(`<text:list>${item('one')}${item('two')}</text:list>`),
  reading: row(p('<text:ruby><text:ruby-base>word</text:ruby-base><text:ruby-text>(reading)</text:ruby-text></text:ruby>')),
};
for (const [name, rows] of Object.entries(CASES)) {
  const ours = (await readOds(book(rows))).sheets[0].rows;
  const theirs = sheetjs.utils.sheet_to_json(sheetjs.read(book(rows)).Sheets.L, { header: 1 });
  console.log(`${name}: hucre ${JSON.stringify(ours)}, SheetJS ${JSON.stringify(theirs)}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
header: hucre [["Junior"]], SheetJS [["Level"],["Junior"]]
group: hucre [["Senior"]], SheetJS [["Junior"],["Senior"]]
list: hucre [[""]], SheetJS [["one\ntwo"]]
reading: hucre [["word(reading)"]], SheetJS [["word(reading)"]]
SEEN
