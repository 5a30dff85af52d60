import type { FamilyInput } from '#src/dataset/schema.ts';
import { counted } from '#src/text/format.ts';
import type { PageReading } from '../extract/reading.ts';
import type { Imported } from '../link/importPages.ts';
import { countItems } from '../link/prose.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { Source } from '../sources/source.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** What was found on a page. */
export interface PageCount {
  readonly file: string;
  readonly roles: number;
  /** How many of them have a grade. */
  readonly graded: number;
  /** Roles that it only names. */
  readonly named: number;
  readonly items: number;
  /** Relations that it states. */
  readonly relations: number;
  readonly warnings: number;
  /** Its paragraphs, items and rows, and how many of them are in the dataset; none of a file that is taken over as it is. */
  readonly lines: number;
  readonly placed: number;
}

const COLUMNS = [
  'roles',
  'graded',
  'named',
  'items',
  'relations',
  'warnings',
  'lines',
  'placed',
] as const;

/** What an import has made of files. */
export interface Run {
  readonly sources: readonly Source[];
  readonly readings: readonly PageReading[];
  readonly imported: Pick<Imported, 'families' | 'pages'>;
  readonly problems: readonly ImportProblem[];
}

/** Files of fewer lines say nothing by the share of them. */
const FEWEST_LINES = 4;

/**
 * A table of what was found in each file; before it, which of them got in by less than half. That is what somebody has
 * to know before anything else.
 */
export function summaryOf({ sources, readings, imported, problems }: Run): string {
  const coverages = new Map(
    sources.map((source) => [source.file, coverageOf(source, readings)] as const),
  );
  const counts = countPages(
    sources.map(({ file }) => file),
    imported,
    problems,
    coverages,
  );
  const thin = counts.filter(({ lines, placed }) => lines >= FEWEST_LINES && placed < lines / 2);
  const warnings = thin.map(
    ({ file, lines, placed }) =>
      `Less than half of ${file} is in the dataset: ${placed} of its ${counted(lines, 'line')}. To see why: --explain ${file}`,
  );
  return [...warnings, ...(warnings.length > 0 ? [''] : []), tableOf(counts)].join('\n');
}

/** What was found on each page, and on none in the last: every file that was read has its row. */
export function countPages(
  read: readonly string[],
  { families, pages }: Pick<Imported, 'families' | 'pages'>,
  problems: readonly ImportProblem[],
  coverages: ReadonlyMap<string, Coverage> = new Map(),
): PageCount[] {
  const fileOf = ({ id = '' }: { readonly id?: string } = {}) => pages.get(id);
  const roles = Map.groupBy(
    families.flatMap((family) => family.roles),
    ({ source }) => fileOf(source),
  );
  const shared = Map.groupBy(families, ({ source = '' }) => pages.get(source));
  const relations = Map.groupBy(
    families.flatMap((family) => (family.relations ?? []).filter(isStated)),
    ({ source }) => fileOf(source),
  );
  const faults = Map.groupBy(
    problems.filter(({ severity }) => severity !== 'info'),
    ({ at }) => at.file,
  );
  return [...new Set(read)].map((file) => {
    const own = roles.get(file) ?? [];
    return {
      file,
      roles: own.filter(isOnPage).length,
      graded: own.filter(({ grade }) => grade).length,
      named: own.filter((role) => !isOnPage(role)).length,
      items: [...(shared.get(file) ?? []), ...own].reduce((sum, at) => sum + countItems(at), 0),
      relations: relations.get(file)?.length ?? 0,
      warnings: faults.get(file)?.length ?? 0,
      lines: coverages.get(file)?.lines ?? 0,
      placed: coverages.get(file)?.placed ?? 0,
    };
  });
}

function isOnPage({ source }: FamilyInput['roles'][number]): boolean {
  return source?.section !== undefined;
}

function isStated({ basis }: { basis: string }): boolean {
  return basis === 'stated';
}

const LONGEST_NAME = 60;

/** The counts as lines of text in columns, with a line of totals; a long name loses its beginning. */
export function tableOf(pages: readonly PageCount[]): string {
  const totals = COLUMNS.map((column) => pages.reduce((sum, page) => sum + page[column], 0));
  const rows = [
    ['page', ...COLUMNS],
    ...pages.map((page) => [shortened(page.file), ...COLUMNS.map((column) => `${page[column]}`)]),
    [counted(pages.length, 'page'), ...totals.map(String)],
  ];
  const widths = ['page', ...COLUMNS].map((_, at) =>
    rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const rule = '─'.repeat(lines[0]?.length ?? 0);
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n');
}

function shortened(file: string): string {
  return file.length > LONGEST_NAME ? `…${file.slice(1 - LONGEST_NAME)}` : file;
}
