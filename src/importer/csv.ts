import { dsvFormat } from 'd3-dsv';
import { bySection, type Section } from '#src/domain/sections.ts';
import { sectionBy } from '#src/lexicon/sections.ts';
import type { GradeReading, ItemReading, PageReading, RoleReading } from './extract/reading.ts';
import { assemblingProblem } from './problems/assembling.ts';
import { placeOn, quoted } from './problems/place.ts';
import type { ImportProblem } from './problems/problems.ts';

const COLUMNS = ['role', 'grade', 'track', 'family', 'section', 'text'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>> & { readonly line: number };

/**
 * Reads a table of roles, a row for each thing that one asks, as a page for each family. The first row names the
 * columns, in any order: `role` (needed), `grade`, `track`, `family`, `section` and `text`. A row without a section only
 * says that there is the role. Commas, semicolons or tabs part the cells; what is not understood is a problem at its line.
 */
export function readCsv(file: string, text: string): PageReading[] {
  const { header, rows, problems } = rowsOf(file, text);
  if (!header.includes('role')) {
    const seen = header.filter(Boolean).join(', ') || 'nothing';
    const problem = assemblingProblem('no-header', placeOn(file, 1), quoted(seen), COLUMNS);
    return [pageOf(file, '', [], [...problems, problem])];
  }
  const sound = rows.filter((row) => {
    if (row.role) return true;
    if (row.text || row.section) problems.push(roleless(file, row));
    return false;
  });
  const families = [...Map.groupBy(sound, ({ family }) => family)];
  if (families.length === 0) return [pageOf(file, '', [], problems)];
  return families.map(([family, own], at) => {
    const doubts: ImportProblem[] = [];
    const roles = [...Map.groupBy(own, ({ role }) => role)].map(([role, lines]) =>
      roleOf(file, role, lines, doubts),
    );
    return pageOf(file, family, roles, at === 0 ? [...problems, ...doubts] : doubts);
  });
}

function rowsOf(file: string, text: string) {
  const problems: ImportProblem[] = [];
  const plain = text.replace(/^\uFEFF/, '');
  const cells = dsvFormat(delimiterOf(plain)).parseRows(plain);
  if ((plain.split('"').length - 1) % 2 === 1) problems.push(openQuote(file));
  const header = (cells[0] ?? []).map((name) => name.trim().toLowerCase());
  const extra = header.filter((name) => !COLUMNS.some((column) => column === name));
  if (header.includes('role') && extra.length > 0) problems.push(extraColumns(file, extra));
  const cell = (row: readonly string[], column: string) =>
    (row[header.indexOf(column)] ?? '').trim();
  let line = 1;
  const rows = cells.map((row): Row => {
    const begins = line;
    line += 1 + row.reduce((sum, value) => sum + lineEnds(value), 0);
    return {
      role: cell(row, 'role'),
      grade: cell(row, 'grade'),
      track: cell(row, 'track'),
      family: cell(row, 'family'),
      section: cell(row, 'section'),
      text: cell(row, 'text'),
      line: begins,
    };
  });
  return { header, rows: rows.slice(1), problems };
}

/** The sign that the first row has most of, commas before others. */
function delimiterOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

function lineEnds(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function roleOf(
  file: string,
  title: string,
  rows: readonly Row[],
  problems: ImportProblem[],
): RoleReading {
  const lists = bySection((): ItemReading[] => []);
  for (const row of rows) {
    const { section, text, line } = row;
    if (!section && !text) continue;
    const known = sectionOf(section);
    if (known && text) lists[known].push({ text, line, details: [] });
    else problems.push(misplaced(file, row));
  }
  const grades = [...new Map(rows.map((row) => [row.grade, row])).values()]
    .filter(({ grade }) => grade)
    .map(({ grade, line }): GradeReading => ({ value: grade, text: `grade ${grade}`, line }));
  const track = rows.find((row) => row.track)?.track;
  return {
    title,
    line: rows[0]?.line ?? 1,
    path: [],
    summary: [],
    grades,
    lists,
    indicators: [],
    hiring: [],
    notes: [],
    ...(track ? { track } : {}),
  };
}

/** The section that people spell in one of many ways; nothing for another word. */
function sectionOf(spelled: string): Section | undefined {
  const letters = spelled.toLowerCase().replaceAll(/[^a-z]/g, '');
  return sectionBy(({ cell }, section) => cell.test(letters) || section.toLowerCase() === letters);
}

function pageOf(
  file: string,
  title: string,
  roles: readonly RoleReading[],
  problems: readonly ImportProblem[],
): PageReading {
  return {
    file,
    title,
    summary: [],
    roles,
    lists: bySection(() => []),
    indicators: [],
    hiring: [],
    notes: [],
    relations: [],
    problems,
  };
}

function roleless(file: string, { line, text, section }: Row): ImportProblem {
  return assemblingProblem('no-role', placeOn(file, line), { row: quoted(text || section) });
}

function misplaced(file: string, { line, text, section, role }: Row): ImportProblem {
  const at = placeOn(file, line);
  return text
    ? assemblingProblem('unknown-section', at, quoted(section), role, text)
    : assemblingProblem('no-text', at, quoted(section), role);
}

function extraColumns(file: string, names: readonly string[]): ImportProblem {
  return assemblingProblem('extra-columns', placeOn(file, 1), names, COLUMNS);
}

function openQuote(file: string): ImportProblem {
  return assemblingProblem('open-quote', placeOn(file, 0));
}
