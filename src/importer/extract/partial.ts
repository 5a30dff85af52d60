import type { ImportProblem } from '../problems/problems.ts';
import type { RoleReading } from './reading.ts';

/** Why a page was read only in part, by what was told of it. */
const REASONS: ReadonlyMap<ImportProblem['code'], string> = new Map([
  ['text-elsewhere', 'A part of its page is kept in another file, which was not read.'],
  ['page-too-long', 'Its page is longer than is read.'],
]);

/** Says of each role whether something that stands under its heading, up to the next role, was not read. */
export function withPartial(
  roles: readonly RoleReading[],
  problems: readonly ImportProblem[],
): readonly RoleReading[] {
  const starts = roles.map(({ line }) => line).sort((a, b) => a - b);
  return roles.map((role) => {
    const end = starts.find((line) => line > role.line) ?? Number.POSITIVE_INFINITY;
    const found = problems.find(
      ({ code, at: { line = 0 } }) => REASONS.has(code) && line >= role.line && line < end,
    );
    const partial = found && REASONS.get(found.code);
    return partial === undefined ? role : { ...role, partial };
  });
}
