import type { PageReading, RoleReading } from '../extract/reading.ts';
import type { Grid, GridCell } from '../outline/grid.ts';

/** A table written with bars between its cells, `/` for a line within one, and `<` or `^` for what a merged cell covers. */
export function gridFrom(text: string, name?: string): Grid {
  const rows = text
    .trim()
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('|').map(cellFrom) }));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const whole = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? cellFrom('')),
  }));
  const filled: { line: number; cells: GridCell[] }[] = [];
  for (const row of whole) {
    const cells: GridCell[] = [];
    for (const [at, cell] of row.cells.entries()) {
      const from =
        cell.text === '<'
          ? cells[at - 1]
          : cell.text === '^'
            ? filled.at(-1)?.cells[at]
            : undefined;
      cells.push(from ? { ...from, isSpanned: true } : cell);
    }
    filled.push({ line: row.line, cells });
  }
  return { ...(name ? { name } : {}), rows: filled };
}

function cellFrom(text: string): GridCell {
  const [, label, href] = /^\s*\[(.+)\]\((.+)\)\s*$/.exec(text) ?? [];
  const plain = (label ?? text).trim();
  const lines = plain.split(' / ').filter(Boolean);
  return { text: lines.join(' '), lines, ...(href ? { href } : {}) };
}

/** What a role is asked, one line each: `competencies Dough: Mixes alone`. */
export function asked({ lists }: Pick<RoleReading, 'lists'>): readonly string[] {
  return Object.entries(lists).flatMap(([section, items]) =>
    items.map(
      ({ text, under = [], details, examples = [] }) =>
        `${[section, ...under].join(' › ')}: ${text}${[...details, ...examples].map((each) => ` (${each.text})`).join('')}`,
    ),
  );
}

/** Roles as `title [grades]` with what they are asked. */
export function rolesOf({ roles }: Pick<PageReading, 'roles'>): Record<string, readonly string[]> {
  return Object.fromEntries(
    roles.map((role) => [
      [role.title, ...role.grades.map(({ value }) => `[${value}]`)].join(' '),
      asked(role),
    ]),
  );
}
