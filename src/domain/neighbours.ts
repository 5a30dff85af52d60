import { type Ladder, rankOf, stepsFrom, stepsTo, type Tie } from './ladder.ts';
import { pageBehind } from './pageBehind.ts';
import { isAlong } from './relations.ts';
import type { Role, RoleId } from './role.ts';

/** The steps around a role by where they lead. */
export interface Neighbours {
  /** By a promotion from here. */
  readonly up: readonly Tie[];
  /** To another track from here. */
  readonly across: readonly Tie[];
  /** Where promotions to here come from. */
  readonly down: readonly Tie[];
  /** From another track to here. */
  readonly from: readonly Tie[];
}

/**
 * The steps from a role and to it, best first: to described roles, to those of its department, to the nearest grades.
 * Where two pages describe a title below, the one that this role builds on comes before the one that a source names.
 */
export function neighboursOf(ladder: Ladder, id: RoleId): Neighbours {
  const role = ladder.byId.get(id);
  if (!role) return { up: [], across: [], down: [], from: [] };
  const bestFirst = (ties: readonly Tie[]) =>
    ties.toSorted((a, b) => farness(ladder, role, a.role) - farness(ladder, role, b.role));
  const [on, back] = [bestFirst(stepsFrom(ladder, id)), bestFirst(stepsTo(ladder, id))];
  const down = back.filter(isAlongTrack);
  const [first] = down;
  const behind = first && pageBehind(ladder, first.role, role);
  return {
    up: on.filter(isAlongTrack),
    across: on.filter((tie) => !isAlongTrack(tie)),
    down: behind ? [{ ...first, role: behind }, ...down] : down,
    from: back.filter((tie) => !isAlongTrack(tie)),
  };
}

function isAlongTrack({ relations }: Tie): boolean {
  return relations.some(isAlong);
}

/** A described role of another department is nearer than one that is only named, and every grade nearer than none. */
function farness(ladder: Ladder, from: Role, to: Role): number {
  const department = ({ family }: Role) => ladder.familyById.get(family)?.department;
  const grades = (rankOf(ladder, to) ?? 1e3) - (rankOf(ladder, from) ?? 0);
  return (
    (to.status === 'named' ? 1e6 : 0) +
    (department(from) === department(to) ? 0 : 1e4) +
    Math.abs(grades)
  );
}

/** The described roles that one is held against on its page: the best up, across and down. */
export function measuredAt(ladder: Ladder, id: RoleId): readonly RoleId[] {
  if (ladder.byId.get(id)?.status === 'named') return [];
  const { up, across, down } = neighboursOf(ladder, id);
  return [up, across, down].flatMap(([best]) =>
    best && best.role.status !== 'named' ? [best.role.id] : [],
  );
}

/** How many described roles of a grade are asked what they have in common. */
const MOST_PEERS = 5;

/** What stands in for the description of a role that has none. */
export interface Lenders {
  /** The next described role on its track: up, or else down. */
  readonly next: Role | undefined;
  /** Described roles of its grade and track, those of its department first. */
  readonly peers: readonly Role[];
}

/** Whose descriptions are of use where a role has none of its own. */
export function lendersOf(ladder: Ladder, role: Role): Lenders {
  const peers = ladder.roles
    .filter(
      ({ status, track, grade }) =>
        status !== 'named' && track === role.track && grade && grade.value === role.grade?.value,
    )
    .toSorted((a, b) => farness(ladder, role, a) - farness(ladder, role, b))
    .slice(0, MOST_PEERS);
  const next = nextDescribed(ladder, role, 'up') ?? nextDescribed(ladder, role, 'down');
  return { next, peers };
}

/** The roles whose texts the page of one shows beside its own: those that it is held against, or that stand in for it. */
export function besideOf(ladder: Ladder, role: Role): readonly RoleId[] {
  if (role.status !== 'named') return measuredAt(ladder, role.id);
  const { next, peers } = lendersOf(ladder, role);
  return [...(next ? [next] : []), ...peers].map(({ id }) => id);
}

function nextDescribed(ladder: Ladder, role: Role, way: 'up' | 'down'): Role | undefined {
  const seen = new Set([role]);
  for (const each of seen) {
    if (each.status !== 'named') return each;
    for (const tie of neighboursOf(ladder, each.id)[way]) seen.add(tie.role);
  }
  return undefined;
}
