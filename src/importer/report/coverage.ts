import type { PageReading, Passage, RoleReading } from '../extract/reading.ts';
import type { Source } from '../sources/source.ts';
import { startsOf, statementsIn } from './statements.ts';

/** How much of a file got into the dataset. A line is a paragraph, an item, a row or a drawing; headings only order them. */
export interface Coverage {
  readonly lines: number;
  /** Those that are in the dataset: in a list, a summary, a grade, a relation. */
  readonly placed: number;
  /** Those that introduce or accompany what is, and are quoted in the list of problems. */
  readonly aside: number;
  /** Where the others begin: they are quoted in the list of problems, or name columns. */
  readonly unread: readonly number[];
}

const NONE: Coverage = { lines: 0, placed: 0, aside: 0, unread: [] };

/** How much of what a file holds is in what was read of it. */
export function coverageOf(source: Source, readings: readonly PageReading[]): Coverage {
  const own = readings.filter(({ file }) => file === source.file);
  // What is passed over is told with its reason, and neither counts as read nor as lost.
  if (own.length > 0 && own.every(({ isPassedOver }) => isPassedOver)) return NONE;
  const starts = [...new Set(statementsIn(source))].sort((a, b) => a - b);
  const placed = startsOf(starts, own.flatMap(placedLines));
  const aside = startsOf(
    starts,
    own.flatMap(notesOf).map(({ line }) => line),
  );
  return {
    lines: starts.length,
    placed: placed.size,
    aside: [...aside].filter((line) => !placed.has(line)).length,
    unread: starts.filter((line) => !placed.has(line) && !aside.has(line)),
  };
}

function placedLines(page: PageReading): number[] {
  const passages = [page, ...page.roles].flatMap(passagesOf);
  const grades = page.roles.flatMap((role) => role.grades);
  return [...passages, ...grades, ...page.relations].map(({ line }) => line);
}

function passagesOf({ summary, lists, indicators, hiring }: PageReading | RoleReading): Passage[] {
  const items = [...Object.values(lists).flat(), ...indicators];
  return [...summary, ...items, ...items.flatMap(({ details }) => details), ...hiring];
}

function notesOf(page: PageReading): Passage[] {
  return [page, ...page.roles].flatMap(({ notes }) => notes);
}
