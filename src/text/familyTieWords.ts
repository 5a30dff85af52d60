import type { FamilyTie } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RelationEnd } from '#src/domain/role.ts';
import { tieInWords } from './words.ts';

/** What stands before the other end of a relation that joins a whole family. */
const LEADS: Readonly<Record<FamilyTie['way'], { of: string; ofFamily: string; beside: string }>> =
  {
    forward: { of: 'Leads on to', ofFamily: 'leads on to', beside: 'to' },
    backward: { of: 'Reached from', ofFamily: 'is reached from', beside: 'from' },
  };

/** `Leads on to`; told at a role of what is said of its family: `The job family Keepers leads on to`. */
export function familyTieLead(ladder: Ladder, { end, way }: FamilyTie, on: 'family' | 'role') {
  const { of, ofFamily } = LEADS[way];
  return on === 'family' || typeof end === 'string'
    ? of
    : `The ${endName(ladder, end)} ${ofFamily}`;
}

/** `the job family Keepers`, or the label of a role. */
export function endInWords(ladder: Ladder, end: RelationEnd): string {
  return typeof end === 'string' ? endName(ladder, end) : `the ${endName(ladder, end)}`;
}

function endName(ladder: Ladder, end: RelationEnd): string {
  if (typeof end !== 'string') {
    return `job family ${ladder.familyById.get(end.family)?.title ?? end.family}`;
  }
  const role = ladder.byId.get(end);
  return role ? labelOf(ladder, role) : end;
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
