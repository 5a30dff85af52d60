#!/usr/bin/env bash
# A text that stands in its cell of an .xlsx file is read otherwise than the same text in the shared table.
#
# A cell may point into a table of texts, as Excel writes it, or hold its text itself (t="inlineStr"), as servers write it;
# both are of one type, which has runs and, for Japanese, a reading beside the words (ECMA-376 part 1, 18.4.8 and 18.4.6).
# The reading is no part of the text. From the table four readers leave it out. From the cell hucre 1.0.0 appends it to the
# words, exceljs 4.4.0 reads nothing at all, and only SheetJS 0.18.5 and read-excel-file 9.3.17 read the text.
# The same with dates: a cell may hold one as ISO 8601 (t="d", 18.18.11). Of 2026-11-30 exceljs reads the number 2026, hucre
# the characters, SheetJS the day's number and read-excel-file a date.
#
# What it means here: readings are taken out before a workbook is read (src/importer/sources/sheetXlsx.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 exceljs@4.4.0 xlsx@0.18.5 \
  read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat >see.mjs <<'JS'
import exceljs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import * as hucre from 'hucre';
import readExcelFile from 'read-excel-file/node';
import sheetjs from 'xlsx';

const OPEN = 'http://schemas.openxmlformats.org/';
const MAIN = `xmlns="${OPEN}spreadsheetml/2006/main"`;
const KIND = `${OPEN}officeDocument/2006/relationships`;
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TEXT = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/>';
const links = (...all) =>
  `<Relationships xmlns="${OPEN}package/2006/relationships">${all.map(([kind, target], at) => `<Relationship Id="r${at}" Type="${KIND}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
const book = (cell) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${OPEN}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(links(['officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${KIND}"><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      links(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${MAIN} count="1" uniqueCount="1"><si>${TEXT}</si></sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${MAIN}><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
    ),
  });
const CELLS = {
  'in the table': '<c r="A1" t="s"><v>0</v></c>',
  'in its cell': `<c r="A1" t="inlineStr"><is>${TEXT}</is></c>`,
  'a date': '<c r="A1" t="d"><v>2026-11-30T00:00:00Z</v></c>',
};
const READERS = {
  hucre: async (file) => (await hucre.readXlsx(file)).sheets[0].rows[0][0],
  exceljs: async (file) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(file);
    return workbook.worksheets[0].getCell('A1').value;
  },
  sheetjs: (file) => sheetjs.read(file).Sheets.S.A1.v,
  'read-excel-file': async (file) => {
    const [sheet] = await readExcelFile(Buffer.from(file));
    return sheet.data[0][0];
  },
};
for (const [where, cell] of Object.entries(CELLS)) {
  for (const [name, read] of Object.entries(READERS)) {
    console.log(`${where}, ${name}: ${JSON.stringify(await read(book(cell)))}`);
  }
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
in the table, hucre: "東京"
in the table, exceljs: "東京"
in the table, sheetjs: "東京"
in the table, read-excel-file: "東京"
in its cell, hucre: "東京トウキョウ"
in its cell, exceljs: undefined
in its cell, sheetjs: "東京"
in its cell, read-excel-file: "東京"
a date, hucre: "2026-11-30T00:00:00Z"
a date, exceljs: 2026
a date, sheetjs: 46356
a date, read-excel-file: "2026-11-30T00:00:00.000Z"
SEEN
