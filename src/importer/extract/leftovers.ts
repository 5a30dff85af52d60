import type { Block, FlatHeading } from '../classify/headings.ts';
import type { Findings } from '../problems/findings.ts';
import { saysNothing } from '../tables/cells.ts';
import { passagesIn } from './passages.ts';
import type { Passage } from './reading.ts';

/** The last guard against lost text: what stands on the page and nowhere in its reading is told, quoted whole. */
export function tellLeftovers(
  headings: readonly FlatHeading[],
  reading: unknown,
  findings: Findings,
): void {
  const texts = new Set<string>();
  collect([reading, findings.all], texts);
  const kept = new Set([...texts].flatMap(wordsIn));
  const onPage = headings.flatMap(({ title, line, blocks }) => [
    { text: title, line },
    ...blocks.flatMap(saidIn),
  ]);
  for (const { text, line } of onPage)
    if (!texts.has(text) && !wordsIn(text).every((word) => kept.has(word)))
      findings.tell('unread-text', line, { text });
}

/** What a block says; `N/A` and the like in a table say nothing. */
function saidIn(block: Block): readonly Passage[] {
  const all = passagesIn(block);
  return block.type === 'table' ? all.filter(({ text }) => !saysNothing(text)) : all;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collect(each, into);
}
