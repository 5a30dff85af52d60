import { levelOfTitle } from '#src/lexicon/levels.ts';
import { isExpected } from '#src/lexicon/readHeading.ts';
import { jobOf } from '#src/lexicon/tables.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { ChosenColumn } from '../choices/choices.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { Grid } from '../outline/grid.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { TableReading } from '../tables/collect.ts';
import { asks, readTableInPage } from '../tables/readTableInPage.ts';

import { type Contents, NOTHING } from './contents.ts';
import type { RoleIndex, Share } from './owners.ts';
import type { GradeReading, RecognisedTable, RelationReading } from './reading.ts';

export interface TablesContext {
  readonly file: string;
  readonly pageTitle: string;
  readonly roles: RoleIndex;
  /** What somebody says of columns of the page's tables. */
  readonly chosen: readonly ChosenColumn[];
}

/** What a table of a page says, and of whom. */
export interface TableShares {
  readonly shares: readonly Share[];
  readonly relations: readonly RelationReading[];
  readonly recognised: RecognisedTable;
  readonly problems: readonly ImportProblem[];
}

/** Reads a table of roles, or of what one of them is asked. Nothing of a table of other things. */
export function readTableShares(
  grid: Grid,
  part: Part,
  { file, pageTitle, roles, chosen }: TablesContext,
): TableShares | undefined {
  const job = jobOf(pageTitle);
  const reading = readTableInPage(grid, {
    file,
    chosen,
    under: part.under,
    roleNames: roles.all.map(({ title }) => title),
    levels: rolesByLevel(roles),
    anchors: new Map(roles.all.map(({ heading, title }) => [anchorOf(heading), title])),
    ...(isExpected(part.kind) && { section: part.kind }),
    ...(part.role !== undefined && { role: part.role.title }),
    ...(job !== '' && { job }),
  });
  if (reading === undefined) return undefined;
  const isChosen = reading.recognised.columns.some(({ by }) => by === 'map');
  if (!isChosen && isOther(reading, grid, part, roles)) return undefined;
  const { lists, summary, notes, relations, recognised, problems } = reading;
  const own: Contents = { ...NOTHING, lists, summary, notes };
  return {
    shares: [
      ...reading.roles.flatMap(({ title, line, ...said }) => {
        const contents = { ...NOTHING, ...said, grades: said.grades.flatMap(apart) };
        return titlesIn(title, grid).map((named): Share => ({ owner: { named, line }, contents }));
      }),
      { owner: part.role ?? 'page', contents: own },
    ],
    relations,
    recognised,
    problems,
  };
}

/** The titles of roles that are the only ones of their levels. */
function rolesByLevel({ all }: RoleIndex): ReadonlyMap<string, string> {
  const byLevel = Map.groupBy(all, ({ level }) => level);
  return new Map(
    [...byLevel].flatMap(([level, [first, ...others]]): [string, string][] =>
      level !== undefined && first !== undefined && others.length === 0
        ? [[level, first.title]]
        : [],
    ),
  );
}

/** Whether it is a table of other things, or one whose rows are the items of the section that it stands in. */
function isOther(reading: TableReading, grid: Grid, part: Part, roles: RoleIndex): boolean {
  const { columns } = reading.recognised;
  if (reading.roles.length > 0)
    return (
      (isGuessed(reading.recognised) && !namesRoles(reading, roles)) ||
      (part.kind !== 'levels' && saysNothingOf(reading, roles))
    );
  const holdsLists = grid.rows.some(({ cells }) => cells.some(({ lines }) => lines.length > 1));
  const namesSections = columns.slice(1).some(({ meaning }) => isExpected(meaning));
  return isExpected(part.kind) && !holdsLists && !namesSections;
}

/**
 * Whether a list of people, as of who may do what, names no level and no role of the page, asks nothing of anybody and
 * relates nobody to anybody.
 */
function saysNothingOf(reading: TableReading, roles: RoleIndex): boolean {
  const { roles: found, relations, recognised } = reading;
  const isKnown = found.some(({ title }) => roles.find(title) !== undefined);
  const isLevelled = found.some(
    ({ title, grades }) => grades.length > 0 || levelOfTitle(title) !== undefined,
  );
  return (
    recognised.shape === 'rows' &&
    !isKnown &&
    !isLevelled &&
    relations.length === 0 &&
    !asks(reading)
  );
}

/** `7 or 8` are two grades. */
function apart(grade: GradeReading): readonly GradeReading[] {
  const values = grade.value.split(/\s*(?:[,/&]|\bor\b|\band\b)\s*/);
  if (!values.every((value) => /^\d{1,2}(?:\.\d)?$/.test(value))) return [grade];
  return values.map((value) => ({ ...grade, value }));
}

/** Whether a column was taken for the roles by what stands in it, rather than by its name. */
function isGuessed({ columns }: RecognisedTable): boolean {
  return columns.some(({ meaning, by }) => meaning === 'role' && by === 'contents');
}

/** Whether at least half of what a table gives for roles is known, reads like titles, or has a level beside it. */
function namesRoles({ roles: found }: TableReading, roles: RoleIndex): boolean {
  const likely = found.filter(
    ({ title, grades }) =>
      grades.length > 0 || roles.find(title) !== undefined || looksLikeTitle(title),
  );
  return likely.length * 2 >= found.length;
}

/** The lines of a cell that names several roles one below the other. */
function titlesIn(title: string, { rows }: Grid): readonly string[] {
  const cell = rows
    .flatMap(({ cells }) => cells)
    .find(({ text, lines }) => text === title && lines.length > 1);
  return cell?.lines.every(looksLikeTitle) ? cell.lines : [title];
}

/** The anchor that a site makes of a heading: its words in small letters, joined by hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
