import type { ListedExpectation, Origin } from '../effective.ts';
import { linesIn } from '../listedLines.ts';
import type { Dataset, Role } from '../role.ts';
import { CHANGE_KIND_NAMES, type Change, type EditionChanges } from './change.ts';
import type { Counterpart } from './counterparts.ts';
import {
  type Both,
  bothOf,
  familyTextOf,
  pageOf,
  placeOf,
  roleTextOf,
  type Side,
} from './editions.ts';
import { lineChanges, type OwnerLines } from './lineChanges.ts';
import { relationChanges } from './relationChanges.ts';
import { familyChanges, roleChanges, sourcesOf } from './roleChanges.ts';
import { vocabularyChanges } from './vocabularyChanges.ts';
import { WHOLE_LADDER } from './wholeLadder.ts';

/**
 * All that changes from one edition of a ladder to another, by family and role in the order of the later one. Families and
 * roles are the same by their ids or by those that they once had; lines are paired by ids and words. Of what one of the two
 * does not cover nothing is said.
 */
export function changesBetween(before: Dataset, after: Dataset): EditionChanges {
  const both = bothOf(before, after);
  const { families, covers, outside } = both.counterparts;
  const roles = both.counterparts.roles.filter((each) => isSpokenOf(both, each));
  return {
    from: before.info.asOf,
    to: after.info.asOf,
    covers,
    outside,
    changes: inOrder(both, [
      ...vocabularyChanges(both),
      ...families.flatMap((each) => familyChanges(both, each)),
      ...roles.flatMap((each) => roleChanges(both, each)),
      ...relationChanges(both),
      ...changesOfLines(both),
    ]),
  };
}

/** A role that came or went is told where the other edition could have named it. */
function isSpokenOf(both: Both, { before, after }: Counterpart<Role>): boolean {
  if (before && after) return true;
  const page = (side: Side, role: Role) => pageOf(side, { kind: 'role', role: role.id });
  if (after) return !both.isSilentBefore(page(both.after, after));
  return before !== undefined && !both.isSilentAfter(page(both.before, before));
}

/** Of the families and roles whose texts both editions have: those that came or went brought or took theirs. */
function changesOfLines(both: Both): Change[] {
  const { families, roles } = both.counterparts;
  const owners = [
    ...families.flatMap(({ before, after }): OwnerLines[] => {
      if (!before || !after) return [];
      return [
        {
          before: linesIn(familyTextOf(both.before, before.id), familyOrigin(before.id)),
          after: linesIn(familyTextOf(both.after, after.id), familyOrigin(after.id)),
        },
      ];
    }),
    ...roles.flatMap(({ before, after }): OwnerLines[] => {
      if (!before || !after || (before.status === 'named') !== (after.status === 'named'))
        return [];
      return [
        {
          before: linesIn(roleTextOf(both.before, before), roleOrigin(before.id)),
          after: linesIn(roleTextOf(both.after, after), roleOrigin(after.id)),
        },
      ];
    }),
  ];
  const spokenOf = owners.map(({ before, after }) => ({
    before: before.filter((line) => !both.isSilentAfter(placeOf(both.before, line))),
    after: after.filter((line) => !both.isSilentBefore(placeOf(both.after, line))),
  }));
  return lineChanges(spokenOf, both).flatMap((change): Change[] => {
    const { before, after } = change;
    const owner = after?.origin ?? (before && both.now(before.origin));
    const place = owner && ownerPlace(both, owner);
    if (!place) return [];
    const sources = sourcesOf(
      before && placeOf(both.before, before),
      after && placeOf(both.after, after),
    );
    return [{ ...change, ...place, sources, ...unsure(both, before, after) }];
  });
}

function familyOrigin(family: string): Origin {
  return { kind: 'family', family };
}

function roleOrigin(role: string): Origin {
  return { kind: 'role', role };
}

function ownerPlace(
  { after: { ladder } }: Both,
  origin: Origin,
): Pick<Change, 'family' | 'role' | 'title'> | undefined {
  if (origin.kind === 'family') {
    const family = ladder.familyById.get(origin.family);
    return family && { family: family.id, title: family.title };
  }
  const role = ladder.byId.get(origin.role);
  return role && { family: role.family, role: role.id, title: role.title };
}

/** What a page that was read in part lacks is not known to be missing there. */
function unsure(
  { after: { ladder }, counterparts }: Both,
  before: ListedExpectation | undefined,
  after: ListedExpectation | undefined,
): Pick<Change, 'isUnsure'> {
  const origin = (before ?? after)?.origin;
  if ((before && after) || origin?.kind !== 'role') return {};
  const other = before
    ? ladder.byId.get(counterparts.roleNow(origin.role))
    : counterparts.roleThen(origin.role);
  return other?.partial === undefined ? {} : { isUnsure: true };
}

function inOrder({ after, counterparts }: Both, changes: readonly Change[]): readonly Change[] {
  const families = new Map([WHOLE_LADDER, ...counterparts.covers].map((id, at) => [id, at]));
  const roles = new Map(after.ladder.roles.map(({ id }, at) => [id, at]));
  const last = Number.MAX_SAFE_INTEGER;
  const placed = changes.map((change) => ({
    change,
    family: families.get(change.family) ?? last,
    role: change.role === undefined ? -1 : (roles.get(change.role) ?? last),
    kind: CHANGE_KIND_NAMES.indexOf(change.kind),
  }));
  placed.sort((a, b) => a.family - b.family || a.role - b.role || a.kind - b.kind);
  return placed.map(({ change }) => change);
}
