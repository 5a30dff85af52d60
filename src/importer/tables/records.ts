import { hasTitleForm } from '#src/lexicon/form.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { isLevelWord } from '#src/lexicon/words.ts';
import type { ChosenColumns } from '../choices/choices.ts';
import type { Grid } from '../outline/grid.ts';
import { noteOf, recordsAcross } from './across.ts';
import { isCode, saysNothing } from './cells.ts';
import { type ColumnMap, readHead } from './columns.ts';
import { recordsDown } from './down.ts';
import { readJobGrid } from './jobGrid.ts';
import { bannerOf, type Layout, layOut, ownerOf } from './layout.ts';
import { areRoleLabels } from './roleLabel.ts';
import { isProficiency } from './skillLevels.ts';
import type { Records, TableContext } from './table.ts';

/** The records of a table, with the title that stands over it in a row of its own. */
export interface TableRecords extends Records {
  readonly title?: string;
}

/**
 * Takes a table apart by what its head and its cells show: a row for each role or for each thing that one asks, or a
 * column for each role. Nothing where neither can be told.
 */
export function recordsOf(grid: Grid, context: TableContext): TableRecords | undefined {
  const known = knownNames(context);
  const layout = layOut(grid, context.map, known, context.chosen);
  if (!layout) return undefined;
  const read =
    (layout.chosen.size > 0 ? undefined : readJobGrid(layout)) ??
    readAcross(layout, known, context) ??
    readDown(layout, context);
  if (!read) return undefined;
  const title = layout.before.map(bannerOf).find((text) => text && text.length <= LONGEST_TITLE);
  return { ...read, ...(title ? { title } : {}) };
}

const LONGEST_TITLE = 120;

function knownNames({ roleNames = [], role }: TableContext): (text: string) => boolean {
  const names = new Set(
    [...roleNames, ...(role ? [role] : [])].map((name) => plainWords(name).join(' ')),
  );
  return (text) => names.has(plainWords(text).join(' '));
}

function readDown(layout: Layout, context: TableContext): Records | undefined {
  const read = recordsDown(layout, context);
  return read && { ...read, notes: [...layout.before.flatMap(noteOf), ...read.notes] };
}

function readAcross(
  layout: Layout,
  known: (text: string) => boolean,
  context: TableContext,
): Records | undefined {
  if (layout.heads.some((head) => head?.by === 'map' && head.meaning === 'role')) return undefined;
  const found = roleColumnsOf(layout, known, context);
  const roles = layout.chosen.size > 0 ? asChosen(found, layout.chosen) : found;
  if (roles.length > 0) return recordsAcross(layout, roles);
  return layout.chosen.size > 0 ? undefined : readSheetOfOne(layout, context.map);
}

/**
 * The columns that are roles, as somebody says. A role chosen to the left of all columns of roles means that roles stand
 * in the rows, and so does one alone where no column was taken for a role.
 */
function asChosen(found: readonly number[], chosen: ChosenColumns): readonly number[] {
  const wanted = [...chosen].filter(([, is]) => is === 'role').map(([at]) => at);
  const first = Math.min(...found);
  if (wanted.some((at) => at < first) || (found.length === 0 && wanted.length < 2)) {
    return wanted.length < 2 ? [] : wanted.toSorted((a, b) => a - b);
  }
  const left = found.filter((at) => !chosen.has(at));
  return [...new Set([...left, ...wanted])].toSorted((a, b) => a - b);
}

/** So many different cells tell what stands in a column. */
const ENOUGH = 100;

/** The columns that are roles; none where the rows are. */
function roleColumnsOf(
  layout: Layout,
  known: (text: string) => boolean,
  context: TableContext,
): readonly number[] {
  const { heads, body } = layout;
  const sure = layout.roleColumns.length > 0 ? layout.roleColumns : related(layout);
  const first = sure[0] ?? -1;
  const names = new Set(body.map(({ cells }) => cells[0]?.text ?? ''));
  const some = [...names].filter((text) => !saysNothing(text)).slice(0, ENOUGH);
  const labels = areRoleLabels(some).filter((isLabel, at) => isLabel || known(some[at] ?? ''));
  const rowsAreRoles = some.length > 0 && labels.length * 2 > some.length;
  const [leading] = heads;
  const isKeyed = leading?.meaning === 'role' || leading?.meaning === 'grade';
  if (rowsAreRoles && (isKeyed || first === 0)) return [];
  const isOfOne =
    sure.length === 1 && ownerOf(heads[first]) !== undefined && context.role !== undefined;
  if (isOfOne) return [];
  if (sure.length >= 2 || (sure.length === 1 && first > 0 && isNaming(layout))) {
    return [...sure, ...besides(layout, sure)].sort((a, b) => a - b);
  }
  return guessed(layout);
}

