import type { OutlineNode } from '../outline/outline.ts';
import type { Source } from '../sources/source.ts';

/** Where each statement of a source begins. */
export function statementsIn(source: Source): number[] {
  switch (source.holds) {
    case 'page':
      return source.outline.nodes.flatMap(statementsOf);
    case 'tables':
      return source.grids.flatMap(({ rows }) => rows.filter(hasWords).map(({ line }) => line));
    case 'nothing':
      return [];
  }
}

/** Where each statement of a node begins: its own, and those of all that it holds. */
export function statementsOf(node: OutlineNode): number[] {
  switch (node.type) {
    case 'heading':
      return node.children.flatMap(statementsOf);
    case 'list':
      return node.items.flatMap(({ line, children }) => [line, ...children.flatMap(statementsOf)]);
    case 'table':
      return node.grid.rows.filter(hasWords).map(({ line }) => line);
    case 'paragraph':
    case 'code':
      return [node.line];
  }
}

function hasWords({ cells }: { readonly cells: readonly { readonly text: string }[] }): boolean {
  return cells.some(({ text }) => text !== '');
}

/** The statements in which these lines stand: what is read of one may begin further down in it. */
export function startsOf(starts: readonly number[], lines: readonly number[]): ReadonlySet<number> {
  return new Set(lines.flatMap((line) => starts[lastAtMost(starts, line)] ?? []));
}

/** The place of the last number that is not greater, among rising ones; -1 where there is none. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
