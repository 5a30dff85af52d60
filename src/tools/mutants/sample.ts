import { createHash } from 'node:crypto';

export interface SourceText {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

export interface DrawnLine {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * So many lines of code, drawn by lot. The lot of a line follows from the seed and from what it says, so that an edit
 * elsewhere draws nearly the same ones again, and what is known of them stands.
 */
export function drawLines(
  files: readonly SourceText[],
  count: number,
  seed: number,
): readonly DrawnLine[] {
  return files
    .flatMap(codeLines)
    .map((at) => ({ at, lot: lotOf(seed, at) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ at: { path, line } }) => ({ path, line }));
}

interface CodeLine extends DrawnLine {
  readonly text: string;
}

/** The lines in which there may be something to change: neither comments nor imports nor brackets alone. */
function codeLines({ path, text }: SourceText): CodeLine[] {
  return text
    .split('\n')
    .map((line, at) => ({ path, line: at + 1, text: line.trim() }))
    .filter(({ text: code }) => /\w/.test(code) && !/^(?:\/|\*|import\b)/.test(code));
}

function lotOf(seed: number, { path, text }: CodeLine): string {
  return createHash('sha256').update(`${seed}\n${path}\n${text}`).digest('hex');
}
