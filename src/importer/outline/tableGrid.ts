import type { Element, Nodes } from 'hast';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { childrenOf, hrefIn, isBlock, isSilent, isTag, textOf, tidy, withoutMark } from './text.ts';

/** The bounds of HTML on its spans. */
const WIDEST_SPAN = 1000;
const TALLEST_SPAN = 65_534;
/** A table of more cells is laid out without its spans: no person draws one. */
const MOST_CELLS = 100_000;

/**
 * Lays a table out as a browser does (HTML, "forming a table"): head first and foot last, a cell in each slot that it
 * spans, spans cut to their group of rows, `rowspan=0` to its end; rows of tables within a cell are that cell's text.
 */
export function gridOf(table: Element, lineOf: (node: Nodes) => number): Grid {
  const groups = groupsOf(table);
  const laid = layOut(groups, lineOf, true) ?? layOut(groups, lineOf, false) ?? [];
  const width = Math.max(0, ...laid.map(({ cells }) => cells.length));
  const rows = laid.map(({ line, cells }) => ({
    line,
    cells: Array.from({ length: width }, (_, at) => cells[at] ?? EMPTY),
  }));
  const heads = groups.filter(({ isHead }) => isHead).flatMap((group) => group.rows).length;
  const caption = childrenOf(table).find((child) => isTag(child, 'caption'));
  const name = caption && textOf(caption);
  return { ...(name && { name }), rows, ...(heads > 0 && { headRows: heads }) };
}

const EMPTY: GridCell = { text: '', lines: [] };

interface Group {
  readonly isHead: boolean;
  readonly rows: readonly Element[];
}

/** Rows that stand in no group of their own make one, up to the next group. */
function groupsOf(table: Element): readonly Group[] {
  const heads: Group[] = [];
  const bodies: Group[] = [];
  const feet: Group[] = [];
  let bare: Element[] = [];
  const closeBare = (): void => {
    if (bare.length > 0) bodies.push({ isHead: false, rows: bare });
    bare = [];
  };
  for (const child of childrenOf(table)) {
    if (child.type !== 'element') continue;
    if (isTag(child, 'tr')) bare.push(child);
    if (!isTag(child, 'thead', 'tbody', 'tfoot')) continue;
    closeBare();
    const rows = childrenOf(child).filter(
      (row): row is Element => row.type === 'element' && isTag(row, 'tr'),
    );
    const isHead = isTag(child, 'thead') && heads.length === 0;
    const place = isHead ? heads : isTag(child, 'tfoot') ? feet : bodies;
    place.push({ isHead, rows });
  }
  closeBare();
  return [...heads, ...bodies, ...feet];
}

/** Nothing where the spans ask for more cells than anybody draws. */
function layOut(
  groups: readonly Group[],
  lineOf: (node: Nodes) => number,
  withSpans: boolean,
): readonly GridRow[] | undefined {
  const rows: GridRow[] = [];
  let count = 0;
  for (const group of groups) {
    const slots: (GridCell | undefined)[][] = group.rows.map(() => []);
    for (const [at, row] of group.rows.entries()) {
      for (const cell of cellsOf(row)) {
        const spans = withSpans ? spansOf(cell, group.rows.length - at) : { columns: 1, rows: 1 };
        count += spans.columns * spans.rows;
        if (withSpans && count > MOST_CELLS) return undefined;
        place(slots, at, spans, readCell(cell, group.isHead));
      }
    }
    rows.push(
      ...group.rows.map((row, at) => ({
        line: lineOf(row),
        cells: Array.from(slots[at] ?? [], (cell) => cell ?? EMPTY),
      })),
    );
  }
  return rows;
}

interface Spans {
  readonly columns: number;
  readonly rows: number;
}

/** Puts a cell into the first free slot of its row and into all that it spans. */
function place(slots: (GridCell | undefined)[][], at: number, spans: Spans, cell: GridCell): void {
  const own = slots[at] ?? [];
  let column = 0;
  while (own[column] !== undefined) column += 1;
  for (let down = 0; down < spans.rows; down += 1) {
    const row = slots[at + down];
    for (let right = 0; row !== undefined && right < spans.columns; right += 1)
      row[column + right] ??= down + right === 0 ? cell : { ...cell, isSpanned: true };
  }
}

function cellsOf(row: Element): readonly Element[] {
  return childrenOf(row).filter(
    (cell): cell is Element => cell.type === 'element' && isTag(cell, 'td', 'th'),
  );
}

function spansOf({ properties }: Element, left: number): Spans {
  const columns = Number(properties.colSpan ?? 1);
  const rows = Number(properties.rowSpan ?? 1);
  return {
    columns: columns >= 1 ? Math.min(Math.floor(columns), WIDEST_SPAN) : 1,
    rows: rows === 0 ? left : rows >= 1 ? Math.min(Math.floor(rows), TALLEST_SPAN, left) : 1,
  };
}

function readCell(cell: Element, isHead: boolean): GridCell {
  const parts = linesOf(cell)
    .split('\n')
    .map(tidy)
    .filter((part) => part !== '');
  const href = hrefIn(cell);
  return {
    text: parts.join(' '),
    lines: parts.map(withoutMark).filter((part) => part !== ''),
    ...((isHead || isTag(cell, 'th')) && { isHead: true as const }),
    ...(href !== undefined && { href }),
  };
}

/** The text of a cell with its line ends: a block, an item or a line break ends a line. A row of an inner table is one. */
function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (isTag(node, 'br')) return '\n';
  if (isSilent(node) || isTag(node, 'img')) return textOf(node);
  if (isTag(node, 'tr'))
    return `\n${childrenOf(node)
      .map((each) => textOf(each))
      .join(' ')}\n`;
  const text = childrenOf(node).map(linesOf).join('');
  return isBlock(node) ? `\n${text}\n` : text;
}
