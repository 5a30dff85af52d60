import { hasTitleForm } from '#src/lexicon/form.ts';
import { isExpected, meaningOf } from '#src/lexicon/readHeading.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { Grid, GridCell, GridRow } from '../outline/grid.ts';
import { type Contents, listed, NOTHING, noted } from './contents.ts';
import type { Owner, RoleIndex, Share } from './owners.ts';
import { cellTexts, nonEmpty } from './passages.ts';
import type { ItemReading } from './reading.ts';

export interface TablesContext {
  readonly roles: RoleIndex;
}

/** A table of a page: its head apart from its rows. */
interface Table {
  readonly head: GridRow;
  readonly rows: readonly GridRow[];
  readonly part: Part;
  readonly roles: RoleIndex;
}

/** Reads the tables whose head says what their columns are: titles and grades, roles, or sections. Nothing of another. */
export function readTableShares(
  grid: Grid,
  part: Part,
  { roles }: TablesContext,
): readonly Share[] | undefined {
  const [head, ...rows] = grid.rows;
  if (head === undefined) return undefined;
  const table: Table = { head, rows, part, roles };
  return readGradeRows(table) ?? readMatrix(table) ?? readSections(table);
}

const GRADE = /^\d{1,2}(?:\.\d)?$/;

/** A row a role: a column for its title and one for its grade. */
function readGradeRows({ head, rows, roles }: Table): readonly Share[] | undefined {
  const heads = head.cells.map(({ text }) => text);
  const graded = heads.findIndex((text) => /\bgrades?\b/i.test(text));
  const grade = graded >= 0 ? graded : heads.findIndex((text) => /^level$/i.test(text));
  const title = heads.findIndex(
    (text, i) => i !== grade && /\b(?:title|role|position|job|level|name)\b/i.test(text),
  );
  const from = title >= 0 ? title : grade === 0 ? 1 : 0;
  const values = rows.flatMap((row) => gradesIn(row.cells[grade]));
  if (grade < 0 || heads.length < 2 || values.length === 0) return undefined;
  const isTitle = /\b(?:title|role|position|job)\b/i.test(heads[title] ?? '')
    ? hasTitleForm
    : looksLikeTitle;
  const names = rows.map(({ cells }) => cells[from]?.lines ?? []);
  if (!names.flat().some((name) => isTitle(name) || roles.find(name) !== undefined))
    return undefined;
  return [
    ...rows.flatMap((row, i) => gradeShares(row, names[i] ?? [], grade)),
    { owner: 'page', contents: noted([{ text: heads.join(' – '), line: rows[0]?.line ?? 1 }]) },
  ];
}

function gradeShares(row: GridRow, names: readonly string[], grade: number): readonly Share[] {
  const { line, cells } = row;
  const says = cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' – ');
  if (names.length === 0)
    return says === '' ? [] : [{ owner: 'page', contents: noted([{ text: says, line }]) }];
  const grades = gradesIn(cells[grade]).map((value) => ({ value, text: says, line }));
  const isSaid = grades.length > 0 && cells.length <= 2;
  const notes = isSaid ? [] : [{ text: says, line }];
  return names.map((named) => ({
    owner: { named, line },
    contents: { ...NOTHING, grades, notes },
  }));
}

function gradesIn(cell: GridCell | undefined): readonly string[] {
  const words = (cell?.text ?? '')
    .replace(/\b(?:job |pay )?grades?\b|#/gi, ' ')
    .split(/[\s,/&]+|\bor\b|\band\b/);
  return words.filter((word) => GRADE.test(word));
}

/** A column a role, a row a competency: each cell is what that role is asked. */
function readMatrix({ head, rows, part, roles }: Table): readonly Share[] | undefined {
  const columns = head.cells.map(({ text }, i) =>
    (i > 0 || text !== '') && isRoleName(text, i, roles) ? text : '',
  );
  if (columns.filter((text) => text !== '').length < 2) return undefined;
  const section = isExpected(part.kind) ? part.kind : 'responsibilities';
  const rest = head.cells.filter((_, i) => columns[i] === '').map(({ text }) => text);
  const words = rest.filter((text) => text !== '').join(' – ');
  return [
    ...rows.flatMap((row) => {
      const label = row.cells[0]?.text ?? '';
      const under = label === '' ? part.under : [...part.under, label];
      const shares = row.cells.flatMap((cell, i): readonly Share[] => {
        if (i === 0 || cell.text === '') return [];
        const named = columns[i];
        if (!named) return [toPage(noted([{ text: cell.text, line: row.line }]))];
        const owner: Owner = { named, line: head.line };
        return [{ owner, contents: listed(section, cellItems(cell, row, under)) }];
      });
      return shares.length === 0 && label !== ''
        ? [toPage(noted([{ text: label, line: row.line }]))]
        : shares;
    }),
    ...(words === '' ? [] : [toPage(noted([{ text: words, line: head.line }]))]),
  ];
}

function isRoleName(text: string, at: number, roles: RoleIndex): boolean {
  return (
    at > 0 &&
    text !== '' &&
    (looksLikeTitle(text) || isRank(text) || roles.find(text) !== undefined)
  );
}

function toPage(contents: Contents): Share {
  return { owner: 'page', contents };
}

/** A column a section: each cell is an item of it. */
function readSections({ head, rows, part }: Table): readonly Share[] | undefined {
  const kinds = head.cells.map(({ text }) => meaningOf(text)?.kind ?? '');
  if (kinds.filter(isExpected).length < 2) return undefined;
  const owner = part.role ?? 'page';
  const read = rows.flatMap((row) =>
    row.cells.map((cell, i): Share => {
      const kind = kinds[i] ?? '';
      const under = [...part.under, head.cells[i]?.text ?? ''];
      if (isExpected(kind)) return { owner, contents: listed(kind, cellItems(cell, row, under)) };
      const notes = cell.text === '' ? [] : [{ text: cell.text, line: row.line, under }];
      return { owner, contents: noted(notes) };
    }),
  );
  return rows.length > 0 ? read : [{ owner, contents: noted(cellTexts(head)) }];
}

function cellItems(
  { lines }: GridCell,
  { line }: GridRow,
  under: readonly string[],
): readonly ItemReading[] {
  return lines.map((text) => ({ text, line, ...nonEmpty(under), details: [] }));
}
