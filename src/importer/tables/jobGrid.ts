import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import type { GridCell } from '../outline/grid.ts';
import { noteOf } from './across.ts';
import { saysNothing } from './cells.ts';
import type { Layout } from './layout.ts';
import { readRoleLabels } from './roleLabel.ts';
import type { Field, Records, TableRecord } from './table.ts';

const MOST_TITLES = 0.7;
const LEAST_TITLES = 3;

/**
 * Reads a grid of jobs: levels along one side, families along the other, and in each cell the title of a role. Nothing
 * where the cells are no titles or neither side is of levels.
 */
export function readJobGrid(layout: Layout): Records | undefined {
  const { head, heads, body } = layout;
  const columns = head.cells.flatMap(({ text }, at) =>
    at > 0 && text.trim() && !heads[at] ? [at] : [],
  );
  const cells = body
    .flatMap(({ cells: row }) => columns.flatMap((at) => row[at] ?? []))
    .filter(({ text }) => !saysNothing(text));
  const titles = cells.filter(({ lines }) => lines.every(looksLikeTitle));
  if (
    columns.length < 2 ||
    titles.length < LEAST_TITLES ||
    titles.length < cells.length * MOST_TITLES
  )
    return undefined;
  const labels = body.map(({ cells: row }) => row[0]?.text ?? '').filter((text) => text.trim());
  const rowsAreLevels = areLevels(labels) || heads[0]?.meaning === 'grade';
  const columnsAreLevels = areLevels(columns.map((at) => head.cells[at]?.text ?? ''));
  if (rowsAreLevels === columnsAreLevels) return undefined;
  const records = body.flatMap((row) =>
    columns.flatMap((at): readonly TableRecord[] => {
      const cell = row.cells[at];
      const [level, family] = rowsAreLevels
        ? [row.cells[0], head.cells[at]]
        : [head.cells[at], row.cells[0]];
      return (cell?.lines ?? []).flatMap((title) =>
        saysNothing(title) ? [] : [recordOf(title, cell, level, family, row.line)],
      );
    }),
  );
  const rest = heads.flatMap((reading, at) => (reading && at > 0 ? [at] : []));
  return {
    recognised: {
      ...(layout.name ? { name: layout.name } : {}),
      line: head.line,
      shape: 'rows',
      columns: head.cells.flatMap(({ text }, at) => {
        if (!text.trim()) return [];
        const meaning =
          at === 0
            ? rowsAreLevels
              ? 'grade'
              : 'family'
            : columns.includes(at)
              ? 'role'
              : 'detail';
        return [{ at, head: text.trim(), meaning, by: 'contents' as const }];
      }),
    },
    records,
    notes: [
      ...layout.before.flatMap(noteOf),
      ...body.flatMap((row) =>
        noteOf({ line: row.line, cells: rest.flatMap((at) => row.cells[at] ?? []) }),
      ),
    ],
    problems: [],
  };
}

function areLevels(texts: readonly string[]): boolean {
  return texts.length > 0 && readRoleLabels(texts).every(({ level }) => level !== undefined);
}

function recordOf(
  title: string,
  cell: GridCell | undefined,
  level: GridCell | undefined,
  family: GridCell | undefined,
  line: number,
): TableRecord {
  const field = (meaning: Field['meaning'], of: GridCell): Field => ({
    meaning,
    head: '',
    names: [],
    cell: of,
    line,
  });
  const name = family?.text.trim() ?? '';
  return {
    line,
    fields: [
      field('role', { ...cell, text: title, lines: [title] }),
      ...(level?.text.trim() ? [field('grade', level)] : []),
      ...(family && name ? [field(trackNamed(name) ? 'track' : 'family', family)] : []),
    ],
  };
}
