import { type Ladder, rankOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { gradeName } from '#src/text/grades.ts';
import { departmentTitle, familyTitle, trackTitle } from '../parts/Role.tsx';

/** The tracks that need no explanation within an organisation, but do outside. Others go by their title. */
const TRACKS_EXPLAINED: Readonly<Record<string, string>> = {
  ic: 'a career in the work itself rather than in managing people',
  management: 'a career in managing people',
};

/** `Management: a career in managing people`. */
export function trackInPlain(ladder: Ladder, role: Role): string {
  const explained = TRACKS_EXPLAINED[role.track];
  return [trackTitle(ladder, role), ...(explained ? [explained] : [])].join(': ');
}

/** `Grade 10, step 7 of 11 counted from the lowest`: a grade alone tells an outsider nothing. */
export function gradeInPlain(ladder: Ladder, role: Role): string {
  const rank = rankOf(ladder, role);
  if (!role.grade) return `${SHARED_WORDS.noGrade} is stated`;
  const grade = gradeName(role.grade.value);
  return rank === undefined
    ? grade
    : `${grade}, step ${rank + 1} of ${ladder.info.grades.length} counted from the lowest`;
}

/** `One of 7 roles of the job family Engineering Leadership, in Development`. */
export function placeInPlain(ladder: Ladder, role: Role): string {
  const size = ladder.roles.filter(({ family }) => family === role.family).length;
  const family = `the job family ${familyTitle(ladder, role)}`;
  const department = departmentTitle(ladder, role);
  return `${size > 1 ? `One of ${counts.roles(size)}` : 'The one role'} of ${family}, in ${department}`;
}
