import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/roles.ts';
import { inDigits, withDigits } from '#src/text/format.ts';
import { departmentTitle, familyTitle, trackTitle } from '../parts/Role.tsx';

/** `41 roles`, `12 of 1,500 roles`. */
export function shownInWords(shown: number, all: number): string {
  const every = withDigits(counts.roles(all));
  return shown === all ? every : words.shownOf(inDigits(shown), every);
}

/** Where a role belongs: its family, department and track, each said once. */
export function belongingOf(ladder: Ladder, role: Role): string {
  const places = [
    familyTitle(ladder, role),
    departmentTitle(ladder, role),
    trackTitle(ladder, role),
  ];
  return [...new Set(places.filter(Boolean))].join(' · ');
}
