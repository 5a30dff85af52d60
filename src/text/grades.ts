import type { Role } from '#src/domain/role.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';

/** `Grade 8`, `No grade`: alone, or at the beginning of what is said. */
export function gradeName(value: string | undefined): string {
  return value === undefined ? SHARED_WORDS.noGrade : SHARED_WORDS.gradeNamed(value);
}

/** `grade 8`, `no grade`: within what is said. */
export function gradeWithin(value: string | undefined): string {
  return value === undefined ? SHARED_WORDS.noGradeWithin : SHARED_WORDS.gradeWithin(value);
}

/** `grade 8`, `no grade`: the grade of a role within what is said. */
export function gradeInWords({ grade }: Pick<Role, 'grade'>): string {
  return gradeWithin(grade?.value);
}

/** `grade 8`, `grades 8–12`; `between` stands between the two. */
export function gradesWithin(low: string, high: string, between: string): string {
  return low === high ? gradeWithin(low) : SHARED_WORDS.gradesWithin(low + between + high);
}
