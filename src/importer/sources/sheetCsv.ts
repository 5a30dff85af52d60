import Papa from 'papaparse';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { decodePage } from './decode.ts';
import { gridOf, type SheetRow } from './sheetGrid.ts';
import type { InputBytes, Source } from './source.ts';

const SIGNS = [',', ';', '\t', '|'];

/**
 * Reads separated values as one table of texts: nothing is taken for a date or a number. The sign that parts the cells is
 * the one that a first line `sep=;` names, else the one by which the rows are most alike.
 */
export function readCsv({ file, bytes }: InputBytes): readonly Source[] {
  const { text, problems } = decodePage(file, bytes);
  if (text === undefined) return [{ file, holds: 'nothing', problems }];
  const { rows, problems: doubts } = rowsOf(file, text.replace(/^\uFEFF/, ''));
  const { grid, problems: cuts } = gridOf(file, { rows });
  return [{ file, holds: 'tables', grids: [grid], problems: [...problems, ...doubts, ...cuts] }];
}

function rowsOf(file: string, whole: string) {
  const text = whole.replaceAll(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? signOf(file, body),
    newline: '\n',
    skipEmptyLines: false,
  });
  let line = named ? 2 : 1;
  const rows = data.map((cells): SheetRow => {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    return { line: begins, cells: cells.map((cell) => ({ text: cell })) };
  });
  const isOpen = errors.some(({ type }) => type === 'Quotes');
  const problems: ImportProblem[] = isOpen
    ? [assemblingProblem('open-quote', placeOn(file, 0))]
    : [];
  return { rows, problems };
}

function breaksIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

const ENOUGH = 50;

/** Blank lines would tell for signs that stand in none. */
function signOf(file: string, text: string): string {
  if (/\.(?:tsv|tab)$/i.test(file) && text.includes('\t')) return '\t';
  const { meta } = Papa.parse(text, {
    preview: ENOUGH,
    newline: '\n',
    skipEmptyLines: 'greedy',
    delimitersToGuess: SIGNS,
  });
  return meta.delimiter;
}
