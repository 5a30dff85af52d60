import type { Filling } from './filling.ts';
import { passagesIn } from './lists.ts';
import type { Part } from './parts.ts';
import { readTable } from './tables.ts';

/** Tells of a heading that names nothing known, with all that stands under it. */
export function tellUnread(part: Part, filling: Filling): void {
  const { heading, under } = part;
  const blocks = heading.blocks.filter(
    (block) => block.type !== 'table' || !readTable(block, part, filling),
  );
  if (blocks.length === 0 && heading.blocks.length > 0) return;
  const texts = blocks.flatMap(passagesIn).map(({ text }) => text);
  filling.findings.tell('unread-text', heading.line, {
    heading: heading.title,
    under: under.slice(0, -1),
    texts,
  });
}

/** Tells that a list of the page's own headings is not read. */
export function tellContents({ heading }: Part, { findings }: Filling): void {
  const texts = heading.blocks
    .filter(({ type }) => type === 'list')
    .flatMap(passagesIn)
    .map(({ text }) => text);
  findings.tell('contents-list', heading.line, heading.title, texts);
}
