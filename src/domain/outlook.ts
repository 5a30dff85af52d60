import { type Ladder, rankOf, stepsFrom } from './ladder.ts';
import { isAlong, isStep } from './relations.ts';
import type { Relation, Role, RoleId } from './role.ts';

/** A role that another one leads to, with the fewest steps that it takes. */
export interface Reach {
  readonly role: Role;
  readonly steps: number;
}

/** Where a role leads: what somebody in it asks first. Each may be missing. */
export interface Outlook {
  /** The next level on the same track. */
  readonly next?: Reach;
  /** The nearest role on another track. */
  readonly across?: Reach;
  /** The highest role on the same track, where that is farther than the next level. */
  readonly far?: Reach;
}

/** The outlook from a role. Of several roles the described ones come first, then the nearest, then those that its line names first. */
export function outlookOf(ladder: Ladder, from: Role): Outlook {
  const along = reached(ladder, from, isAlong);
  const onTrack = along.filter(({ role }) => role.track === from.track);
  const next = best(onTrack.filter(({ steps }) => steps === 1));
  const across = best(
    reached(ladder, from, isStep).filter(({ role }) => role.track !== from.track),
  );
  const height = ({ role }: Reach) => rankOf(ladder, role) ?? -1;
  const top = Math.max(...onTrack.map(height));
  const far = best(onTrack.filter((each) => height(each) === top && each.steps > 1));
  return { ...(next && { next }), ...(across && { across }), ...(far && { far }) };
}

/** As many roles are asked for an outlook: a large ladder has enough to show among its first. */
const MOST_ASKED = 40;

/** A described role with much to show of its outlook, for examples: of equals the first. Nothing where no role leads anywhere. */
export function exampleRole(ladder: Ladder): Role | undefined {
  const described = ladder.roles.filter(({ status }) => status === 'open').slice(0, MOST_ASKED);
  const worth = (role: Role) => {
    const { next, across, far } = outlookOf(ladder, role);
    const isTold = (reach: Reach | undefined) =>
      reach?.role.status === 'open' ? 2 : reach ? 1 : 0;
    // A switch that is one step away says more than one that is reached after others.
    return 3 * isTold(next) + isTold(far) + isTold(across) + (across?.steps === 1 ? 2 : 0);
  };
  const worths = described.map(worth);
  const most = Math.max(...worths);
  return most > 0 ? described[worths.indexOf(most)] : undefined;
}

function best(reaches: readonly Reach[]): Reach | undefined {
  return reaches.find(({ role }) => role.status === 'open') ?? reaches[0];
}

/** The roles that steps of some sort lead to, nearest first. */
function reached(
  ladder: Ladder,
  from: Role,
  leads: (relation: Pick<Relation, 'kind'>) => boolean,
): Reach[] {
  const seen = new Map<RoleId, Reach>([[from.id, { role: from, steps: 0 }]]);
  for (const [at, { steps }] of seen) {
    for (const { role, relations } of stepsFrom(ladder, at)) {
      if (seen.has(role.id) || !relations.some(leads)) continue;
      seen.set(role.id, { role, steps: steps + 1 });
    }
  }
  return [...seen.values()].slice(1);
}
