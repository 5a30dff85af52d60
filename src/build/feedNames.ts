import type { FamilyId } from '#src/domain/role.ts';

/** Where the feed of a whole ladder is in its site, and those of its job families: addresses that stay. */
export const FEED = 'data/feed.atom';

export function feedOfFamily(id: FamilyId): string {
  return `data/feeds/${id}.atom`;
}
