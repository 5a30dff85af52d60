import type { Section } from '#src/domain/sections.ts';
import type { ColumnMeaning } from '#src/lexicon/lexicon.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import type { TableShape } from '../extract/reading.ts';
import type { GridCell } from '../outline/grid.ts';
import { placeOn } from '../problems/place.ts';
import { tableProblem } from '../problems/tables.ts';
import { withAreas } from './areas.ts';
import { isAmount, isCode, isTick, saysNothing } from './cells.ts';
import { type Banner, type Column, keyOf, type NamedRow } from './column.ts';
import { chosenHead, type HeadReading, isCompetency } from './columns.ts';
import { fillDown } from './fillDown.ts';
import { bannerOf, type Layout } from './layout.ts';
import { areRoleLabels } from './roleLabel.ts';
import { gradesSkills, withSkillLevel } from './skillLevels.ts';
import type { Field, Meaning, Records, TableContext, TableRecord } from './table.ts';

/** Of these a table has one each: of two, the surer is taken. */
const SINGLE: ReadonlySet<Meaning> = new Set<Meaning>([
  'role',
  'grade',
  'track',
  'family',
  'department',
]);
/** What names the things that are asked, rather than asking. */
const NAMING: ReadonlySet<Meaning> = new Set<Meaning>(['section', 'skill']);
/** What stands in these is asked of somebody. */
const ASKING: ReadonlySet<Meaning> = new Set<Meaning>(['text', 'list', 'group']);

/** Reads a table whose rows are roles or what one asks of them, its columns by their heads and else by what is in them. */
export function recordsDown(layout: Layout, context: TableContext): Records | undefined {
  const read = columnsOf(layout, context);
  const rows = fillDown(bannered(layout, read), read);
  const columns = withAreas(read, rows);
  const has = (...meanings: Meaning[]) => columns.some(({ meaning }) => meanings.includes(meaning));
  if (!has('role', 'grade', 'list', 'text', 'skill', 'section')) return undefined;
  // A table of which no column is known by its name says nothing of roles, whatever looks like one.
  if (!columns.some(({ by }) => by !== 'contents') && !has('role', 'grade')) return undefined;
  const levels = gradesSkills(rows, columns);
  const records = rows.map(recordsBy(columns, levels));
  const guessed = columns.filter(({ by, meaning }) => by === 'contents' && meaning === 'role');
  return {
    recognised: {
      ...(layout.name ? { name: layout.name } : {}),
      line: layout.head.line,
      shape: shapeOf(columns, rows),
      columns: columns.map(({ at, head, meaning, section, by }) => ({
        at,
        head,
        meaning: section ?? meaning,
        by,
      })),
    },
    records,
    notes: [],
    problems: guessed.map(({ head }) =>
      tableProblem('guessed-column', placeOn(context.file, layout.head.line), head),
    ),
  };
}

function columnsOf(layout: Layout, context: TableContext): readonly Column[] {
  const { head, body, chosen } = layout;
  const heads = head.cells.map((_, at) => {
    const choice = chosen.get(at);
    return choice === undefined ? layout.heads[at] : chosenHead(choice);
  });
  const told = head.cells.map((_, at) =>
    body.flatMap(({ cells }) => (cells[at] && !saysNothing(cells[at].text) ? cells[at] : [])),
  );
  const cellsAt = (at: number) => told[at] ?? [];
  const named = head.cells.map((cell, at): Column | undefined => {
    const cells = cellsAt(at);
    const text = cell.text.trim();
    const reading = heads[at];
    if (!reading) return undefined;
    if (reading.by !== 'map' && !suits(reading.meaning, reading.rank, cells)) return undefined;
    if (SINGLE.has(reading.meaning) && !isSurest(heads, at)) return undefined;
    return {
      at,
      head: text,
      meaning: reading.meaning,
      by: reading.by,
      ...('section' in reading ? { section: reading.section } : {}),
    };
  });
  const isTold = (...meanings: Meaning[]) =>
    named.some((each) => each && meanings.includes(each.meaning));
  const role =
    isTold('role') || context.role ? undefined : guessRole(layout, named, cellsAt, isTold('grade'));
  const all = head.cells.flatMap((cell, at): readonly Column[] => {
    const own = named[at] ?? openColumn(cell.text.trim(), at, at === role, heads[at], cellsAt(at));
    return own ? [own] : [];
  });
  return withText(all, layout);
}