/** Open columns among those of roles: roles of a trade whose words nobody knows. */
function besides({ head, heads, body }: Layout, sure: readonly number[]): readonly number[] {
  const open = head.cells.flatMap(({ text }, at) => {
    const cells = body.flatMap(({ cells: row }) =>
      saysNothing(row[at]?.text ?? '') ? [] : [row[at]?.text ?? ''],
    );
    const isOpen = at > 0 && !sure.includes(at) && !heads[at] && hasTitleForm(text);
    return isOpen && !isProficiency(text) && !cells.every(isCode) ? [at] : [];
  });
  // Left of them stand the names of rows, where most of what is open is not known for roles.
  const isLeftToo = sure.length > open.length || namesSkills(heads);
  return open.filter((at) => isLeftToo || at > (sure[0] ?? 0));
}

/** Whether the first column names skills or sections. */
function isNaming({ heads, head }: Layout): boolean {
  return namesSkills(heads) || heads[0]?.meaning === 'family' || !head.cells[0]?.text.trim();
}

/** Whether the head of the first column says that skills or sections stand in it. */
function namesSkills([first]: Layout['heads']): boolean {
  return first?.meaning === 'skill' || first?.meaning === 'section';
}

/** Heads of which one is another with a word for a level more are roles, whatever their trade: `Netter`, `Senior Netter`. */
function related({ head, heads }: Layout): readonly number[] {
  const open = head.cells.flatMap(({ text }, at) =>
    !heads[at] && at > 0 && text.trim() ? [{ at, words: plainWords(text) }] : [],
  );
  const isRung = (a: readonly string[], b: readonly string[]) =>
    a.length > 0 &&
    a.length < b.length &&
    a.every((word) => b.includes(word)) &&
    b.every((word) => a.includes(word) || isLevelWord(word));
  return open.flatMap(({ at, words }) =>
    open.some(
      (other) => other.at !== at && (isRung(words, other.words) || isRung(other.words, words)),
    )
      ? [at]
      : [],
  );
}

/** Beside a column that names skills by its head, two columns or more with the form of titles are roles of any trade. */
function guessed(layout: Layout): readonly number[] {
  const { head, heads, body } = layout;
  if (!namesSkills(heads)) return [];
  if (
    heads.some(
      (each) => each?.meaning === 'text' || each?.meaning === 'role' || each?.meaning === 'grade',
    )
  )
    return [];
  const open = head.cells.flatMap(({ text }, at) => {
    const isTold = body.some(({ cells }) => cells[at]?.text.trim() && !isCode(cells[at].text));
    return at > 0 && !heads[at] && hasTitleForm(text) && isTold ? [at] : [];
  });
  const areProficiencies = open.every((at) => isProficiency(head.cells[at]?.text ?? ''));
  return open.length >= 2 && !areProficiencies ? open : [];
}

/** Longer than this, no sheet is about one role. */
const MOST_OF_ONE = 200;

/** A sheet about one role, or few: the names of what is told stand in the first column, the title in one of its rows. */
function readSheetOfOne(layout: Layout, map: ColumnMap | undefined): Records | undefined {
  const rows = [...layout.before, layout.head, ...layout.body];
  if (rows.length > MOST_OF_ONE) return undefined;
  const labels = rows.map(({ cells }) => readHead(cells[0]?.text ?? '', map));
  const isRole = labels.some((label) => label?.meaning === 'role');
  const named = labels.filter(Boolean).length;
  const across = layout.heads.filter(Boolean).length;
  if (!isRole || named < 2 || named <= across) return undefined;
  const width = layout.head.cells.length;
  const filled = Array.from({ length: width - 1 }, (_, at) => at + 1).filter((at) =>
    rows.some(({ cells }) => cells[at]?.text.trim()),
  );
  const head = { ...layout.head, cells: layout.head.cells.map(() => ({ text: '', lines: [] })) };
  const whole: Layout = { ...layout, before: [], head, body: rows, heads: [], roleColumns: [] };
  return filled.length > 0 ? recordsAcross(whole, filled) : undefined;
}
