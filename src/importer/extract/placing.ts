import type { Block } from '../classify/headings.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { GridRow } from '../outline/grid.ts';
import { type Contents, noted } from './contents.ts';
import { cellTexts, nonEmpty, passagesIn } from './passages.ts';

/** A block of a page with all that decides what it says: its heading, and the blocks beside it. */
export interface Placing {
  readonly block: Block;
  readonly part: Part;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

export function placingsOf(part: Part): readonly Placing[] {
  const { blocks } = part.heading;
  return blocks.map((block, i) => ({ block, part, before: blocks[i - 1], after: blocks[i + 1] }));
}

/** A block that is kept beside the lists. */
export function noteOf({ block, part }: Pick<Placing, 'block' | 'part'>): Contents {
  return noted(passagesIn(block).map((passage) => ({ ...passage, ...nonEmpty(part.under) })));
}

/** The head of a table whose rows are read as items. */
export function noteOfHead(head: GridRow | undefined, { under }: Part): Contents {
  const texts = head === undefined ? [] : cellTexts(head);
  return noted(texts.map((passage) => ({ ...passage, ...nonEmpty(under) })));
}

/** Whether a heading has a list or a table right under it. */
export function holdsList({ heading }: Part): boolean {
  return heading.blocks.some(({ type }) => type === 'list' || type === 'table');
}