/**
 * In a table with a row for each role, skills without a text to their right are asked themselves, under the name of
 * their column (`Role | Duties | Skills`), and so is all else that would name what is asked, where nothing asks. In
 * another where nothing asks, the last column of skills is, or of sections.
 */
function withText(columns: readonly Column[], { body }: Layout): readonly Column[] {
  const key = keyOf(columns);
  const keys = key ? body.map(({ cells }) => cells[key.at]?.text.trim() ?? '') : [];
  const asks = columns.some(({ meaning, by }) => ASKING.has(meaning) && by !== 'contents');
  if (key && new Set(keys).size === keys.length) {
    const text = columns.findLast(({ meaning }) => meaning === 'text')?.at ?? -1;
    const isAskedItself = ({ meaning, at, by }: Column) =>
      by !== 'map' && (asks ? meaning === 'skill' && at > text : NAMING.has(meaning));
    return columns.map((column) =>
      isAskedItself(column) ? { ...column, meaning: 'group' } : column,
    );
  }
  if (columns.some(({ meaning }) => ASKING.has(meaning))) return columns;
  const last =
    columns.findLast(({ meaning }) => meaning === 'skill') ??
    columns.findLast(({ meaning }) => meaning === 'section');
  return columns.map((column) => (column === last ? { ...column, meaning: 'text' } : column));
}

/** A column that no name decides: that of the roles, or by what stands in it; none where nothing does. */
function openColumn(
  head: string,
  at: number,
  isRole: boolean,
  reading: HeadReading | undefined,
  cells: readonly GridCell[],
): Column | undefined {
  if (!head && cells.length === 0) return undefined;
  if (isRole) return { at, head, meaning: 'role', by: reading ? 'name' : 'contents' };
  // A second column of titles, levels or families asks nothing of anybody.
  const isSecond =
    reading && SINGLE.has(reading.meaning) && suits(reading.meaning, reading.rank, cells);
  const meaning = !isSecond && isAsked(head, cells) ? 'group' : 'detail';
  return { at, head, meaning, by: isSecond ? 'name' : 'contents' };
}

/** Whether a column has the surest name of all with its meaning, the first of those alike. */
function isSurest(heads: Layout['heads'], at: number): boolean {
  const own = heads[at];
  return heads.every((other, place) => {
    if (!own || place === at || other?.meaning !== own.meaning) return true;
    return own.rank < other.rank || (own.rank === other.rank && at < place);
  });
}

const SHORT_WORDS = 6;

/** Whether what stands in a column can be what its head says: names are short, and families come again. */
function suits(meaning: Meaning, rank: number, cells: readonly GridCell[]): boolean {
  if (cells.length === 0 || meaning === 'list') return true;
  const isShort = averageWords(cells) <= SHORT_WORDS;
  if (meaning === 'family' && rank >= WEAK_FAMILY) {
    const differs = new Set(cells.map(({ text }) => text)).size === cells.length;
    return isShort && !(differs && cells.length > 1);
  }
  const isName = SINGLE.has(meaning) || NAMING.has(meaning) || RELATING.has(meaning);
  return isShort || !isName;
}

/** From here on the names of families may as well be skills: `Discipline`, `Craft`. */
const WEAK_FAMILY = 6;
const RELATING: ReadonlySet<Meaning> = new Set<ColumnMeaning>([
  'reportsTo',
  'nextRole',
  'previousRole',
  'equivalent',
]);

function averageWords(cells: readonly GridCell[]): number {
  return cells.reduce((sum, { text }) => sum + wordsIn(text), 0) / (cells.length || 1);
}

function wordsIn(text: string): number {
  return text.split(/\s\s|[^\S ]/.test(text) ? /\s+/ : ' ').length;
}

