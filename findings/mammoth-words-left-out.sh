#!/usr/bin/env bash
# mammoth 1.13.0: words of a .docx file that are in plain sight in Word are missing from the HTML.
#
# One would expect that an element which a converter does not know is passed over and its text kept, as browsers do. Seen
# instead: with the element goes every word in it. That is so of a simple field (w:fldSimple: a document property, a mail
# merge), of text that is marked to run in one direction (w:bdo, w:dir), of text with a reading beside it (w:ruby, the
# text too, not only the reading) and of a formula ("at least >= 5 years"). An old line break (w:cr) and a tab to a fixed
# place (w:ptab) leave nothing between the words that they part. The message is that an element was ignored: not which
# words were. And of a row of a table that begins further right (w:gridBefore) nothing is said at all: its cells move left,
# so that what a skill asks at one level stands under another.
#
# What it means here: these are put right in the document's XML before it is converted, one row of a table each
# (src/importer/sources/wordLosses.ts), and what the converter still says that it ignored is told to whoever imports.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 fflate@0.8.3 >/dev/null
cat >see.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPE = 'application/vnd.openxmlformats-';
async function htmlOf(body) {
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${TYPE}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W} ${M}><w:body>${body}</w:body></w:document>`,
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(packed)));
  return (await mammoth.convertToHtml({ buffer })).value;
}
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner) => `<w:p>${inner}</w:p>`;
const cell = (text) => `<w:tc>${paragraph(run(text))}</w:tc>`;
const CASES = {
  field: paragraph(`<w:fldSimple w:instr="DOCPROPERTY Grade">${run('Grade 8')}</w:fldSimple>${run(' reviews')}`),
  direction: paragraph(`<w:bdo w:val="ltr">${run('Leads')}</w:bdo>${run(' reviews')}`),
  reading: paragraph(`<w:r><w:ruby><w:rubyPr/><w:rt>${run('reading')}</w:rt><w:rubyBase>${run('Leads')}</w:rubyBase></w:ruby></w:r>${run(' reviews')}`),
  formula: paragraph(`${run('at least ')}<m:oMath><m:r><m:t>5</m:t></m:r></m:oMath>${run(' years')}`),
  break: paragraph('<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r>'),
  row: `<w:tbl><w:tr>${cell('Junior')}${cell('Senior')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('Mentors')}</w:tr></w:tbl>`,
};
for (const [name, body] of Object.entries(CASES)) console.log(name, await htmlOf(body));
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
field <p> reviews</p>
direction <p> reviews</p>
reading <p> reviews</p>
formula <p>at least  years</p>
break <p>onetwo</p>
row <table><tr><td><p>Junior</p></td><td><p>Senior</p></td></tr><tr><td><p>Mentors</p></td></tr></table>
SEEN
