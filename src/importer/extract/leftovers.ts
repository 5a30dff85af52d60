import type { FlatHeading } from '../classify/headings.ts';
import type { Findings } from '../problems/findings.ts';
import { passagesIn } from './passages.ts';

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
    ...blocks.flatMap(passagesIn),
  ]);
  for (const { text, line } of onPage)
    if (!texts.has(text) && !wordsIn(text).every((word) => kept.has(word)))
      findings.tell('unread-text', line, { text });
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collect(each, into);
}
