import * as words from '#src/text/en/data.ts';
import { inDigits } from '#src/text/format.ts';

/** What there is of relations that join whole families. */
export function wholeFamilies(count: number): string {
  return count === 1 ? words.oneWholeFamily : words.wholeFamilies(inDigits(count));
}
