import { once } from '#src/domain/once.ts';
import type { Grid, GridRow } from '../outline/grid.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { readingProblem } from '../problems/reading.ts';
import { isTick, saysNothing } from './cells.ts';
import { sectionNamed } from './columns.ts';

/**
 * Tells the cells of which a word is in nothing that was read: what a table says twice over (a second track of a role),
 * or in a place where nobody looks for it. So that no reader above need account for every cell. Names of sections are no
 * words of their own: what stands under them is in that section.
 */
export function leftoversOf(grid: Grid, reading: object, file: string): readonly ImportProblem[] {
  const texts = new Set<string>();
  collectStrings(reading, texts);
  const kept = once(() => new Set([...texts].flatMap(wordsOf)));
  const isKept = (text: string) => wordsOf(text).every((word) => kept().has(word));
  return grid.rows.flatMap((row) => {
    const lost = cellsOf(row, texts).filter((text) => !isKept(text));
    if (lost.length === 0) return [];
    return [readingProblem('unread-text', placeOn(file, row.line), { text: lost.join(' – ') })];
  });
}

function cellsOf({ cells }: GridRow, read: ReadonlySet<string>): readonly string[] {
  return (
    cells
      .filter(({ text, lines }) => !read.has(text) && !areRead(lines, read))
      .filter(({ text }) => !saysNothing(text) && !isTick(text) && !sectionNamed(text))
      // In their lines cells are without bullets and numbers.
      .map(({ text, lines }) => (lines.length > 0 ? lines.join(' ') : text.trim()))
  );
}

/** Whether a cell is read as its lines. */
function areRead(lines: readonly string[], read: ReadonlySet<string>): boolean {
  return lines.length > 0 && lines.every((line) => read.has(line));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Every text in a value, each once: most cells of a long table come again and again. */
function collectStrings(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const each of value) collectStrings(each, into);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collectStrings(each, into);
}
