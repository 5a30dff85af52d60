import type { Reading } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { readInPart } from '#src/domain/readInPart.ts';
import type { Role, RoleId } from '#src/domain/role.ts';

/** What is to be known of lists of some roles, a sentence for each role whose page was read only in part. */
export function partialNotes(ladder: Ladder, ids: readonly RoleId[], reading: Reading): string[] {
  return readInPart(ladder, ids, reading).map(
    (role) => `${labelOf(ladder, role)} was read only in part: ${sentence(role.partial)}`,
  );
}

/** Said in place of a role's list where that is empty; what was read only in part may still list something. */
export function nothingListed({ partial }: Role): string {
  return partial === undefined
    ? 'Its own page lists no expectations.'
    : 'No expectation was read from its page.';
}

/** What it means that a role is told not to list any more what another one asks. */
export function unlistedInWords(ladder: Ladder, role: Role, reading: Reading): string {
  const label = labelOf(ladder, role);
  if (role.partial !== undefined) {
    return `“Not mentioned” says little here: ${label} was read only in part, and its page may list it.`;
  }
  const others = reading === 'effective' ? ' or on any page that it builds on' : '';
  return `Not mentioned on the page of ${label}${others}. It may still apply.`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
