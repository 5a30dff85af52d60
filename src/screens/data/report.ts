import type { ReportFile } from '#src/dataset/compile.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { Report } from '#src/exports/report.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/data.ts';
import { placeInWords, SEVERITY_WORDS } from '../parts/problemWords.ts';
import { shownBy } from './problems.ts';
import type { ReportView } from './screen.ts';
import { wholeFamilies } from './words.ts';

/** What is in the dataset and what was found in it, to export: the findings that the view shows. */
export function dataReport(
  ladder: Ladder,
  { coverage, problems }: Pick<ReportFile, 'coverage' | 'problems'>,
  view: ReportView,
): Report {
  const shown = shownBy(view, problems);
  const { roles, grades } = coverage;
  const byFile = Map.groupBy(shown, ({ at }) => at.file);
  return {
    file: 'data-report',
    title: `${ladder.info.title}: the data`,
    summary: [
      `${counts.roles(roles.open)} described${coverage.partial > 0 ? ` (${coverage.partial} read only in part)` : ''}, ${roles.future} announced, ${roles.named} not described yet.`,
      `${words.grades(grades.stated)} stated, ${grades.inferred} inferred, ${counts.roles(grades.none)} without one.`,
      ...(coverage.familyRelations > 0 ? [wholeFamilies(coverage.familyRelations)] : []),
      `${shown.length} of ${words.findings(problems.length)}.`,
    ],
    groups: [...byFile].map(([heading, own]) => ({
      heading,
      lines: own.map((problem) => ({
        label: SEVERITY_WORDS[problem.severity].one,
        text: textOf(problem),
        note: `${problem.code}, ${placeInWords(problem.at)}`,
      })),
    })),
    columns: ['severity', 'code', 'file', 'line', 'pointer', 'message', 'hint'],
    rows: shown.map(({ severity, code, at, message, hint }) => [
      severity,
      code,
      at.file,
      at.line ?? '',
      at.pointer ?? '',
      message,
      hint ?? '',
    ]),
  };
}

function textOf({ message, hint }: Problem): string {
  return hint ? `${message} ${hint}` : message;
}
