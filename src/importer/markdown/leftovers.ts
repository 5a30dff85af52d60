import type { Findings } from '../problems/findings.ts';
import { passagesIn } from './lists.ts';
import type { Heading } from './outline.ts';

/** The last guard against lost text: what stands on the page and nowhere in its reading is told, quoted whole. */
export function tellLeftovers(
  headings: readonly Heading[],
  reading: unknown,
  findings: Findings,
): void {
  const kept = new Set<string>();
  const texts = new Set<string>();
  collect([reading, findings.all], texts);
  for (const text of texts) for (const word of wordsIn(text)) kept.add(word);
  for (const { title, line, blocks } of headings) {
    for (const passage of [{ text: title, line }, ...blocks.flatMap(passagesIn)]) {
      if (texts.has(passage.text) || wordsIn(passage.text).every((word) => kept.has(word)))
        continue;
      findings.tell('unread-text', passage.line, { text: passage.text });
    }
  }
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collect(each, into);
}
