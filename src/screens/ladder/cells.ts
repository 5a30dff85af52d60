import { byGradeDescending, type Ladder, rankOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { isLarge } from '#src/layout/large.ts';
import type { Walkable } from './moves.ts';

/** The roles of one grade, by department. The last row may hold the roles without a grade. */
export interface Row {
  readonly grade?: string;
  readonly cells: ReadonlyMap<string, readonly Role[]>;
}

/** The rows of the table, highest grade first, with only the cells that hold a role. */
export function rowsOf(ladder: Ladder): Row[] {
  const byRank = Map.groupBy(ladder.roles, (role) => rankOf(ladder, role));
  const cellsOf = (roles: readonly Role[]) =>
    Map.groupBy(roles, (role) => departmentOf(ladder, role));
  const graded = ladder.info.grades.flatMap(({ value }, rank) => {
    const roles = byRank.get(rank);
    return roles ? [{ grade: value, cells: cellsOf(roles) }] : [];
  });
  const without = byRank.get(undefined);
  return [...graded.toReversed(), ...(without ? [{ cells: cellsOf(without) }] : [])];
}

/** The same rows for who reads down: those in which nothing is described come last. */
export function describedFirst(rows: readonly Row[]): Row[] {
  const [described = [], others = []] = [true, false].map((wanted) =>
    rows.filter(({ cells }) => [...cells.values()].flat().some(isDescribed) === wanted),
  );
  return [...described, ...others];
}

function isDescribed({ status }: Role): boolean {
  return status === 'open';
}

/** The cell that a role stands in, as the very array that its row holds. */
export function cellOf(
  ladder: Ladder,
  rows: readonly Row[],
  id: string | undefined,
): readonly Role[] | undefined {
  const role = id === undefined ? undefined : ladder.byId.get(id);
  if (!role) return undefined;
  const rank = rankOf(ladder, role);
  const grade = rank === undefined ? undefined : ladder.info.grades[rank]?.value;
  return rows.find((row) => row.grade === grade)?.cells.get(departmentOf(ladder, role));
}

/**
 * The roles of the table as keys lead through them: like the stations of a standing map, each cell a stretch of its row.
 * Going up and down a row is always nearer than another place in it.
 */
export function stationsOf(ladder: Ladder): Walkable {
  const breadth = ladder.roles.length;
  const departments = departmentsOf(ladder);
  const width = breadth * departments.length;
  const rows = rowsOf(ladder);
  const standing = rows.flatMap(({ cells }, row) =>
    departments.flatMap(({ id }, column) =>
      inOrder(ladder, cells.get(id) ?? []).map((role, at) => ({
        ...{ role, x: column * breadth + at, y: row * width },
      })),
    ),
  );
  const height = rows.length * width;
  return {
    ...{ orientation: 'standing', width, height },
    bands: [{ x: 0, y: 0, width, height }],
    roles: new Map(standing.map((each) => [each.role.id, each])),
  };
}

/** The departments that have a column, in their order. */
export function departmentsOf({ info, families }: Ladder) {
  const used = new Set(families.map(({ department }) => department));
  return info.departments.filter(({ id }) => used.has(id));
}

/** The roles of a cell in the order in which it lists them. */
export function inOrder(ladder: Ladder, cell: readonly Role[]): readonly Role[] {
  return cell.toSorted(byGradeDescending(ladder));
}

function departmentOf(ladder: Ladder, { family }: Role): string {
  return ladder.familyById.get(family)?.department ?? '';
}

/** When the filters leave no more roles than this, folded cells list them. */
const FEW = 50;

/** Whether the cells of the table are folded. Small ones are as well, so that they neither add up nor look ragged. */
export function isFolded({ roles }: Ladder): boolean {
  return isLarge(roles.length);
}

/** What the filters leave of each cell. */
export interface Matches {
  readonly in: ReadonlyMap<readonly Role[], number>;
  /** Whether they are few enough to be listed where the other roles of their cell are not. */
  readonly areFew: boolean;
}

/** Counts the roles that match in each cell. */
export function matchesIn(rows: readonly Row[], isFaded: (role: string) => boolean): Matches {
  const counts = rows
    .flatMap(({ cells }) => [...cells.values()])
    .map((cell) => [cell, cell.filter(({ id }) => !isFaded(id)).length] as const);
  return {
    in: new Map(counts),
    areFew: counts.reduce((sum, [, matching]) => sum + matching, 0) <= FEW,
  };
}
