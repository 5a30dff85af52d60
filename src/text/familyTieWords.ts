import type { FamilyTie } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RelationEnd, RoleId } from '#src/domain/role.ts';
import { familyNamed, LEADS, ofTheFamily, theFamilyNamed } from '#src/text/en/familyTies.ts';
import { tieInWords } from './words.ts';

/** `Leads on to`; told at a role of what is said of its family: `The job family Keepers leads on to`. */
export function familyTieLead(ladder: Ladder, { end, way }: FamilyTie, on: 'family' | 'role') {
  const { of, ofFamily } = LEADS[way];
  return on === 'family' || typeof end === 'string'
    ? of
    : ofTheFamily(familyTitleOf(ladder, end), ofFamily);
}

/** `the job family Keepers`, or the label of a role. */
export function endInWords(ladder: Ladder, end: RelationEnd): string {
  return typeof end === 'string'
    ? roleLabel(ladder, end)
    : theFamilyNamed(familyTitleOf(ladder, end));
}

function endName(ladder: Ladder, end: RelationEnd): string {
  return typeof end === 'string' ? roleLabel(ladder, end) : familyNamed(familyTitleOf(ladder, end));
}

function familyTitleOf(ladder: Ladder, { family }: Exclude<RelationEnd, RoleId>): string {
  return ladder.familyById.get(family)?.title ?? family;
}

function roleLabel(ladder: Ladder, id: RoleId): string {
  const role = ladder.byId.get(id);
  return role ? labelOf(ladder, role) : id;
}

/** `Leads on to the job family Crew (switch of track)`, as it is told at a role. */
export function familyTieAtRole(ladder: Ladder, tie: FamilyTie): string {
  const words = tieInWords({ relations: [tie.relation] });
  const lead = familyTieLead(ladder, tie, 'role');
  return `${lead} ${endInWords(ladder, tie.other)}${words && ` (${words})`}`;
}

/** `to job family Crew`: what stands beside the end of a line on the map. */
export function familyTieBeside(ladder: Ladder, { way, other }: FamilyTie): string {
  return `${LEADS[way].beside} ${endName(ladder, other)}`;
}
