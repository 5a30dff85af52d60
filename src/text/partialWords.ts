import type { Reading } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { readInPart } from '#src/domain/readInPart.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/partial.ts';

/** What is to be known of lists of some roles, a sentence for each role whose page was read only in part. */
export function partialNotes(ladder: Ladder, ids: readonly RoleId[], reading: Reading): string[] {
  return readInPart(ladder, ids, reading).map((role) =>
    words.wasReadInPart(labelOf(ladder, role), sentence(role.partial)),
  );
}

/** Said in place of a role's list where that is empty; what was read only in part may still list something. */
export function nothingListed({ partial }: Role): string {
  return partial === undefined ? words.LISTS_NOTHING : words.NOTHING_READ;
}

/** What it means that a role is told not to list any more what another one asks. */
export function unlistedInWords(ladder: Ladder, role: Role, reading: Reading): string {
  const label = labelOf(ladder, role);
  if (role.partial !== undefined) return words.unlistedInPart(label);
  return reading === 'effective' ? words.unlistedAnywhere(label) : words.unlisted(label);
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
