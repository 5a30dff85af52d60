import { meaningOf } from '#src/lexicon/readHeading.ts';
import type { Block } from '../classify/headings.ts';
import type { GridRow } from '../outline/grid.ts';
import type { List, ListItem, OutlineNode } from '../outline/outline.ts';
import type { ItemReading, Passage } from './reading.ts';

/** The headings over a passage, where there are any. */
export function nonEmpty(under: readonly string[]): { readonly under?: readonly string[] } {
  return under.length === 0 ? {} : { under };
}

/** The items of a list, each with all that is indented under it. */
export function itemsOf({ items }: List): readonly ItemReading[] {
  return items.flatMap((item) => {
    const { said, examples } = withoutExamples(item);
    const [first, ...details] = textsOfItem(said);
    if (first === undefined) return [];
    return [{ ...first, details, ...(examples.length > 0 && { examples }) }];
  });
}

/** An item without what a label under it calls examples, and those: what stands right below the label. */
function withoutExamples(item: ListItem): {
  readonly said: ListItem;
  readonly examples: readonly Passage[];
} {
  const at = item.children.findIndex(
    (node) => node.type === 'paragraph' && isExamplesLabel(node.text),
  );
  const [label, list] = item.children.slice(at);
  if (at < 0 || label?.type !== 'paragraph' || list?.type !== 'list')
    return { said: item, examples: [] };
  const children = item.children.filter((node) => node !== label && node !== list);
  const examples = textsOf(list).map((each) => ({ ...each, under: [label.text] }));
  return { said: { ...item, children }, examples };
}

function isExamplesLabel(text: string): boolean {
  return (
    text.length < 40 && text.endsWith(':') && meaningOf(text.slice(0, -1))?.kind === 'examples'
  );
}

/** Items, each with the headings over it. */
export function withUnder(
  items: readonly ItemReading[],
  under: readonly string[],
): readonly ItemReading[] {
  return items.map((item) => ({ ...item, ...nonEmpty(under) }));
}

/** All texts of an item, its own first. */
function textsOfItem({ text, line, children }: ListItem): readonly Passage[] {
  return [...passage(text, line), ...children.flatMap(textsOf)];
}

/** Every text of a block in order, a row of a table as its cells. */
export function passagesIn(block: Block): readonly Passage[] {
  if (block.type === 'table') return block.grid.rows.flatMap(cellTexts);
  return block.type === 'code'
    ? passage(block.text.trim() && block.text, block.line)
    : textsOf(block);
}

function textsOf(node: OutlineNode): readonly Passage[] {
  switch (node.type) {
    case 'heading':
      return [...passage(node.title, node.line), ...node.children.flatMap(textsOf)];
    case 'paragraph':
      return passage(node.text, node.line);
    case 'list':
      return node.items.flatMap(textsOfItem);
    case 'code':
      return passage(node.text.replace(/\s+/g, ' ').trim(), node.line);
    case 'table':
      return node.grid.rows.flatMap((row) =>
        passage(
          cellTexts(row)
            .map(({ text }) => text)
            .join(' '),
          row.line,
        ),
      );
  }
}

/** The cells of a row that say something; one that spans several is said once. */
export function cellTexts({ cells, line }: GridRow): readonly Passage[] {
  return cells.flatMap(({ lines, isSpanned }) => (isSpanned ? [] : passage(lines.join(' '), line)));
}

/** A row of a table as an item: its first cell, the others beneath it. */
export function rowItem(row: GridRow): readonly ItemReading[] {
  const [first, ...details] = cellTexts(row);
  return first === undefined ? [] : [{ ...first, details }];
}

function passage(text: string, line: number): readonly Passage[] {
  return text === '' ? [] : [{ text, line }];
}
