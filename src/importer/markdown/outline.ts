import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  RootContent,
  Table,
} from 'mdast';
import type { ItemReading, Passage } from '../extract/reading.ts';
import { BREAK, type Line } from './lines.ts';
import { nodesOf } from './parse.ts';

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
export const PSEUDO = 7;

/** Reads cleaned Markdown into its headings, in order; the first one stands for what is above all headings. */
export function outline(lines: readonly Line[], isName: (line: string) => boolean): Heading[] {
  const found: { title: string; level: number; line: number; blocks: Block[] }[] = [
    { title: '', level: 0, line: 1, blocks: [] },
  ];
  for (const { node, at } of nodesOf(lines)) {
    const title = titleOf(node, isName);
    if (title !== undefined) {
      found.push({
        title,
        level: node.type === 'heading' ? node.depth : PSEUDO,
        line: at(node),
        blocks: [],
      });
    } else found.at(-1)?.blocks.push(...blocksOf(node, at));
  }
  return found;
}

function titleOf(node: RootContent, isName: (line: string) => boolean): string | undefined {
  if (node.type === 'heading') return words(node).replace(/\s*:$/, '') || undefined;
  if (node.type !== 'paragraph') return undefined;
  const text = words(node);
  const [first, second, ...more] = node.children;
  const bold =
    first?.type === 'strong' &&
    more.length === 0 &&
    (second === undefined || (second.type === 'text' && second.value.trim() === ':'));
  const name = text.replace(/\s*:$/, '');
  return (bold && name !== '' && name.length < 100 && !/[.!]$/.test(name)) || isName(name)
    ? name
    : undefined;
}

function blocksOf(
  node: RootContent | BlockContent | DefinitionContent,
  at: (node: Nodes) => number,
): Block[] {
  switch (node.type) {
    case 'list':
      return [{ type: 'list', items: itemsOf(node, at), line: at(node) }];
    case 'table':
      return [tableOf(node, at)];
    case 'code':
      return [{ type: 'code', lang: node.lang ?? '', text: node.value, line: at(node) }];
    case 'thematicBreak':
    case 'definition':
      return [];
    default: {
      const text = words(node);
      return text === '' ? [] : [{ type: 'prose', text, line: at(node) }];
    }
  }
}

function itemsOf(list: List, at: (node: Nodes) => number): ItemReading[] {
  return list.children.flatMap((item) => {
    const [first, ...details] = passagesOf(item, at);
    return first === undefined ? [] : [{ ...first, details }];
  });
}

/** All texts of an item, its own first. */
function passagesOf(item: ListItem, at: (node: Nodes) => number): Passage[] {
  return item.children.flatMap((child): Passage[] => {
    if (child.type === 'list') return child.children.flatMap((each) => passagesOf(each, at));
    if (child.type === 'table')
      return child.children.flatMap((row) => passage(row.children.map(words).join(' '), at(row)));
    if (child.type === 'code') return passage(child.value.replace(/\s+/g, ' ').trim(), at(child));
    if (child.type === 'definition') return [];
    return passage(words(child), at(child));
  });
}

function passage(text: string, line: number): Passage[] {
  return text === '' ? [] : [{ text, line }];
}

function tableOf(table: Table, at: (node: Nodes) => number): Block {
  const rows = table.children.map((row) => ({
    line: at(row),
    cells: row.children.map((cell) => {
      const parts = spoken(cell)
        .split(BREAK)
        .map(tidy)
        .filter((part) => part !== '');
      return { text: parts.join(' '), parts: parts.map((part) => part.replace(/^[-*•]\s+/, '')) };
    }),
  }));
  const [head, ...body] = rows;
  return { type: 'table', head: head?.cells ?? [], rows: body, line: at(table) };
}

/** The words of a node without its markup, on one line. */
function words(node: Nodes): string {
  return tidy(spoken(node).replaceAll(BREAK, ' '));
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function spoken(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  // Blocks inside of a block, a heading in an item say, would otherwise touch.
  const between =
    node.type === 'listItem' || node.type === 'blockquote' || node.type === 'list' ? ' ' : '';
  return node.children.map(spoken).join(between);
}
