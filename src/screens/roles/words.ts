import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import { inDigits, withDigits } from '#src/text/format.ts';
import { departmentTitle, familyTitle, trackTitle } from '../parts/Role.tsx';
import type { RoleOrder } from './screen.ts';

export const ORDER_WORDS: Readonly<Record<RoleOrder, string>> = {
  grade: 'Grade, highest first',
  title: 'Title',
  family: 'Job family',
  track: 'Track',
};

/** `41 roles`, `12 of 1,500 roles`. */
export function shownInWords(shown: number, all: number): string {
  const every = withDigits(counts.roles(all));
  return shown === all ? every : `${inDigits(shown)} of ${every}`;
}

/** Where a role belongs: its family, department and track, each said once. */
export function belongingOf(ladder: Ladder, role: Role): string {
  const words = [
    familyTitle(ladder, role),
    departmentTitle(ladder, role),
    trackTitle(ladder, role),
  ];
  return [...new Set(words.filter(Boolean))].join(' · ');
}
