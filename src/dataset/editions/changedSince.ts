import { atEdition, atPresent } from '#src/domain/editionIds.ts';
import { isUnreadBy } from '#src/domain/editions/unreadPages.ts';
import { expectationsOf, type Reading, type Texts } from '#src/domain/effective.ts';
import { joinEditions } from '#src/domain/joinEditions.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Dataset, Role, RoleChanged, RoleId } from '#src/domain/role.ts';
import { stepsOf } from '#src/domain/steps.ts';

/**
 * How much has changed of each role since an edition, wherever both describe it whole: as the comparison of the two tells
 * it, with all that each inherits as far as the edition describes that. What stands on pages that the edition was not made
 * from is not counted as new: it may have held then.
 */
export function changedSince(
  ladder: Ladder,
  present: Dataset,
  edition: Dataset,
  isWanted: (role: RoleId) => boolean,
): readonly (readonly [RoleId, RoleChanged])[] {
  const joined = joinEditions(ladder, [edition]);
  const byFamily = new Map([...present.texts, ...edition.texts].map((text) => [text.id, text]));
  const texts: Texts = (family) => byFamily.get(family);
  const { asOf, covers } = edition.info;
  const covered = new Set(covers ?? edition.families.map(({ id }) => id));
  /** Whether the edition is silent of what a role builds on, and not because nobody had described it. */
  const isCutOff = (id: RoleId) =>
    expectationsOf(joined, texts, id, 'effective').undescribedAncestors.some((ancestor) => {
      const known = ladder.byId.get(atPresent(ancestor));
      const family = joined.byId.get(ancestor)?.family ?? '';
      return known && isWhole(known) && !covered.has(family);
    });
  return edition.roles.flatMap((then) => {
    const role = ladder.byId.get(atPresent(then.id));
    if (!role || !isWanted(role.id) || !covered.has(then.family)) return [];
    if (!isWhole(then) || !isWhole(role)) return [];
    const id = atEdition(role.id, asOf);
    const reading: Reading = isCutOff(id) ? 'stated' : 'effective';
    const [step] = stepsOf(joined, texts, [id, role.id], reading);
    if (!step?.change) return [];
    const isUnread = isUnreadBy(joined, texts, id);
    const { difference, raised, lowered } = step.change;
    const changed: RoleChanged = {
      since: asOf,
      added: difference.added.filter((line) => !isUnread(line)).length,
      raised,
      lowered,
      reworded: difference.changed.length - raised - lowered,
      gone: difference.unlisted.length,
      ...(reading === 'stated' && { as: reading }),
    };
    return [[role.id, changed] as const];
  });
}

/** Of a page that was read only in part it is not known what is new of it, or gone. */
function isWhole({ status, partial }: Role): boolean {
  return status !== 'named' && partial === undefined;
}
