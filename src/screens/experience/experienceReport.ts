import type { ExperiencePoint } from '#src/domain/experience.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Report } from '#src/exports/report.ts';
import * as screens from '#src/text/en/screens.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { askedInWords, summaryOf } from './wording.ts';

/** The years of experience asked, to export: by grade for reading, and a row for each statement. */
export function experienceReport(ladder: Ladder, points: readonly ExperiencePoint[]): Report {
  const byGrade = Map.groupBy(points, ({ role }) => gradeInWords(role));
  return {
    file: 'years-of-experience',
    title: screens.yearsAsked,
    summary: summaryOf(ladder, points),
    groups: [...byGrade].map(([grade, own]) => ({
      heading: grade.replace(/^./, (initial) => initial.toUpperCase()),
      lines: own.map((point) => ({
        label: labelOf(ladder, point.role),
        text: askedInWords(point),
        note: SECTION_WORDS[point.section].one,
      })),
    })),
    columns: ['grade', 'role', 'role id', 'track', 'years from', 'years to', 'of', 'section'],
    rows: points.map(({ role, years, section }) => [
      role.grade?.value ?? '',
      labelOf(ladder, role),
      role.id,
      role.track,
      years.min,
      years.max ?? '',
      years.of,
      SECTION_WORDS[section].one,
    ]),
  };
}
