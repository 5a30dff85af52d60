import type { Section } from '#src/domain/sections.ts';
import { sectionBy } from '#src/lexicon/sections.ts';
import type { ItemReading, Passage } from '../extract/reading.ts';
import type { Block, Cell } from './outline.ts';

/** Which section the sentence before a list makes of it: `you will:`, `you should have:`; none where it does not say. */
export function sectionByLead(lead: string): Section | undefined {
  const end = lead.slice(-200).toLowerCase().replaceAll('’', "'");
  return sectionBy((words) => words.lead.test(end));
}

/** Whether the words only point to where the matter itself stands. */
export function onlyPoints(text: string): boolean {
  return /\b(?:documented|outlined|described|listed|detailed|defined|found|available|see|refer|review|read|visit|learn) (?:more )?(?:under|in|on|at|about|to|the|our|here|by|below|above|this)\b/i.test(
    text,
  );
}

const INHERITS =
  /^(?:exte?nds?\b|exends\b|all (?:of )?(?:the )?(?:responsib|require|qualif)|everything\b|same as|includes all|meets? (?:all )?(?:the )?require)/i;

/** Whether the words say that something is taken over from another role. */
export function inherits(text: string): boolean {
  return INHERITS.test(text);
}

/** A row of a table as an item: its first cell, the others beneath it. */
export function rowItem(cells: readonly Cell[], line: number): ItemReading[] {
  const [first, ...rest] = cells.flatMap((cell) =>
    cell.text === '' ? [] : [{ text: cell.text, line }],
  );
  return first === undefined ? [] : [{ ...first, details: rest }];
}

/** Every text of a block, in order. */
export function passagesIn(block: Block): Passage[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ details, ...item }) => [item, ...details]);
    case 'table':
      return [{ cells: block.head, line: block.line }, ...block.rows].flatMap(({ cells, line }) =>
        cells.flatMap(({ text }) => (text === '' ? [] : [{ text, line }])),
      );
    default:
      return block.text.trim() === '' ? [] : [{ text: block.text, line: block.line }];
  }
}
