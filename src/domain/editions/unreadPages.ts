import { atPresent, editionOf } from '../editionIds.ts';
import type { ListedExpectation, Texts } from '../effective.ts';
import type { Ladder } from '../ladder.ts';
import type { DatasetInfo, RoleId } from '../role.ts';
import { placeOf, silenceOf } from './editions.ts';

/**
 * Whether a line of another role stands on a page that the edition of a role was not made from, by the ladder that has this
 * edition beside it. That the role lacks such a line tells nothing. The present, and an edition of everything, were made
 * from all pages.
 */
export function isUnreadBy(
  ladder: Ladder,
  texts: Texts,
  role: RoleId,
): (line: ListedExpectation) => boolean {
  const edition = ladder.info.beside?.find(({ asOf }) => asOf === editionOf(role));
  if (!edition?.covers) return () => false;
  const isSilent = silenceOf(underIdsOfNow(edition), ladder.info);
  return (line) => {
    const place = placeOf({ ladder, texts }, line);
    return isSilent(place && { ...place, id: atPresent(place.id) });
  };
}

/** Sources are told apart by the ids that they have today, as by those that they had. */
function underIdsOfNow(info: DatasetInfo): DatasetInfo {
  return { ...info, sources: info.sources.map((each) => ({ ...each, id: atPresent(each.id) })) };
}
