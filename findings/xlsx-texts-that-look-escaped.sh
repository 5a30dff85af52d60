#!/usr/bin/env bash
# hucre 1.0.0, exceljs 4.4.0 and SheetJS 0.18.5 write no .xlsx file from which some texts come back as they were.
#
# In the format, _x0041_ within a text stands for the letter of that number, and a text that really holds those characters
# is written with _x005F_ for the first underscore (ECMA-376 part 1, 22.9.2.19). All three libraries know the first half:
# they read it so. One would expect that they also write the second. Seen instead: "field_x0041_" goes into the file as it
# is, and the same library reads "fieldA". exceljs reads what SheetJS wrote without any decoding. And a text of more than
# 32,767 characters, the most that Excel takes in a cell, raises an error in SheetJS but is written by the other two.
#
# What it means here: the Excel export escapes such texts itself, and keeps to the length (src/exports/workbook.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 exceljs@4.4.0 xlsx@0.18.5 >/dev/null
cat >see.mjs <<'JS'
import exceljs from 'exceljs';
import * as hucre from 'hucre';
import sheetjs from 'xlsx';
const WRITE = {
  hucre: (text) => hucre.writeXlsx({ sheets: [{ name: 'S', rows: [[text]] }] }),
  exceljs: async (text) => {
    const book = new exceljs.Workbook();
    book.addWorksheet('S').addRow([text]);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  sheetjs: async (text) => {
    const book = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[text]]), 'S');
    return new Uint8Array(sheetjs.write(book, { type: 'buffer', bookType: 'xlsx' }));
  },
};
const READ = {
  hucre: async (file) => (await hucre.readXlsx(file)).sheets[0].rows[0][0],
  exceljs: async (file) => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(file);
    return book.worksheets[0].getRow(1).getCell(1).value;
  },
  sheetjs: async (file) => sheetjs.read(file).Sheets.S.A1.v,
};
for (const [name, write] of Object.entries(WRITE)) {
  const plain = await write('field_x0041_');
  const escaped = await write('field_x005F_x0041_');
  const long = await write('x'.repeat(32_768)).then(() => 'written', (error) => error.message);
  const read = await Promise.all(Object.values(READ).map((each) => each(plain)));
  const kept = await Promise.all(Object.values(READ).map((each) => each(escaped)));
  console.log(`${name}: plain ${read.join(' ')}; escaped ${kept.join(' ')}; 32,768 characters: ${long}`);
}
JS
echo 'written by: as read by hucre, exceljs, sheetjs'
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
hucre: plain fieldA fieldA fieldA; escaped field_x0041_ field_x0041_ field_x0041_; 32,768 characters: written
exceljs: plain fieldA fieldA fieldA; escaped field_x0041_ field_x0041_ field_x0041_; 32,768 characters: written
sheetjs: plain fieldA field_x0041_ fieldA; escaped field_x0041_ field_x005F_x0041_ field_x0041_; 32,768 characters: Text length must not exceed 32767 characters
SEEN
