import type { ReportFile } from '#src/dataset/compile.ts';
import { byCodeUnit, type Problem, type Unlisted } from '#src/domain/problem.ts';
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

/** How many problems there are of each kind, those that are not listed among them. */
export function kindsOf({
  problems,
  unlisted,
}: Pick<ReportFile, 'problems' | 'unlisted'>): readonly Unlisted[] {
  const counts = new Map<string, Unlisted>();
  const add = ({ severity, code }: Pick<Unlisted, 'severity' | 'code'>, count: number) => {
    const kind = `${severity} ${code}`;
    counts.set(kind, { severity, code, count: (counts.get(kind)?.count ?? 0) + count });
  };
  for (const problem of problems) add(problem, 1);
  for (const kind of unlisted) add(kind, kind.count);
  return [...counts.values()];
}

/** How many of some kinds there are: of the chosen weights and codes, of all where none is chosen. */
export function countOf(
  kinds: readonly Unlisted[],
  { severities, codes }: Pick<ReportView, 'severities' | 'codes'>,
): number {
  const chosen = kinds.filter(
    ({ severity, code }) =>
      (severities.length === 0 || severities.includes(severity)) &&
      (codes.length === 0 || codes.includes(code)),
  );
  return chosen.reduce((sum, { count }) => sum + count, 0);
}

/** The codes of the problems of some weights, of all where none is given, the most frequent first. */
export function codesAmong(
  kinds: readonly Unlisted[],
  severities: ReportView['severities'],
): { code: string; count: number }[] {
  return [...new Set(kinds.map(({ code }) => code))]
    .map((code) => ({ code, count: countOf(kinds, { severities, codes: [code] }) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code));
}
