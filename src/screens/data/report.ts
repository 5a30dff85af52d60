import type { ReportFile } from '#src/dataset/compile.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { Report } from '#src/exports/report.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/data.ts';
import { placeInWords } from '../parts/problemWords.ts';
import { countOf, kindsOf, shownBy } from './problems.ts';
import { DATA, type ReportView } from './screen.ts';
import { wholeFamilies } from './words.ts';

/** What is in the dataset and what was found in it, to export: the findings that the view shows. */
export function dataReport(
  ladder: Ladder,
  { coverage, problems, unlisted }: Pick<ReportFile, 'coverage' | 'problems' | 'unlisted'>,
  view: ReportView,
): Report {
  const shown = shownBy(view, problems);
  const kinds = kindsOf({ problems, unlisted });
  const missing = countOf(kinds, view) - shown.length;
  const { roles, grades } = coverage;
  const byFile = Map.groupBy(shown, ({ at }) => at.file);
  return {
    file: 'data-report',
    title: words.titleOfReport(ladder.info.title),
    summary: [
      words.rolesHeld(counts.roles(roles.open), coverage.partial, roles.future, roles.named),
      words.gradesHeld(words.grades(grades.stated), grades.inferred, counts.roles(grades.none)),
      ...(coverage.familyRelations > 0 ? [wholeFamilies(coverage.familyRelations)] : []),
      words.shownOf(shown.length, words.findings(countOf(kinds, DATA))),
      ...(missing > 0 ? [words.notListed(missing)] : []),
    ],
    groups: [...byFile].map(([heading, own]) => ({
      heading,
      lines: own.map((problem) => ({
        label: words.SEVERITY_WORDS[problem.severity].one,
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
