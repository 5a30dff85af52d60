import { hasTitleForm } from '#src/lexicon/form.ts';
import { isExpected, meaningOf } from '#src/lexicon/readHeading.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { ItemReading } from '../extract/reading.ts';
import type { Filling } from './filling.ts';
import type { Block, Cell, TableLine } from './outline.ts';
import type { Part } from './parts.ts';

type Table = Block & { readonly type: 'table' };
const GRADE = /^\d{1,2}(?:\.\d)?$/;

/** Reads the tables whose head says what their columns are: titles and grades, roles, or sections. Says whether it was one. */
export function readTable(table: Table, part: Part, filling: Filling): boolean {
  return (
    readGrades(table, filling) ||
    readMatrix(table, part, filling) ||
    readSections(table, part, filling)
  );
}

/** A row a role: a column for its title and one for its grade. */
function readGrades({ head, rows }: Table, { roles, page }: Filling): boolean {
  const graded = head.findIndex(({ text }) => /\bgrades?\b/i.test(text));
  const grade = graded >= 0 ? graded : head.findIndex(({ text }) => /^level$/i.test(text));
  const title = head.findIndex(
    ({ text }, i) => i !== grade && /\b(?:title|role|position|job|level|name)\b/i.test(text),
  );
  const from = title >= 0 ? title : grade === 0 ? 1 : 0;
  const values = rows.flatMap((row) => gradesIn(row.cells[grade]));
  if (grade < 0 || head.length < 2 || values.length === 0) return false;
  const titles = rows.map(({ cells }) => cells[from]?.text ?? '');
  const isTitle = /\b(?:title|role|position|job)\b/i.test(head[title]?.text ?? '')
    ? hasTitleForm
    : looksLikeTitle;
  if (!titles.some((each) => isTitle(each) || roles.find(each) !== undefined)) return false;
  rows.forEach(({ cells, line }, i) => {
    const says = cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' – ');
    const name = titles[i] ?? '';
    if (name === '') {
      if (says !== '') page.notes.push({ text: says, line });
      return;
    }
    const role = roles.provide(name, line);
    role.grades.push(...gradesIn(cells[grade]).map((value) => ({ value, text: says, line })));
    if (gradesIn(cells[grade]).length === 0 || cells.length > 2)
      role.notes.push({ text: says, line });
  });
  page.notes.push({ text: head.map(({ text }) => text).join(' – '), line: rows[0]?.line ?? 1 });
  return true;
}

function gradesIn(cell: Cell | undefined): string[] {
  const words = (cell?.text ?? '')
    .replace(/\b(?:job |pay )?grades?\b|#/gi, ' ')
    .split(/[\s,/&]+|\bor\b|\band\b/);
  return words.filter((word) => GRADE.test(word));
}

/** A column a role, a row a competency: each cell is what that role is asked. */
function readMatrix({ head, rows, line }: Table, part: Part, { roles, page }: Filling): boolean {
  const columns = head.map(({ text }, i) =>
    i > 0 && (looksLikeTitle(text) || isRank(text)) ? text : '',
  );
  if (columns.filter((text) => text !== '').length < 2) return false;
  const section = isExpected(part.kind) ? part.kind : 'responsibilities';
  for (const row of rows) {
    const label = row.cells[0]?.text ?? '';
    const under = label === '' ? part.under : [...part.under, label];
    row.cells.forEach((cell, i) => {
      const title = columns[i];
      if (i > 0 && title)
        roles.provide(title, line).lists[section].push(...cellItems(cell, row, under));
      else if (i > 0 && cell.text !== '') page.notes.push({ text: cell.text, line: row.line });
    });
    if (row.cells.slice(1).every(({ text }) => text === '') && label !== '')
      page.notes.push({ text: label, line: row.line });
  }
  const rest = head
    .filter((_, i) => columns[i] === '')
    .map(({ text }) => text)
    .filter((text) => text !== '');
  if (rest.length > 0) page.notes.push({ text: rest.join(' – '), line });
  return true;
}

/** A column a section: each cell is an item of it. */
function readSections({ head, rows, line }: Table, part: Part, { page }: Filling): boolean {
  const kinds = head.map(({ text }) => meaningOf(text)?.kind ?? '');
  if (kinds.filter(isExpected).length < 2) return false;
  const to = part.role ?? page;
  for (const row of rows) {
    row.cells.forEach((cell, i) => {
      const kind = kinds[i] ?? '';
      const under = [...part.under, head[i]?.text ?? ''];
      if (isExpected(kind)) to.lists[kind].push(...cellItems(cell, row, under));
      else if (cell.text !== '') to.notes.push({ text: cell.text, line: row.line, under });
    });
  }
  if (rows.length === 0) to.notes.push({ text: head.map(({ text }) => text).join(' – '), line });
  return true;
}

function cellItems(cell: Cell, { line }: TableLine, under: readonly string[]): ItemReading[] {
  return cell.parts.map((text) => ({
    text,
    line,
    ...(under.length > 0 && { under }),
    details: [],
  }));
}
