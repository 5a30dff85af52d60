import { type Ladder, rankOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/candidate.ts';
import * as counts from '#src/text/en/counts.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { gradeName } from '#src/text/grades.ts';
import { departmentTitle, familyTitle, trackTitle } from '../parts/Role.tsx';

/** The tracks that need no explanation within an organisation, but do outside. Others go by their title. */
const TRACKS_EXPLAINED: Readonly<Record<string, string>> = {
  ic: words.individualCareer,
  management: words.managementCareer,
};

/** `Management: a career in managing people`. */
export function trackInPlain(ladder: Ladder, role: Role): string {
  const explained = TRACKS_EXPLAINED[role.track];
  return [trackTitle(ladder, role), ...(explained ? [explained] : [])].join(': ');
}

/** `Grade 10, step 7 of 11 counted from the lowest`: a grade alone tells an outsider nothing. */
export function gradeInPlain(ladder: Ladder, role: Role): string {
  const rank = rankOf(ladder, role);
  if (!role.grade) return words.isStated(SHARED_WORDS.noGrade);
  const grade = gradeName(role.grade.value);
  return rank === undefined ? grade : words.gradeAsStep(grade, rank + 1, ladder.info.grades.length);
}

/** `One of 7 roles of the job family Engineering Leadership, in Development`. */
export function placeInPlain(ladder: Ladder, role: Role): string {
  const size = ladder.roles.filter(({ family }) => family === role.family).length;
  const family = words.theJobFamily(familyTitle(ladder, role));
  const department = departmentTitle(ladder, role);
  return words.oneOfFamily(
    size > 1 ? words.oneOf(counts.roles(size)) : words.theOneRole,
    family,
    department,
  );
}