/** Whether the cells under a head that nobody knows ask something, rather than being codes, numbers, addresses. */
function isAsked(head: string, cells: readonly GridCell[]): boolean {
  const codes = cells.filter(({ text }) => isCode(text) && !isTick(text)).length;
  const amounts = cells.filter(({ text }) => isAmount(text)).length;
  return head !== '' && codes * 2 < cells.length && amounts < cells.length;
}

const MOST_LABELS = 0.8;
/** So many different cells tell what stands in a column. */
const ENOUGH = 100;

/** The column in which roles or levels stand, where no head says so: the first of which most cells are some. */
function guessRole(
  { head }: Layout,
  named: readonly (Column | undefined)[],
  cellsAt: (at: number) => readonly GridCell[],
  hasGrade: boolean,
): number | undefined {
  const at = head.cells.findIndex((_, place) => {
    const cells = named[place] ? [] : cellsAt(place);
    const some = [...new Set(cells.map(({ text }) => text))].slice(0, ENOUGH);
    const labels = areRoleLabels(some).filter(Boolean).length;
    const differ = some.length > 1 || cells.length === 1;
    // Beside the levels, bare numbers are something else: a pay point, a head count.
    if (hasGrade && some.every((text) => isCode(text))) return false;
    return differ && labels >= some.length * MOST_LABELS && (!hasGrade || place < 3);
  });
  return at < 0 ? undefined : at;
}

/** Rows that are one merged cell name what the rows below belong to: a track, a family, else an area. */
function bannered(layout: Layout, columns: readonly Column[]): readonly NamedRow[] {
  const hasRole = columns.some(({ meaning }) => meaning === 'role' || meaning === 'grade');
  let banner: Banner = {};
  return layout.body.flatMap((row) => {
    const text = row.cells.some(({ isSpanned }) => isSpanned) ? bannerOf(row) : undefined;
    if (text === undefined) return [{ row, ...banner }];
    const kind = trackNamed(text) ? 'track' : hasRole ? 'family' : 'area';
    banner = { ...banner, [kind]: { text, line: row.line } };
    return [];
  });
}

/** Reads rows by the columns of their table. */
function recordsBy(columns: readonly Column[], levels: boolean): (row: NamedRow) => TableRecord {
  const naming = columns.filter(({ meaning }) => NAMING.has(meaning));
  const skills = columns.filter(({ meaning }) => meaning === 'skill');
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  const read = levels ? columns.filter(({ meaning }) => meaning !== 'grade') : columns;
  return ({ row, track, family, area }) => {
    const { line, cells } = row;
    const textAt = ({ at }: Column) => cells[at]?.text.trim() ?? '';
    const own = naming.map(textAt).filter(Boolean);
    const names = area ? [area.text, ...own] : own;
    const isOfCompetency = skills.some((column) => isCompetency(textAt(column), column.head));
    const around = isOfCompetency ? ('competencies' satisfies Section) : undefined;
    const banners = [
      ...(track ? [bannerField('track', track.text, line)] : []),
      ...(family ? [bannerField('family', family.text, line)] : []),
    ].filter(({ meaning }) => !meanings.has(meaning));
    const fields = read.flatMap((column): Field | readonly Field[] => {
      const there = cells[column.at];
      if (!there?.text.trim()) return [];
      const { meaning, section = around, head } = column;
      const cell = levels && meaning === 'text' ? withSkillLevel(there, row, columns) : there;
      const over = meaning === 'group' && head !== '' ? [...names, head] : names;
      return section
        ? { meaning, section, head, names: over, cell, line }
        : { meaning, head, names: over, cell, line };
    });
    return { line, fields: [...banners, ...fields] };
  };
}

function bannerField(meaning: Meaning, text: string, line: number): Field {
  return { meaning, head: '', names: [], cell: { text, lines: [text] }, line };
}

function shapeOf(columns: readonly Column[], rows: readonly NamedRow[]): TableShape {
  const of = (meaning: Meaning) => columns.find((column) => column.meaning === meaning);
  const key = keyOf(columns);
  if (!key) return 'lists';
  const texts = rows.map(({ row }) => row.cells[key.at]?.text.trim() ?? '');
  const isNamed = of('text') !== undefined && (of('skill') ?? of('section')) !== undefined;
  return isNamed || new Set(texts).size < texts.length ? 'long' : 'rows';
}
