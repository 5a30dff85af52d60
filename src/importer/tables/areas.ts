import type { Column, NamedRow } from './column.ts';

/**
 * The columns of a table, of which one that seems to name departments or families names the areas of skills instead: it stands
 * behind the roles and right before their skills, roles have several of it, and each skill is of one. A column of German tables
 * is often called so (`Rolle | Stufe | Bereich | Kompetenz`).
 */
export function withAreas(
  columns: readonly Column[],
  rows: readonly NamedRow[],
): readonly Column[] {
  const role = columns.find(({ meaning }) => meaning === 'role' || meaning === 'grade');
  return columns.map((column, place): Column => {
    const { meaning, by, at } = column;
    const skill = columns[place + 1];
    const mayBe = (meaning === 'department' || meaning === 'family') && by !== 'map';
    if (!mayBe || !role || role.at > at || skill?.meaning !== 'skill') return column;
    return parts(rows, role.at, at) && !parts(rows, skill.at, at)
      ? { ...column, meaning: 'skill' }
      : column;
  });
}

/** Whether what stands in one column has several things beside it in another: most of it that comes again has. */
function parts(rows: readonly NamedRow[], whole: number, part: number): boolean {
  const textAt = ({ row }: NamedRow, at: number) => row.cells[at]?.text.trim() ?? '';
  const groups = [...Map.groupBy(rows, (row) => textAt(row, whole)).values()].filter(
    (own) => own.length > 1,
  );
  const parted = groups.filter((own) => new Set(own.map((row) => textAt(row, part))).size > 1);
  return parted.length * 2 > groups.length;
}
