import type { Report, Stamp, Table } from './report.ts';
import { workbookOf } from './workbook.ts';

/** For Excel and its like: what the rows say of each role in a column of its own, so that it can be read across. */
export function write(report: Report, stamp: Stamp): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf(sideBySide(report), report, stamp);
}

/** The rows of a report with a column for each of those that they are about; as they are where they do not stand so. */
export function sideBySide({ columns, rows, across }: Report): Table {
  if (!across) return { columns, rows };
  const at = (name: string) => columns.indexOf(name);
  const place = at(across.by);
  const named = [...new Set(rows.map((row) => row[place] ?? ''))];
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify(across.down.map((name) => row[at(name)])),
  );
  const wide = [...groups.values()].flatMap((group) => {
    const down = across.down.map((name) => group[0]?.[at(name)] ?? '');
    const cells = named.map((name) =>
      group.filter((row) => row[place] === name).map((row) => row[at(across.cell)] ?? ''),
    );
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => [
      ...down,
      ...cells.map((cell) => cell[line] ?? ''),
    ]);
  });
  return { columns: [...across.down, ...named.map(String)], rows: wide };
}
