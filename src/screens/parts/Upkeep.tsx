import type { Upkeep as Kept } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { dateInWords } from '#src/text/format.ts';

/** Whether a page is agreed, who keeps it, and by when it is looked over again. */
export function Upkeep({ draft, owner, review }: Kept) {
  return (
    <p className="mb-4 text-soft empty:hidden">
      {draft && <b>{words.draft}</b>}
      {owner && words.keptBy(owner)}
      {review && words.reviewedBy(dateInWords(review))}
    </p>
  );
}
