import type { ItemReading, Passage } from '../extract/reading.ts';
import { BOLD_LEVEL } from '../outline/fromHast.ts';
import type { GridCell } from '../outline/grid.ts';
import type { ListItem, OutlineNode } from '../outline/outline.ts';

export interface Cell {
  readonly text: string;
  /** The lines of a cell that has several. */
  readonly parts: readonly string[];
}

export type Block =
  | { readonly type: 'prose'; readonly text: string; readonly line: number }
  | { readonly type: 'list'; readonly items: readonly ItemReading[]; readonly line: number }
  | {
      readonly type: 'table';
      readonly head: readonly Cell[];
      readonly rows: readonly TableLine[];
      readonly line: number;
    }
  | { readonly type: 'code'; readonly lang: string; readonly text: string; readonly line: number };

export interface TableLine {
  readonly cells: readonly Cell[];
  readonly line: number;
}

/** A heading with what stands under it, up to the next heading of whatever level. */
export interface Heading {
  readonly title: string;
  /** 1 to 6; 7 for a line that is only bold or only a section's name; 0 for what stands above all headings. */
  readonly level: number;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** A title alone on its line, as bold text or as the name of a section. */
export const PSEUDO = BOLD_LEVEL;

/** The headings of a page in order; the first one stands for what is above all headings. */
export function headingsOf(nodes: readonly OutlineNode[]): Heading[] {
  return [
    { title: '', level: 0, line: 1, blocks: nodes.flatMap(blockOf) },
    ...nodes.flatMap(below),
  ];
}

function below(node: OutlineNode): Heading[] {
  if (node.type !== 'heading') return [];
  const { title, level, line, children } = node;
  return [{ title, level, line, blocks: children.flatMap(blockOf) }, ...children.flatMap(below)];
}

function blockOf(node: OutlineNode): Block[] {
  switch (node.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return [{ type: 'prose', text: node.text, line: node.line }];
    case 'list':
      return [{ type: 'list', items: node.items.flatMap(itemOf), line: node.line }];
    case 'code':
      return [{ type: 'code', lang: node.language, text: node.text, line: node.line }];
    case 'table': {
      const [head, ...rows] = node.grid.rows.map(({ cells, line }) => ({
        cells: cells.map(cellOf),
        line,
      }));
      return [{ type: 'table', head: head?.cells ?? [], rows, line: node.line }];
    }
  }
}

function cellOf({ text, lines }: GridCell): Cell {
  return { text, parts: lines };
}

function itemOf(item: ListItem): ItemReading[] {
  const [first, ...details] = passagesOf(item);
  return first === undefined ? [] : [{ ...first, details }];
}

/** All texts of an item, its own first. */
function passagesOf({ text, line, children }: ListItem): Passage[] {
  return [...passage(text, line), ...children.flatMap(textsOf)];
}

function textsOf(node: OutlineNode): Passage[] {
  switch (node.type) {
    case 'heading':
      return [...passage(node.title, node.line), ...node.children.flatMap(textsOf)];
    case 'paragraph':
      return passage(node.text, node.line);
    case 'list':
      return node.items.flatMap(passagesOf);
    case 'code':
      return passage(node.text.replace(/\s+/g, ' ').trim(), node.line);
    case 'table':
      return node.grid.rows.flatMap(({ cells, line }) =>
        passage(cells.map(({ text }) => text).join(' '), line),
      );
  }
}

function passage(text: string, line: number): Passage[] {
  return text === '' ? [] : [{ text, line }];
}
