import { inDigits } from '#src/text/format.ts';

/** What there is of relations that join whole families. */
export function wholeFamilies(count: number): string {
  return count === 1
    ? '1 of these relations joins a whole job family and no single role.'
    : `${inDigits(count)} of these relations join a whole job family and no single role.`;
}
