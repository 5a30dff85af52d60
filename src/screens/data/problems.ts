import { byCodeUnit, type Problem } from '#src/domain/problem.ts';
import type { ReportView } from './screen.ts';

/** The problems that a view shows: all of them, or those of the chosen weights and codes. */
export function shownBy(
  { severities, codes }: ReportView,
  problems: readonly Problem[],
): readonly Problem[] {
  return problems.filter(
    ({ severity, code }) =>
      (severities.length === 0 || severities.includes(severity)) &&
      (codes.length === 0 || codes.includes(code)),
  );
}

/** The codes of the problems of some weights, of all where none is given, the most frequent first. */
export function codesAmong(
  problems: readonly Problem[],
  severities: ReportView['severities'],
): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { severity, code } of problems) {
    if (severities.length > 0 && !severities.includes(severity)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code));
}
