import type { ProblemPlace } from '#src/domain/problem.ts';

/** A line number as data takes it: nothing where it is no whole number from 1. */
export function lineOf(line: number): { line?: number } {
  return Number.isSafeInteger(line) && line > 0 ? { line } : {};
}

/** A line of a page as the place of a problem. */
export function placeOn(file: string, line: number): ProblemPlace {
  return { file, ...lineOf(line) };
}

/** A text within quotation marks, cut where it is too long to be read in passing. */
export function quoted(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return `“${line.length > 200 ? `${line.slice(0, 199)}…` : line}”`;
}
