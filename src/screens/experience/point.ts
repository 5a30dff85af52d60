import type { ExperiencePoint } from '#src/domain/experience.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

/** Tells a statement from all others. */
export function keyOf({ role, years: { min, max, of } }: ExperiencePoint): string {
  return [role.id, min, max, of].join('|');
}

/** The address of the line of its role that says so. */
export function addressOf({ role, expectation }: ExperiencePoint): string {
  return formatView(roleView(role.id, { mark: expectation }));
}
