import { placeOn } from '../problems/place.ts';
import { tableProblem } from '../problems/tables.ts';
import { readContent } from './odsContent.ts';
import { openBook } from './openBook.ts';
import { gridOf } from './sheetGrid.ts';
import type { InputBytes, Source } from './source.ts';

/**
 * Reads a workbook of LibreOffice: every sheet, hidden ones too, as it shows its cells. By a reader of our own, since no
 * library reads them whole: hucre loses head rows and grouped rows, and the others are frozen or have known faults.
 */
export function readOds(input: InputBytes): readonly Source[] {
  const { file } = input;
  const place = placeOn(file, 0);
  const wanted = new Set(['content.xml', 'META-INF/manifest.xml']);
  const isFlat = /\.fods$/i.test(file);
  const { entries, fault } = isFlat
    ? { entries: [{ name: 'content.xml', bytes: input.bytes }], fault: undefined }
    : openBook(input, (name) => wanted.has(name));
  if (fault) return [{ file, holds: 'nothing', problems: [fault] }];
  const textOf = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry ? new TextDecoder().decode(entry.bytes) : '';
  };
  if (/<(?:\w+:)?encryption-data\b/.test(textOf('META-INF/manifest.xml'))) {
    return [{ file, holds: 'nothing', problems: [tableProblem('locked-book', place)] }];
  }
  const { sheets, fault: broken } = readContent(textOf('content.xml'));
  if (sheets.length === 0) {
    const why = broken ?? 'it holds no sheet';
    return [{ file, holds: 'nothing', problems: [tableProblem('broken-book', place, why)] }];
  }
  const read = sheets.map((sheet) => gridOf(file, sheet));
  return [
    {
      file,
      holds: 'tables',
      grids: read.map(({ grid }) => grid),
      problems: [
        ...read.flatMap(({ problems }) => problems),
        ...sheets.flatMap(({ name = '', isHidden, dates, remarks, isCut }) => [
          ...(isHidden ? [tableProblem('hidden-sheet', place, name)] : []),
          ...(dates.length > 0 ? [tableProblem('date-cell', place, name, dates)] : []),
          ...(isCut ? [tableProblem('cut-table', place, name, 'more cells than are read')] : []),
          ...remarks.map((text) => tableProblem('cell-remark', place, name, 'a cell', text)),
        ]),
        ...(broken ? [tableProblem('broken-book', place, broken)] : []),
      ],
    },
  ];
}
